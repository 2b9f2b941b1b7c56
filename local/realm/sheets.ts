/** Sheets, the advanced service v4: spreadsheets by their ids, and the values of their ranges. */
import { call, strict } from './wire.ts';

type Google = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type GoogleValues = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;

/** The method of that name, which passes its arguments on. */
function forwarded<Method extends (...args: never[]) => object>(name: string): Method {
  const forward = (...args: unknown[]) => call<object>(`Sheets.Spreadsheets.${name}`, null, args);
  return forward as unknown as Method;
}

const values: Pick<
  GoogleValues,
  'append' | 'batchClear' | 'batchGet' | 'batchUpdate' | 'clear' | 'get' | 'update'
> = {
  append: forwarded<GoogleValues['append']>('Values.append'),
  batchClear: forwarded<GoogleValues['batchClear']>('Values.batchClear'),
  batchGet: forwarded<GoogleValues['batchGet']>('Values.batchGet'),
  batchUpdate: forwarded<GoogleValues['batchUpdate']>('Values.batchUpdate'),
  clear: forwarded<GoogleValues['clear']>('Values.clear'),
  get: forwarded<GoogleValues['get']>('Values.get'),
  update: forwarded<GoogleValues['update']>('Values.update'),
};

const spreadsheets: Pick<Google, 'batchUpdate' | 'create' | 'get'> = {
  batchUpdate: forwarded<Google['batchUpdate']>('batchUpdate'),
  create: forwarded<Google['create']>('create'),
  get: forwarded<Google['get']>('get'),
};

export const sheets = strict('Sheets', {
  Spreadsheets: strict('Sheets.Spreadsheets', {
    ...spreadsheets,
    Values: strict('Sheets.Spreadsheets.Values', values),
  }),
});
