/** The screen of one row: its form, and for a meeting its mails and documents. */
import { useMemo } from 'preact/hooks';
import type { RowDetail } from '../api.ts';
import { titleField, type Table } from '../core/sheet.ts';
import { useAnswer, useTask } from './answer.ts';
import { draftOf, newDraft, type Values } from './draft.ts';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { MeetingPanel } from './meeting-panel.tsx';
import { RowForm } from './row-form.tsx';
import { Failure, Notice, WhenAnswered } from './state.tsx';

export interface RowScreenProps {
  readonly table: Table;
  readonly id: string | undefined;
  readonly start: Values | undefined;
  readonly known: RowDetail | undefined;
}

export function RowScreen({ table, id, start, known }: RowScreenProps) {
  return id === undefined ? <NewRow table={table} start={start} /> : <SavedRow {...{ table, id, known }} />;
}

function Rule({ table }: { table: Table }) {
  const { lang } = useGuide();
  if (!table.rule) return null;
  return (
    <Notice kind="warning">
      <p>{table.rule[lang]}</p>
    </Notice>
  );
}

const noProblems: RowDetail['problems'] = [];

function NewRow({ table, start }: { table: Table; start: Values | undefined }) {
  const { text, lang, replace } = useGuide();
  const now = useMemo(() => newDraft(table, start), [table]);
  return (
    <>
      <Title>{text.form.add(table.name[lang])}</Title>
      <Rule table={table} />
      <RowForm
        table={table}
        id={undefined}
        now={now}
        found={noProblems}
        learned={(row) => replace({ view: 'row', sheet: table.key, id: row.id, known: row })}
        reload={() => undefined}
      />
    </>
  );
}

function SavedRow({ table, id, known }: { table: Table; id: string; known: RowDetail | undefined }) {
  const { text, go } = useGuide();
  const asked = useAnswer('row', { sheet: table.key, id });
  const value = asked.value ?? known;
  return (
    <WhenAnswered asked={{ ...asked, ...(value ? { value } : {}) }} lines={10}>
      {(row) => (
        <>
          <Title>{String(row.values[titleField(table)] ?? text.sheet.noTitle)}</Title>
          <Rule table={table} />
          {table.key === 'meetings' && <MeetingPanel row={row} reload={asked.again} />}
          <SavedForm table={table} row={row} learned={asked.put} reload={asked.again} />
          <div class="buttons">
            <Show sheet={table.key} id={id} />
            <button type="button" onClick={() => go({ view: 'row', sheet: table.key })}>
              {text.form.addAnother}
            </button>
          </div>
        </>
      )}
    </WhenAnswered>
  );
}

function SavedForm(props: {
  table: Table;
  row: RowDetail;
  learned: (row: RowDetail) => void;
  reload: () => void;
}) {
  const { table, row, learned, reload } = props;
  const now = useMemo(() => draftOf(row), [row]);
  return <RowForm {...{ table, now, learned, reload }} id={row.id} found={row.problems} />;
}

/** Selects the row in the sheet beside the panel. */
function Show({ sheet, id }: { sheet: string; id: string }) {
  const { text } = useGuide();
  const task = useTask('show');
  return (
    <>
      <button type="button" aria-disabled={task.running} onClick={() => void task.run({ sheet, id })}>
        {text.form.show}
      </button>
      {task.failure && <Failure failure={task.failure} />}
    </>
  );
}
