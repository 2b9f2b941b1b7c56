/** What every screen of the sidebar shares: language, status, the way around, and what is kept while one is away. */
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Answer, RowDetail, Status } from '../api.ts';
import type { Lang } from '../core/lang.ts';
import type { Table } from '../core/sheet.ts';
import type { SidebarText } from '../text/sidebar.ts';
import type { Asked } from './answer.ts';
import type { View } from './place.ts';

export interface Guide {
  readonly lang: Lang;
  readonly text: SidebarText;
  readonly status: Asked<Status>;
  /** Whether the sheets were changed, or may have been, since they were looked through for the status. */
  readonly isOld: boolean;
  /** The register's names; asked when a screen first needs them. */
  readonly names: Asked<Answer<'names'>>;
  readonly needNames: () => void;
  readonly go: (view: View) => void;
  /** Like `go`, but `back` will not lead here again. */
  readonly replace: (view: View) => void;
  readonly back: () => void;
  /** Shows and announces a message; with `undo`, also a button that does it. */
  readonly say: (message: string, undo?: () => void) => void;
  /** To be called after something was written in `sheet`; with the row as it is now, where another screen may show it. */
  readonly written: (sheet?: string, row?: RowDetail) => void;
  /** The last row that was said to be written. */
  readonly changed: RowDetail | undefined;
  /** What was typed and not saved, by the screen's own keys; lives as long as the panel. */
  readonly kept: Map<string, unknown>;
}

const context = createContext<Guide | undefined>(undefined);

export const GuideProvider = context.Provider;

export function useGuide(): Guide {
  const guide = useContext(context);
  if (!guide) throw new Error('There is no guide around this component.');
  return guide;
}

/** Like `useState`, but what was set is still there when the user comes back; undefined forgets it. */
export function useKept<Value>(key: string, initial: Value): [Value, (value: Value | undefined) => void] {
  const { kept } = useGuide();
  const [, redraw] = useState({});
  return [
    kept.has(key) ? (kept.get(key) as Value) : initial,
    (value) => {
      if (value === undefined) kept.delete(key);
      else kept.set(key, value);
      redraw({});
    },
  ];
}

/** Whether something was typed that would be lost with the panel; words to search for are not. */
export function hasUnsaved(kept: Guide['kept']): boolean {
  return [...kept.keys()].some((key) => key !== 'search');
}

/** What the sheet's tab is called now, which people may have changed. */
export function tabName({ status, lang }: Guide, { key, name }: Table): string {
  return status.value?.sheets.find((sheet) => sheet.key === key)?.name ?? name[lang];
}
