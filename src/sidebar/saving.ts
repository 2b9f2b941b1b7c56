/** Saves a row as its questions are answered: one save at a time, in order, and nothing that was typed meanwhile is lost. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowDetail } from '../api.ts';
import { MARK, titleField, type Table } from '../core/sheet.ts';
import { stepsText } from '../text/steps.ts';
import { useTask } from './answer.ts';
import { call, type CallFailed } from './call.ts';
import {
  changesOf,
  conflictsOf,
  draftKey,
  draftOf,
  entered,
  isDirty,
  meet,
  newDraft,
  saved,
  settled,
  type Draft,
  type Entry,
  type Values,
  type Whose,
} from './draft.ts';
import { useGuide } from './guide.ts';

/** Milliseconds without a key after which what was typed is saved, so that the panel can be closed at any time. */
const PAUSE = 1_500;

export interface Saving {
  readonly draft: Draft;
  readonly row: RowDetail | undefined;
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  readonly failure?: CallFailed;
  /** The fields that somebody else changed meanwhile, too. */
  readonly conflicts: readonly string[];
  readonly set: (field: string, entry: Entry, unfinished?: string) => void;
  /** Settles a conflict. */
  readonly choose: (field: string, whose: Whose) => void;
  /** Writes what has changed, now or with the save under way. */
  readonly save: () => Promise<Written>;
}

interface Written {
  /** False where something is left. */
  readonly all: boolean;
  readonly row: RowDetail | undefined;
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
  const { kept, lang, status, say, written } = useGuide();
  const untouched = (row: RowDetail | undefined): Draft =>
    row ? draftOf(row) : newDraft(table, start, status.value?.today);
  const [now, setNow] = useState(() => {
    const left = kept.get(draftKey(table.key, known?.id)) as Draft | undefined;
    const begin = untouched(known);
    return { draft: left ? meet(table, left, begin) : begin, row: known };
  });
  const [{ state, failure }, setState] = useState<Pick<Saving, 'state' | 'failure'>>({ state: 'idle' });
  const newest = useRef(now);
  const running = useRef<Promise<Written>>(undefined);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const conflicts = now.row ? conflictsOf(table, now.draft, draftOf(now.row)) : [];

  const put = (draft: Draft, row = newest.current.row): void => {
    newest.current = { draft, row };
    setNow(newest.current);
  };

  const write = async (): Promise<boolean> => {
    for (;;) {
      const { draft, row } = newest.current;
      const { values, before, problems } = changesOf(table, draft);
      // A new row needs what names it; until then its answers wait here.
      if (!row && problems.length > 0) return false;
      if (row && conflictsOf(table, draft, draftOf(row)).length > 0) return false;
      if (Object.keys(values).length === 0) return true;
      setState({ state: 'saving' });
      const answer = await call('save', { sheet: table.key, id: row?.id, before, values });
      const typed = newest.current.draft;
      if (answer.saved) {
        put(saved(table, typed, draft, values, draftOf(answer.row)), answer.row);
        learned(answer.row);
        setState({ state: 'saved' });
        written(table.key);
      } else {
        setState({ state: 'idle' });
        if ('problems' in answer) return false;
        put(meet(table, typed, draftOf(answer.changedMeanwhile)), answer.changedMeanwhile);
      }
    }
  };

  const save = (): Promise<Written> => {
    clearTimeout(pause.current);
    running.current ??= write()
      .catch((problem: CallFailed) => {
        setState({ state: 'failed', failure: problem });
        return false;
      })
      .then((all) => {
        running.current = undefined;
        return { all, row: newest.current.row };
      });
    return running.current;
  };

  /** What is not saved is there again in the row's form. */
  const keepRest = (): boolean => {
    const { draft, row } = newest.current;
    const key = draftKey(table.key, row?.id);
    const isLeft = isDirty(table, draft, untouched(row));
    if (isLeft) kept.set(key, draft);
    else kept.delete(key);
    return isLeft;
  };

  useEffect(
    () => () => {
      if (!keepRest()) return;
      const id = newest.current.row?.id;
      void save().then(({ row }) => {
        // A new row has its id by now.
        kept.delete(draftKey(table.key, id));
        if (keepRest() && row) say(stepsText[lang].ask.notSaved);
      });
    },
    [],
  );
  return {
    ...now,
    state,
    ...(failure ? { failure } : {}),
    conflicts,
    set(field, entry, unfinished) {
      put(entered(newest.current.draft, field, entry, unfinished));
      clearTimeout(pause.current);
      pause.current = setTimeout(() => void save(), PAUSE);
    },
    choose(field, whose) {
      const { draft, row } = newest.current;
      if (row) put(settled(draft, field, whose, draftOf(row)));
    },
    save,
  };
}

/** Takes a row out of everything that is counted, mailed or shared, and back; the row itself stays in the sheet. */
export function usePutAway(table: Table): {
  readonly running: boolean;
  readonly failure?: CallFailed;
  /** Puts the row away, or takes it back where it has a mark; the message offers to undo it. */
  readonly turn: (row: RowDetail) => Promise<void>;
} {
  const { text, lang, say, written } = useGuide();
  const words = stepsText[lang];
  const { run, ...task } = useTask('save');
  const turn = async (row: RowDetail): Promise<void> => {
    const { sheet, id, values } = row;
    const mark = values[MARK] === undefined ? 'archived' : null;
    const answer = await run({
      sheet,
      id,
      before: { [MARK]: values[MARK] ?? null },
      values: { [MARK]: mark },
    });
    if (!answer) return;
    if (!answer.saved) {
      if ('changedMeanwhile' in answer) written(sheet, answer.changedMeanwhile);
      return say(text.form.changedSince);
    }
    const title = String(values[titleField(table)] ?? '');
    written(sheet, answer.row);
    say(mark ? words.putAwayDone(title) : words.takenBack(title), () => void turn(answer.row));
  };
  return { ...task, turn };
}
