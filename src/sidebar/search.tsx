/** Search over the rows of all guided sheets at once. */
import { useEffect, useState } from 'preact/hooks';
import type { Table } from '../core/sheet.ts';
import { tables } from '../sheets/index.ts';
import { Title } from './frame.tsx';
import { useGuide, useKept } from './guide.ts';
import { RowList, useCalm, useRows } from './row-list.tsx';
import { Failure, Waiting } from './state.tsx';

export function Search() {
  const { text, lang, status } = useGuide();
  const [typed, setTyped] = useKept('search', '');
  const search = useCalm(typed.trim());
  const [matches, setMatches] = useState<Readonly<Record<string, number>>>({});
  useEffect(() => setMatches({}), [search]);
  const there = status.value?.sheets.map(({ key }) => key) ?? [];
  const searched = tables.filter(({ key, guided }) => guided && there.includes(key));
  const answered = searched.filter(({ key }) => key in matches);
  const nothing = answered.length === searched.length && answered.every(({ key }) => matches[key] === 0);
  return (
    <>
      <Title>{text.search.title}</Title>
      <label for="search-all">{text.search.label}</label>
      <p class="help" id="search-help">
        {text.search.help}
      </p>
      <input
        id="search-all"
        data-begin
        type="search"
        aria-describedby="search-help"
        value={typed}
        maxLength={200}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {search !== '' && (
        <>
          <div role="status">{nothing && <p class="empty">{text.search.nothing(search)}</p>}</div>
          {searched.map((table) => (
            <Found
              key={table.key + search}
              table={table}
              name={status.value?.sheets.find(({ key }) => key === table.key)?.name ?? table.name[lang]}
              search={search}
              tell={(count) => setMatches((before) => ({ ...before, [table.key]: count }))}
            />
          ))}
        </>
      )}
    </>
  );
}

function Found(props: { table: Table; name: string; search: string; tell: (matches: number) => void }) {
  const found = useRows(props.table.key, props.search);
  const { asked, matching } = found;
  useEffect(() => {
    if (asked.state === 'ready') props.tell(matching);
  }, [asked.state, matching]);
  if (asked.failure) return <Failure failure={asked.failure} again={asked.again} />;
  if (asked.state === 'waiting' && asked.value === undefined) return <Waiting lines={2} />;
  if (matching === 0) return null;
  return (
    <section>
      <h2>{props.name}</h2>
      <RowList sheet={props.table.key} found={found} />
    </section>
  );
}
