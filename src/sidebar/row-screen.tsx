/** The screen of one row: its form, and for a meeting its mails and documents. */
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { RowDetail } from '../api.ts';
import { asking, MARK, titleField, type Table } from '../core/sheet.ts';
import { isMember, people } from '../sheets/people.ts';
import { ways } from '../sheets/ways/ways.ts';
import { adviceAround } from '../text/advice.ts';
import { stepsText } from '../text/steps.ts';
import { AdvicePart } from './advice.tsx';
import { useAnswer, type Asked } from './answer.ts';
import { Act, Button } from './button.tsx';
import { draftKey, draftOf, newDraft, type Draft, type Values } from './draft.ts';
import { Title } from './frame.tsx';
import { tabName, useGuide, useKept } from './guide.ts';
import { MeetingPanel } from './meeting-panel.tsx';
import { RowForm } from './row-form.tsx';
import { usePutAway } from './saving.ts';
import { Rule } from './sheet-screen.tsx';
import { Sides } from './sides.tsx';
import { Failure, WhenAnswered } from './state.tsx';
import { ToAgenda } from './to-agenda.tsx';
import { WelcomePanel } from './welcome-panel.tsx';

const noProblems: RowDetail['problems'] = [];

/** A row that is not there yet; `start` is what it begins with. */
export function NewRow({ table, start }: { table: Table; start: Values | undefined }) {
  const guide = useGuide();
  const now = useMemo(() => newDraft(table, start, guide.status.value?.today), []);
  return (
    <>
      <Title>{guide.text.form.add(tabName(guide, table))}</Title>
      <Rule table={table} />
      <RowForm
        table={table}
        now={now}
        found={noProblems}
        learned={(row) => guide.replace({ view: 'row', sheet: table.key, id: row.id, known: row })}
      />
    </>
  );
}

/** A row of the sheet; `known` is what it holds where it was saved just now. */
export function SavedRow({ table, id, known }: { table: Table; id: string; known: RowDetail | undefined }) {
  const guide = useGuide();
  const asked = useAnswer('row', { sheet: table.key, id });
  const value = asked.value ?? known;
  const { changed } = guide;
  const before = useRef(changed);
  useEffect(() => {
    if (changed !== before.current && changed?.sheet === table.key && changed.id === id) asked.put(changed);
    before.current = changed;
  }, [changed]);
  return (
    <>
      <Title>{String(value?.values[titleField(table)] ?? tabName(guide, table))}</Title>
      <WhenAnswered asked={value ? { ...asked, value } : asked}>
        {(row) => <Row table={table} row={row} asked={asked} />}
      </WhenAnswered>
    </>
  );
}

function Row({ table: whole, row, asked }: { table: Table; row: RowDetail; asked: Asked<RowDetail> }) {
  const { text, lang, go, say, kept } = useGuide();
  const now = useMemo(() => draftOf(row), [row]);
  const { id, question } = row;
  const table = asking(whole, question ? [question] : []);
  const sheet = table.key;
  const [, keep] = useKept(draftKey(sheet, id), now);
  /** The sentence stands in the form as if it were typed; saving is up to the user. */
  const use = (field: string, sentence: string): void => {
    // What was typed since this was drawn is kept there.
    const typed = (kept.get(draftKey(sheet, id)) as Draft | undefined) ?? now;
    keep({ ...typed, entries: { ...typed.entries, [field]: sentence } });
    say(adviceAround[lang].used);
    setTimeout(() =>
      document.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, textarea)`)?.focus(),
    );
  };
  return (
    <>
      <Rule table={table} />
      {sheet === 'meetings' && <MeetingPanel row={row} reload={asked.again} />}
      {sheet === people.key && isMember(row.values) && row.values[MARK] === undefined && (
        <WelcomePanel row={row} reload={asked.again} />
      )}
      <RowForm {...{ table, id, now }} found={row.problems} learned={asked.put} />
      {sheet === ways.key && <ToAgenda question={question} answer={String(row.values['answer'] ?? '')} />}
      <Sides question={question} />
      <AdvicePart {...{ sheet, id, use }} ready={asked.state !== 'waiting'} about={row.values} />
      <div class="buttons">
        {!question && (
          <Button press={() => go({ view: 'ask', sheet, id })}>{stepsText[lang].ask.oneByOne}</Button>
        )}
        <Act call="show" input={{ sheet, id }} done={() => undefined} words={text.form.show} />
        {!question && (
          <>
            <Button press={() => go({ view: 'row', sheet })}>{text.form.addAnother}</Button>
            <PutAway table={table} row={row} />
          </>
        )}
      </div>
    </>
  );
}

function PutAway({ table, row }: { table: Table; row: RowDetail }) {
  const words = stepsText[useGuide().lang];
  const { running, failure, turn } = usePutAway(table);
  return (
    <>
      <Button look="link" busy={running} press={() => void turn(row)}>
        {row.values[MARK] === undefined ? words.putAway : words.takeBack}
      </Button>
      {failure && <Failure failure={failure} />}
    </>
  );
}
