/** One sheet: what it is for, what never belongs in it, and its rows. */
import { useState } from 'preact/hooks';
import type { Table } from '../core/sheet.ts';
import { draftKey } from './draft.ts';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { RowList, useCalm, useRows } from './row-list.tsx';
import { Notice, WhenAnswered } from './state.tsx';

export function SheetScreen({ table }: { table: Table }) {
  const { text, lang, go, kept, status } = useGuide();
  const [typed, setTyped] = useState('');
  const search = useCalm(typed.trim());
  const found = useRows(table.key, search);
  const name = status.value?.sheets.find(({ key }) => key === table.key)?.name ?? table.name[lang];
  return (
    <>
      <Title>{name}</Title>
      <p>{table.purpose[lang]}</p>
      {table.rule && (
        <Notice kind="warning">
          <p>{table.rule[lang]}</p>
        </Notice>
      )}
      <div class="buttons">
        <button type="button" class="primary" onClick={() => go({ view: 'row', sheet: table.key })}>
          <Icon name="plus" />
          {kept.has(draftKey(table.key, undefined)) ? text.sheet.goOn : text.sheet.add}
        </button>
        {table.key === 'people' && (
          <button type="button" onClick={() => go({ view: 'people' })}>
            {text.sheet.addMany}
          </button>
        )}
      </div>
      <input
        type="search"
        aria-label={text.sheet.search(name)}
        placeholder={text.sheet.search(name)}
        value={typed}
        maxLength={200}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <WhenAnswered asked={found.asked} lines={6}>
        {({ matching, total }) => (
          <>
            <div role="status">
              {matching === 0 && (
                <p class="empty">
                  {total === 0
                    ? (text.sheet.empty[table.key] ?? text.sheet.emptyOther)
                    : text.sheet.noMatch(search)}
                </p>
              )}
            </div>
            <RowList sheet={table.key} found={found} />
          </>
        )}
      </WhenAnswered>
    </>
  );
}
