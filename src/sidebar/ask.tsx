/** One question at a time: answered, skipped or left for later; each answer is saved as the user goes on. */
import { useEffect, useState } from 'preact/hooks';
import type { RowDetail } from '../api.ts';
import type { Field } from '../core/field.ts';
import { titleField, type Table } from '../core/sheet.ts';
import { stepsText } from '../text/steps.ts';
import { useAnswer } from './answer.ts';
import { Act, Button } from './button.tsx';
import { changesOf, shownFields, type Values } from './draft.ts';
import { Title } from './frame.tsx';
import { tabName, useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { QuestionCard } from './question-card.tsx';
import { usePutAway, useSaving } from './saving.ts';
import { Rule } from './sheet-screen.tsx';
import { WhenAnswered } from './state.tsx';

/** The questions of a row that is there, or of a new one. */
export function AskRow({
  table,
  id,
  start,
}: {
  table: Table;
  id: string | undefined;
  start: Values | undefined;
}) {
  const asked = useAnswer('row', id === undefined ? undefined : { sheet: table.key, id });
  if (id === undefined) return <Questions table={table} row={undefined} start={start} />;
  return (
    <WhenAnswered asked={asked}>
      {(row) => <Questions table={table} row={row} start={undefined} />}
    </WhenAnswered>
  );
}

function Questions({
  table,
  row: known,
  start,
}: {
  table: Table;
  row: RowDetail | undefined;
  start: Values | undefined;
}) {
  const guide = useGuide();
  const { lang, go, replace, say } = guide;
  const words = stepsText[lang].ask;
  const fields = shownFields(table);
  const saving = useSaving(table, known, start);
  const { turn } = usePutAway(table);
  // Asked once for all questions; nobody waits for it.
  const examples = useAnswer('example', { sheet: table.key });
  const { draft, row } = saving;
  // A row that is there begins with its first open question.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      fields.findIndex((key) => known?.values[key] === undefined),
    ),
  );
  const [last, setLast] = useState<string>();
  const key = fields[at] ?? titleField(table);
  const field = table.fields[key];
  const example = examples.value?.words[key];

  const move = (next: number, there?: RowDetail): void => {
    if (key in changesOf(table, draft).values) setLast(key);
    if (next < fields.length) return setAt(next);
    say(
      words.finished(String(there?.values[titleField(table)] ?? '')),
      known || !there ? undefined : () => void turn(there),
    );
    replace({ view: 'sheet', sheet: table.key });
  };

  // What somebody else changed, too, is settled where it is asked.
  const [both = ''] = saving.conflicts;
  useEffect(() => {
    if (fields.includes(both)) setAt(fields.indexOf(both));
  }, [both]);

  return (
    <>
      <Title>{tabName(guide, table)}</Title>
      {at === 0 && <Rule table={table} />}
      <QuestionCard
        {...{ table, saving, at, move }}
        fields={[key]}
        of={fields.length}
        needed={field?.required}
      >
        {example && (
          <p class="quiet">
            {words.example}: {example}
          </p>
        )}
        {field?.required && <p class="quiet">{words.first}</p>}
      </QuestionCard>
      <div role="status" class="saved-line">
        {saving.state === 'saving' && words.saving}
        {saving.state === 'saved' && row && (
          <>
            <Icon name="done" /> {words.saved}{' '}
            {last !== undefined && (
              <>
                {stepsText[lang].changed(
                  table.fields[last]?.heading[lang] ?? '',
                  valueInWords(table.fields[last], row, last, lang),
                )}{' '}
                <Act
                  call="show"
                  input={{ sheet: table.key, id: row.id, field: last }}
                  done={() => undefined}
                  look="link"
                  words={stepsText[lang].showCell}
                />
              </>
            )}
          </>
        )}
      </div>
      <Button
        look="link"
        press={() =>
          void saving
            .save()
            .then(({ row: there }) =>
              go({ view: 'row', sheet: table.key, ...(there ? { id: there.id } : {}) }),
            )
        }
      >
        {words.allAtOnce}
      </Button>
    </>
  );
}

function valueInWords(field: Field | undefined, row: RowDetail, key: string, lang: 'en' | 'es'): string {
  const value = row.values[key];
  return value === undefined || !field ? '' : String(field.write(value, lang));
}
