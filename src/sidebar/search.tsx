/** Search over the rows of all guided sheets at once. */
import { useEffect, useState } from 'preact/hooks';
import type { Table } from '../core/sheet.ts';
import { guidedTables } from '../sheets/guided.ts';
import { Title } from './frame.tsx';
import { tabName, useGuide, useKept } from './guide.ts';
import { Question } from './question.tsx';
import { RowList, useCalm, useRows } from './row-list.tsx';
import { Part, WhenAnswered } from './state.tsx';

export function Search() {
  const { text, status } = useGuide();
  const [typed, setTyped] = useKept('search', '');
  const search = useCalm(typed.trim());
  // How many rows match, by sheet, as far as the sheets have answered.
  const [matches, setMatches] = useState<Readonly<Record<string, number>>>({});
  useEffect(() => setMatches({}), [search]);
  const there = status.value?.sheets.map(({ key }) => key) ?? [];
  const searched = guidedTables.filter(({ key }) => there.includes(key));
  return (
    <>
      <Title>{text.search.title}</Title>
      <Question asks={text.search.label} help={text.search.help}>
        {(named) => (
          <input
            {...named}
            data-begin
            type="search"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Question>
      <p class="empty" role="status">
        {search !== '' && searched.every(({ key }) => matches[key] === 0) && text.search.nothing(search)}
      </p>
      {search !== '' &&
        searched.map((table) => (
          <Found
            key={table.key + search}
            table={table}
            search={search}
            tell={(count) => setMatches((before) => ({ ...before, [table.key]: count }))}
          />
        ))}
    </>
  );
}

function Found({ table, search, tell }: { table: Table; search: string; tell: (matches: number) => void }) {
  const guide = useGuide();
  const asked = useRows(table.key, search);
  const matching = asked.value?.matching;
  useEffect(() => {
    if (matching !== undefined) tell(matching);
  }, [matching]);
  if (matching === 0) return null;
  return (
    <Part title={tabName(guide, table)}>
      <WhenAnswered asked={asked}>
        {() => <RowList sheet={table.key} search={search} asked={asked} />}
      </WhenAnswered>
    </Part>
  );
}
