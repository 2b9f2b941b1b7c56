/** The page's address: whose page it is, which spreadsheet and which window are in sight. */
import type { ViewName } from './desk.ts';

const VIEWS: readonly ViewName[] = ['spreadsheet', 'inbox', 'drive', 'triggers', 'runs', 'charts'];

export interface Address {
  readonly as: string;
  /** Id of another spreadsheet than the workbook. */
  readonly file?: string;
  readonly view: ViewName;
  /** Id of the Doc that is open. */
  readonly document?: string;
}

/** `/?as=…&file=…#inbox`, or `#document-…` for a Doc. */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): Address {
  const parameters = new URLSearchParams(search);
  const file = parameters.get('file');
  const [, document] = /^#document-(.+)$/.exec(hash) ?? [];
  const view = VIEWS.find((name) => `#${name}` === hash) ?? 'spreadsheet';
  return {
    as: parameters.get('as') ?? '',
    ...(file !== null && { file }),
    ...(document === undefined ? { view } : { view: 'drive', document }),
  };
}

/** The address as it is written; reading it gives the same. */
export function writeAddress({ as, file, view, document }: Address): string {
  const parameters = new URLSearchParams({ as, ...(file !== undefined && { file }) });
  const hash = view === 'drive' && document !== undefined ? `document-${document}` : view;
  return `/?${parameters.toString()}${hash === 'spreadsheet' ? '' : `#${hash}`}`;
}
