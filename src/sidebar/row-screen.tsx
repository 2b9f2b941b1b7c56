/** The screen of one row: its form, and for a meeting its mails and documents. */
import { useMemo } from 'preact/hooks';
import type { RowDetail } from '../api.ts';
import { titleField, type Table } from '../core/sheet.ts';
import { useAnswer, type Asked } from './answer.ts';
import { Act, Button } from './button.tsx';
import { draftOf, newDraft, type Values } from './draft.ts';
import { Title } from './frame.tsx';
import { tabName, useGuide } from './guide.ts';
import { MeetingPanel } from './meeting-panel.tsx';
import { RowForm } from './row-form.tsx';
import { Rule } from './sheet-screen.tsx';
import { WhenAnswered } from './state.tsx';

const noProblems: RowDetail['problems'] = [];

/** A row that is not there yet; `start` is what it begins with. */
export function NewRow({ table, start }: { table: Table; start: Values | undefined }) {
  const guide = useGuide();
  const now = useMemo(() => newDraft(table, start), []);
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
  return (
    <>
      <Title>{String(value?.values[titleField(table)] ?? tabName(guide, table))}</Title>
      <WhenAnswered asked={value ? { ...asked, value } : asked}>
        {(row) => <Row table={table} row={row} asked={asked} />}
      </WhenAnswered>
    </>
  );
}

function Row({ table, row, asked }: { table: Table; row: RowDetail; asked: Asked<RowDetail> }) {
  const { text, go } = useGuide();
  const now = useMemo(() => draftOf(row), [row]);
  const sheet = table.key;
  const { id } = row;
  return (
    <>
      <Rule table={table} />
      {sheet === 'meetings' && <MeetingPanel row={row} reload={asked.again} />}
      <RowForm {...{ table, id, now }} found={row.problems} learned={asked.put} />
      <div class="buttons">
        <Act call="show" input={{ sheet, id }} done={() => undefined} words={text.form.show} />
        <Button press={() => go({ view: 'row', sheet })}>{text.form.addAnother}</Button>
      </div>
    </>
  );
}
