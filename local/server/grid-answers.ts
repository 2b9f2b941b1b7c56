/** The server's answers to the grid: sheets, what can be chosen in a cell, and what comes of an edit. */
import { checkedArea } from '../google/spreadsheet/area.ts';
import { textsOf } from '../google/spreadsheet/cells.ts';
import { columnCriteria, filteredArea } from '../google/spreadsheet/filter.ts';
import type { Spreadsheet } from '../google/spreadsheet/model.ts';
import { select } from '../google/spreadsheet/people.ts';
import { closedTo, coveredBy, refuseChanges } from '../google/spreadsheet/protection.ts';
import { cellAt } from '../google/spreadsheet/runs.ts';
import { sheetById } from '../google/spreadsheet/sheets.ts';
import { offeredTexts } from '../google/spreadsheet/validation.ts';
import type { Requests } from './contract.ts';
import { edited, Warning } from './edits.ts';
import type { Edit, SheetAnswer } from './grid-contract.ts';
import type { Edited, LiveWorkspace } from './live-workspace.ts';
import { spreadsheetFor } from './rights.ts';

/** The sheet as this person may have it. Throws Refusal, and ServiceError where there is no such sheet. */
export function sheetFor(
  live: LiveWorkspace,
  { as, file, id, since }: Requests['sheet']['input'],
): SheetAnswer {
  const { spreadsheet, role } = spreadsheetFor(live.workspace, as, file);
  const sheet = sheetById(spreadsheet, id);
  const closed = closedTo(spreadsheet, sheet, as);
  const isWriter = role === 'owner' || role === 'writer';
  return live.sheetAnswers.answer(spreadsheet, {
    ...{ id, since, now: live.workspace.now },
    mayEdit: (area) =>
      isWriter && closed.every((protection) => coveredBy(sheet, protection, area).length === 0),
  });
}

/** What the dropdown of a cell offers; nothing where it has none. */
export function offersFor(
  live: LiveWorkspace,
  { as, file, sheet: id, row, column }: Requests['offers']['input'],
): Requests['offers']['answer'] {
  const { spreadsheet } = spreadsheetFor(live.workspace, as, file);
  const sheet = sheetById(spreadsheet, id);
  checkedArea(sheet, row, column);
  const validation = cellAt(sheet.validations, row, column);
  return { offers: (validation && offeredTexts(spreadsheet, validation)) ?? [] };
}

/** The different texts of a column of the filter, in order, empty ones last. */
export function filterOffersFor(
  live: LiveWorkspace,
  { as, file, sheet: id, column }: Requests['filterOffers']['input'],
): Requests['filterOffers']['answer'] {
  const { spreadsheet } = spreadsheetFor(live.workspace, as, file);
  const sheet = sheetById(spreadsheet, id);
  const rows = sheet.filter && filteredArea(sheet.filter);
  if (!sheet.filter || !rows) return { offers: [], hidden: [] };
  const hidden = columnCriteria(sheet.filter, column)?.hiddenValues ?? [];
  const texts = textsOf(spreadsheet, sheet, { ...rows, column, columns: 1 }).flat();
  const order = new Intl.Collator('en', { numeric: true });
  const offers = [...new Set(texts)].sort((one, other) =>
    one === '' || other === '' ? other.length - one.length : order.compare(one, other),
  );
  return { offers, hidden };
}

/** Does an edit, and tells what the script showed; `warning` where the person has to be sure first. */
export function editFor(live: LiveWorkspace, input: Edit): Requests['edit']['answer'] {
  const { as, file } = input;
  if (input.do === 'select') {
    live.select(as, file, (spreadsheet) => {
      const { row, column, rows, columns } = input;
      const sheet = sheetById(spreadsheet, input.sheet);
      return select(spreadsheet, sheet.id, checkedArea(sheet, row, column, rows, columns));
    });
    return { shown: [] };
  }
  try {
    return live.change(as, file, (spreadsheet) => performed(live, spreadsheet, input));
  } catch (error) {
    if (error instanceof Warning) return { shown: [], warning: error.message };
    throw error;
  }
}

function performed(
  { history, workspace }: LiveWorkspace,
  spreadsheet: Spreadsheet,
  input: Exclude<Edit, { do: 'select' }>,
): Edited {
  const { as: user } = input;
  const whose = `${user} ${spreadsheet.id}`;
  if (input.do === 'undo' || input.do === 'redo') {
    const after = history[input.do](whose, spreadsheet, (next) => refuseChanges(spreadsheet, next, user));
    // Unsure whether Google calls onEdit; the stricter is that it does not.
    return { after, happened: [{ spreadsheetId: spreadsheet.id, change: 'OTHER' }] };
  }
  const done = edited(spreadsheet, input, { user, now: workspace.now });
  history.note(whose, spreadsheet, done.after);
  return done;
}
