/** One sheet: what it is for, what never belongs in it, and its rows. */
import { useState } from 'preact/hooks';
import type { Table } from '../core/sheet.ts';
import { Button } from './button.tsx';
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
  const asked = useRows(table.key, search);
  const name = tabName(guide, table);
  return (
    <>
      <Title>{name}</Title>
      <p>{table.purpose[lang]}</p>
      <Rule table={table} />
      <div class="buttons">
        <Button look="primary" press={() => go({ view: 'row', sheet: table.key })}>
          {guide.kept.has(draftKey(table.key, undefined)) ? say.goOn : say.add}
        </Button>
        {table.key === 'people' && <Button press={() => go({ view: 'people' })}>{say.addMany}</Button>}
      </div>
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
          </>
        )}
      </WhenAnswered>
    </>
  );
}

/** What never belongs in the sheet; in sight wherever somebody adds to it. */
export function Rule({ table: { rule } }: { table: Table }) {
  const { lang } = useGuide();
  return rule ? <Notice kind="warning">{rule[lang]}</Notice> : null;
}
