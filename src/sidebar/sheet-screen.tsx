/** One sheet: what it is for, what never belongs in it, and its rows. */
import { useState } from 'preact/hooks';
import type { Table } from '../core/sheet.ts';
import { AdvicePart } from './advice.tsx';
import { Button } from './button.tsx';
import { openMap } from './call.ts';
import { stepsText } from '../text/steps.ts';
import { draftKey } from './draft.ts';
import { Title } from './frame.tsx';
import { tabName, useGuide } from './guide.ts';
import { RowList, useCalm, useRows } from './row-list.tsx';
import { Notice, WhenAnswered } from './state.tsx';

export function SheetScreen({ table }: { table: Table }) {
  const guide = useGuide();
  const { lang, go } = guide;
  const say = guide.text.sheet;
  const [typed, setTyped] = useState('');
  const search = useCalm(typed.trim());
  const asked = useRows(table.key, search, false);
  const words = stepsText[lang];
  const name = tabName(guide, table);
  return (
    <>
      <Title>{name}</Title>
      <p>{table.purpose[lang]}</p>
      <Rule table={table} />
      <div class="buttons">
        <Button look="primary" press={() => go({ view: 'ask', sheet: table.key })}>
          {words.ask.oneByOne}
        </Button>
        {!table.asked && (
          <Button press={() => go({ view: 'row', sheet: table.key })}>
            {guide.kept.has(draftKey(table.key, undefined)) ? say.goOn : say.add}
          </Button>
        )}
        {table.key === 'judgements' && <Button press={openMap}>{say.together}</Button>}
        {table.key === 'people' && <Button press={() => go({ view: 'people' })}>{say.addMany}</Button>}
      </div>
      <AdvicePart sheet={table.key} ready={asked.value !== undefined} />
      <input
        type="search"
        aria-label={say.search(name)}
        placeholder={say.search(name)}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <WhenAnswered asked={asked}>
        {({ matching, total }) => (
          <>
            <p class="empty" role="status">
              {matching === 0 &&
                (total === 0 ? (say.empty[table.key] ?? say.emptyOther) : say.noMatch(search))}
            </p>
            <RowList sheet={table.key} search={search} asked={asked} />
            {!table.asked && <Marked table={table} />}
          </>
        )}
      </WhenAnswered>
    </>
  );
}

/** Examples and rows that were put away, asked for when they are unfolded. */
function Marked({ table }: { table: Table }) {
  const { lang } = useGuide();
  const words = stepsText[lang];
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.marked}</summary>
      <p class="help">{words.markedHelp}</p>
      {open && <MarkedRows table={table} />}
    </details>
  );
}

function MarkedRows({ table }: { table: Table }) {
  const { lang } = useGuide();
  const asked = useRows(table.key, '', true);
  return (
    <WhenAnswered asked={asked}>
      {({ total }) =>
        total === 0 ? (
          <p class="empty">{stepsText[lang].nothingMarked}</p>
        ) : (
          <RowList sheet={table.key} search="" marked asked={asked} />
        )
      }
    </WhenAnswered>
  );
}

/** What never belongs in the sheet; in sight wherever somebody adds to it. */
export function Rule({ table: { rule } }: { table: Table }) {
  const { lang } = useGuide();
  return rule ? <Notice kind="warning">{rule[lang]}</Notice> : null;
}
