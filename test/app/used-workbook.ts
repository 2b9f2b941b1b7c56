/** A workbook that is in use: reminders are on, something was mailed, and Monday's first run is over. */
import { AddOn, aMember, anAction, newWorkbook, TODAY } from '../add-on.ts';
import { Workspace } from '../../local/runtime.ts';
import { SheetByHand } from './by-hand.ts';

let saved: string | undefined;

/**
 * Monday at about ten. The Outbox exists, the sheets that are only read are drawn, nothing is due, and every inbox is
 * empty; each test gets its own.
 */
export function usedWorkbook(): AddOn {
  saved ??= afterOneMail().workspace.save();
  return new AddOn(Workspace.load(saved));
}

function afterOneMail(): AddOn {
  const addOn = newWorkbook();
  addOn.add('people', aMember('Marcus Tillery'));
  const early = addOn.add('actions', anAction('Bring chairs', { who: 'Marcus Tillery', by: TODAY }));
  addOn.call('reminders', { on: true });
  addOn.hours(1);
  if (addOn.workspace.mail.length !== 1) throw new Error('The first run was to send one mail.');
  const actions = new SheetByHand(addOn, 'actions');
  actions.type(actions.rowOf(early, 'id'), 'state', 'Done');
  addOn.workspace.mail.length = 0;
  return addOn;
}
