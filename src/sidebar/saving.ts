/** Saves a row as its questions are answered: one save at a time, in order, and nothing that was typed meanwhile is lost. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowDetail } from '../api.ts';
import type { Table } from '../core/sheet.ts';
import { call, type CallFailed } from './call.ts';
import {
  changesOf,
  draftKey,
  draftOf,
  isDirty,
  meet,
  newDraft,
  type Draft,
  type Entry,
  type Values,
} from './draft.ts';
import { useGuide } from './guide.ts';

export interface Saving {
  readonly draft: Draft;
  readonly row: RowDetail | undefined;
  readonly state: 'idle' | 'saving' | 'saved' | 'failed' | 'conflict';
  readonly failure?: CallFailed;
  readonly set: (field: string, entry: Entry, unchosen?: string) => void;
  /** Writes what has changed, now or as soon as the save before it has ended. */
  readonly save: () => void;
}

/**
 * `known` is the row as it is in the sheet; undefined for one that is not there yet, which begins with `start`.
 * `learned` hears of each save, also when the user has gone on meanwhile.
 */
export function useSaving(
  table: Table,
  known: RowDetail | undefined,
  start: Values | undefined,
  learned: (row: RowDetail) => void = () => undefined,
): Saving {
  const { kept, written } = useGuide();
  const [row, setRow] = useState(known);
  const [draft, setDraft] = useState(() => (known ? draftOf(known) : newDraft(table, start)));
  const [{ state, failure }, setState] = useState<Pick<Saving, 'state' | 'failure'>>({ state: 'idle' });
  const newest = useRef({ draft, row });
  newest.current = { draft, row };
  const busy = useRef(false);
  const again = useRef(false);
  const gone = useRef(false);

  /** What is not saved is there again in the row's form. */
  const keepRest = (): void => {
    const { draft: left, row: there } = newest.current;
    const untouched = there ? draftOf(there) : newDraft(table, start);
    if (isDirty(table, left, untouched)) kept.set(draftKey(table.key, there?.id), left);
  };

  const save = async (): Promise<void> => {
    if (busy.current) {
      again.current = true;
      return;
    }
    const { draft: now, row: there } = newest.current;
    const { values, before, problems } = changesOf(table, now);
    // A new row needs what names it; until then its answers wait here.
    if (Object.keys(values).length === 0) return;
    if (now.isNew && problems.length > 0) return;
    busy.current = true;
    setState({ state: 'saving' });
    try {
      const answer = await call('save', { sheet: table.key, id: there?.id, before, values });
      if (answer.saved) {
        const saved = draftOf(answer.row);
        newest.current = {
          draft: meet(table, { ...newest.current.draft, isNew: false }, saved),
          row: answer.row,
        };
        setRow(answer.row);
        setDraft((typed) => meet(table, { ...typed, isNew: false }, saved));
        learned(answer.row);
        setState({ state: 'saved' });
        written(table.key);
      } else setState({ state: 'conflict' });
    } catch (problem) {
      setState({ state: 'failed', failure: problem as CallFailed });
    } finally {
      busy.current = false;
      if (again.current) {
        again.current = false;
        setTimeout(() => void save());
      } else if (gone.current) keepRest();
    }
  };

  useEffect(
    () => () => {
      gone.current = true;
      if (!busy.current) keepRest();
    },
    [],
  );
  return {
    ...{ draft, row, state, ...(failure ? { failure } : {}) },
    set: (field, entry, unchosen = '') =>
      setDraft((now) => ({
        ...now,
        entries: { ...now.entries, [field]: entry },
        unchosen: { ...now.unchosen, [field]: unchosen },
      })),
    save: () => void save(),
  };
}
