/** Fills in a worksheet as the guide does: its step is begun, its questions are answered, its rows are saved. */
import { tableOf } from '../../src/sheets/index.ts';
import type { SidebarUser } from '../sidebar-user.ts';
import type { Worksheet } from './worksheets/worksheet.ts';

/** Gives what was entered, in a few words. Throws AddOnProblem where the add-on refuses something. */
export function enterWorksheet(user: SidebarUser, { sheet, rows, answers }: Worksheet): string {
  user.call('begin', { sheet });
  for (const [question, values] of Object.entries(answers)) user.answer(sheet, question, values);
  for (const values of rows) user.add(sheet, values);
  return `${tableOf(sheet).name.en} ${rows.length + Object.keys(answers).length}`;
}
