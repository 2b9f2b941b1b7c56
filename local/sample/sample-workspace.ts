/** The people of the sample coalition with their accounts, around a spreadsheet that is still empty. */
import { Workspace, type WorkspaceOptions } from '../google/workspace.ts';
import { coalition } from './coalition.ts';

const { account, editors, viewers, members, withoutAccount, spreadsheet: name, zone } = coalition;

/** `now` in ms; the spreadsheet has the coalition's name and zone, where none is given. */
export function sampleWorkspace(
  now: number,
  spreadsheet: NonNullable<WorkspaceOptions['spreadsheet']> = { name, zone },
): Workspace {
  return new Workspace({
    owner: account,
    editors,
    viewers,
    others: members,
    withoutAccount,
    now,
    spreadsheet,
  });
}
