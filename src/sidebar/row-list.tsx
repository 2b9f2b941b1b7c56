/** Rows of a sheet as a list to choose from: a page at a time, searched by the server. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer, RowSummary } from '../api.ts';
import { useAnswer, type Asked } from './answer.ts';
import { Act } from './button.tsx';
import { draftKey } from './draft.ts';
import { stepsText } from '../text/steps.ts';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';

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

/** A line of a list that leads somewhere. */
export function RowButton(props: {
  title: string;
  details: string;
  tag?: string;
  press: () => void;
  children?: ComponentChildren;
}) {
  return (
    <li>
      <button type="button" class="row" onClick={props.press}>
        <span class="words">
          <strong>{props.title}</strong>
          {props.details && <span class="quiet">{props.details}</span>}
          {props.children}
        </span>
        {props.tag ? <span class="tag">{props.tag}</span> : <Icon name="next" />}
      </button>
    </li>
  );
}

/** The rows of `sheet` that match `search`; `asked` is the answer to its first page. */
export function RowList(props: {
  sheet: string;
  search: string;
  marked?: boolean;
  asked: Asked<Answer<'rows'>>;
}) {
  const { sheet, search, asked, marked = false } = props;
  const { text, lang, go, kept } = useGuide();
  const words = stepsText[lang];
  const [further, setFurther] = useState<readonly RowSummary[]>([]);
  useEffect(() => setFurther([]), [asked.value]);
  const rows = [...(asked.value?.rows ?? []), ...further];
  const matching = asked.value?.matching ?? 0;
  return (
    <>
      <ul class="rows">
        {rows.map(({ id, title, details, problems, open, mark, question }) => (
          <RowButton
            key={id}
            title={title || text.sheet.noTitle}
            details={details.join(' · ')}
            press={() => go({ view: 'row', sheet, id })}
          >
            {problems > 0 && (
              <span class="marker">
                <Icon name="warning" /> {text.sheet.problems(problems)}
              </span>
            )}
            {details.length === 0 && open > 0 && !mark && (
              <span class="quiet">{question ? words.ask.unanswered : words.ask.open(open)}</span>
            )}
            {mark && <span class="marker">{words.mark[mark]}</span>}
            {kept.has(draftKey(sheet, id)) && <span class="marker">{text.sheet.unsaved}</span>}
          </RowButton>
        ))}
      </ul>
      {rows.length < matching && (
        <>
          <p class="quiet">{text.sheet.shown(rows.length, matching)}</p>
          <Act
            call="rows"
            input={{ sheet, search, from: rows.length, marked }}
            done={(page) => setFurther([...further, ...page.rows])}
            look="wide"
            words={text.sheet.showMore}
          />
        </>
      )}
    </>
  );
}

/** The first page of the rows that match. */
export function useRows(sheet: string, search: string, marked: boolean): Asked<Answer<'rows'>> {
  return useAnswer('rows', { sheet, search, from: 0, marked });
}
