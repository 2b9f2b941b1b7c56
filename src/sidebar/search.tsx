/** Search over the rows of all sheets of the guide at once; the server looks. */
import { guidedTables } from '../sheets/guided.ts';
import type { Found } from '../api.ts';
import { useAnswer } from './answer.ts';
import { Title } from './frame.tsx';
import { tabName, useGuide, useKept } from './guide.ts';
import { Question } from './question.tsx';
import { RowButton, useCalm } from './row-list.tsx';
import { Part, WhenAnswered } from './state.tsx';

export function Search() {
  const { text } = useGuide();
  const [typed, setTyped] = useKept('search', '');
  const search = useCalm(typed.trim());
  const asked = useAnswer('find', search === '' ? undefined : { search });
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
      {search !== '' && (
        <WhenAnswered asked={asked}>
          {({ rows, matching }) => (
            <>
              <p class="empty" role="status">
                {matching === 0 && text.search.nothing(search)}
                {rows.length < matching && text.sheet.shown(rows.length, matching)}
              </p>
              <BySheet rows={rows} />
            </>
          )}
        </WhenAnswered>
      )}
    </>
  );
}

function BySheet({ rows }: { rows: readonly Found[] }) {
  const guide = useGuide();
  return guidedTables.map((table) => {
    const own = rows.filter(({ sheet }) => sheet === table.key);
    return (
      own.length > 0 && (
        <Part key={table.key} title={tabName(guide, table)}>
          <ul class="rows">
            {own.map(({ id, title, details }) => (
              <RowButton
                key={id}
                title={title || guide.text.sheet.noTitle}
                details={details.join(' · ')}
                press={() => guide.go({ view: 'row', sheet: table.key, id })}
              />
            ))}
          </ul>
        </Part>
      )
    );
  });
}
