/** Keeps the sheet that is looked at up to date: asks for what has changed since the last answer. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../ask.ts';
import { useDesk } from '../desk.ts';
import { stateAfter, type SheetState } from './sheet-state.ts';

/**
 * The newest state of a sheet, of the one before until its first answer is there; and how many answers there were, since
 * an answer may be that nothing has changed. One request at a time; another one follows whenever the workspace or
 * `edits` has changed.
 */
export function useSheet(
  id: number,
  edits: number,
): { readonly newest: SheetState | undefined; readonly answers: number } {
  const { here, changes } = useDesk();
  const [state, setState] = useState<SheetState>();
  const [answers, setAnswers] = useState(0);
  const known = useRef(new Map<number, SheetState>()).current;
  const asking = useRef({ isBusy: false, wanted: '' }).current;

  useEffect(() => {
    asking.wanted = `${changes} ${edits} ${id}`;
    const again = async (): Promise<void> => {
      if (asking.isBusy) return;
      const { wanted } = asking;
      const sheet = Number(wanted.split(' ')[2]);
      asking.isBusy = true;
      try {
        const next = await newest(sheet);
        known.set(sheet, next);
        setState(next);
        setAnswers((count) => count + 1);
      } catch {
        // The sheet is gone, or the server; both are told elsewhere, and the next change asks again.
      } finally {
        asking.isBusy = false;
      }
      if (asking.wanted !== wanted) void again();
    };
    const newest = async (sheet: number): Promise<SheetState> => {
      const before = known.get(sheet);
      const answer = await ask('sheet', { ...here, id: sheet, since: before?.version });
      const after =
        stateAfter(before, answer) ?? stateAfter(undefined, await ask('sheet', { ...here, id: sheet }));
      if (!after) throw new Error('The server answered with a change where the whole sheet was asked for.');
      return after;
    };
    const seen = known.get(id);
    if (seen) setState(seen);
    void again();
  }, [id, changes, edits]);

  return { newest: state, answers };
}
