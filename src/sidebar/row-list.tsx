/** Rows of a sheet as a list to choose from: a page at a time, searched by the server. */
import { useEffect, useState } from 'preact/hooks';
import type { Answer, RowSummary } from '../api.ts';
import { useAnswer, useTask, type Asked } from './answer.ts';
import { draftKey } from './draft.ts';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { Failure } from './state.tsx';

/** Long enough not to ask for every letter. */
const TYPING = 350;

/** `text` once nobody has changed it for a moment. */
export function useCalm(text: string): string {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), TYPING);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}

export interface FoundRows {
  readonly asked: Asked<Answer<'rows'>>;
  readonly rows: readonly RowSummary[];
  readonly matching: number;
  readonly more: { readonly running: boolean; readonly ask: () => void };
  readonly moreFailed: ReturnType<typeof useTask>['failure'];
}

/** The rows of a sheet that match, the first page at once and further ones when asked for. */
export function useRows(sheet: string, search: string): FoundRows {
  const asked = useAnswer('rows', { sheet, search, from: 0 });
  const next = useTask('rows');
  const [further, setFurther] = useState<readonly RowSummary[]>([]);
  useEffect(() => setFurther([]), [asked.value]);
  const rows = [...(asked.value?.rows ?? []), ...further];
  return {
    asked,
    rows,
    matching: asked.value?.matching ?? 0,
    more: {
      running: next.running,
      ask: () =>
        void next.run({ sheet, search, from: rows.length }).then((page) => {
          if (page) setFurther((before) => [...before, ...page.rows]);
        }),
    },
    moreFailed: next.failure,
  };
}

export function RowList({ sheet, found }: { sheet: string; found: FoundRows }) {
  const { text, go, kept } = useGuide();
  const { rows, matching, more } = found;
  return (
    <>
      <ul class="rows">
        {rows.map(({ id, row, title, details, problems }) => (
          <li key={id || row}>
            <button type="button" class="row" onClick={() => go({ view: 'row', sheet, id })}>
              <span class="words">
                <strong>{title || text.sheet.noTitle}</strong>
                {details.length > 0 && <span class="quiet">{details.join(' · ')}</span>}
                {problems > 0 && (
                  <span class="marker">
                    <Icon name="warning" /> {text.sheet.problems(problems)}
                  </span>
                )}
                {kept.has(draftKey(sheet, id)) && <span class="marker">{text.sheet.unsaved}</span>}
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
      {rows.length < matching && (
        <>
          <p class="quiet">{text.sheet.shown(rows.length, matching)}</p>
          <button type="button" class="wide" aria-disabled={more.running} onClick={more.ask}>
            {more.running ? text.frame.loading : text.sheet.showMore}
          </button>
          {found.moreFailed && <Failure failure={found.moreFailed} again={more.ask} />}
        </>
      )}
    </>
  );
}
