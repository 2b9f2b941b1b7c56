/** TextFinder: keeps how to search and what was found last; the workspace searches. */
import { theRange } from './range.ts';
import { sent } from './service-object.ts';
import { call, strict, type Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.TextFinder;

type Option =
  | 'ignoreDiacritics'
  | 'matchCase'
  | 'matchEntireCell'
  | 'matchFormulaText'
  | 'useRegularExpression';

export function theTextFinder(handle: Handle): Google {
  let search = handle;
  const ask = <T>(method: keyof Google, args: unknown[]) =>
    call<T>(`TextFinder.${method}`, search, args.map(sent));
  const goTo = (cell: Handle | null, isMatch: boolean): void => {
    const { sheet = null, row = null, column = null } = cell ?? {};
    search = { ...search, foundSheet: sheet, foundRow: row, foundColumn: column, isMatch };
  };
  const go = (method: 'findNext' | 'findPrevious', args: unknown[]) => {
    const found = ask<Handle | null>(method, args);
    if (found) goTo(found, true);
    else search = { ...search, isMatch: false };
    return found && theRange(found);
  };
  const option =
    (name: Option) =>
    (...args: [boolean]): Google => {
      ask(name, args);
      search = { ...search, [name]: args[0] };
      return finder;
    };
  const finder: Google = strict('TextFinder', {
    findAll: (...args: unknown[]) => ask<Handle[]>('findAll', args).map(theRange),
    findNext: (...args: unknown[]) => go('findNext', args),
    findPrevious: (...args: unknown[]) => go('findPrevious', args),
    getCurrentMatch: (...args: unknown[]) => {
      const match = ask<Handle | null>('getCurrentMatch', args);
      return match && theRange(match);
    },
    ignoreDiacritics: option('ignoreDiacritics'),
    matchCase: option('matchCase'),
    matchEntireCell: option('matchEntireCell'),
    matchFormulaText: option('matchFormulaText'),
    replaceAllWith: (...args: unknown[]) => ask<number>('replaceAllWith', args),
    replaceWith: (...args: unknown[]) => ask<number>('replaceWith', args),
    startFrom: (...args: unknown[]) => {
      goTo(ask<Handle>('startFrom', args), false);
      return finder;
    },
    useRegularExpression: option('useRegularExpression'),
  });
  return finder;
}
