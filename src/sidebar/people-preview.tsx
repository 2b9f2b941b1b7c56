/** What a pasted text or file holds: how many are new, who is left out unless ticked, and lines to look at. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportPreview, Input } from '../api.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { Notice } from './state.tsx';

export function PreviewOfPeople(props: {
  preview: ImportPreview;
  reading: boolean;
  adding: boolean;
  remap: (mapping: Record<string, number>) => void;
  add: (input: Omit<Input<'addPeople'>, 'text'>) => void;
}) {
  const { preview, reading, adding, remap, add } = props;
  const { text } = useGuide();
  const { kind, columns, mapping, ready, sample, duplicates, problems } = preview;
  const [also, setAlso] = useState<readonly number[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const stops = problems.some((problem) => problem.stops);
  // A changed mapping can make other lines double; ticks stay only for lines that still are.
  const ticked = also.filter((line) => duplicates.some((duplicate) => duplicate.line === line));
  const count = ready + duplicates.filter(({ line }) => ticked.includes(line)).length;
  return (
    <div aria-busy={reading}>
      <h2 tabIndex={-1} ref={heading}>
        {text.people.ready(ready)}
      </h2>
      <p class="quiet">{text.people.kinds[kind]}</p>
      {sample.length > 0 && (
        <ul class="plain">
          {sample.map(({ name, organization, email }, index) => (
            <li key={index}>
              <strong>{name}</strong>{' '}
              <span class="quiet">{[organization, email].filter((part) => part).join(' · ')}</span>
            </li>
          ))}
          {ready > sample.length && <li class="quiet">{text.people.andMore(ready - sample.length)}</li>}
        </ul>
      )}
      {columns.length > 0 && kind !== 'open-states' && (
        <ColumnMapping columns={columns} mapping={mapping} change={remap} />
      )}
      {problems.length > 0 && <Problems problems={problems} stops={stops} />}
      {duplicates.length > 0 && <Duplicates duplicates={duplicates} ticked={ticked} change={setAlso} />}
      <div class="actions">
        <p class="quiet">{text.people.agreed}</p>
        {count > 0 && !stops && (
          <button
            type="button"
            class="primary wide"
            aria-disabled={adding || reading}
            onClick={() => reading || add({ mapping: { ...mapping }, also: [...ticked] })}
          >
            {adding ? text.people.adding(count) : text.people.add(count)}
          </button>
        )}
        <div role="status">{adding && <progress aria-label={text.people.adding(count)} />}</div>
      </div>
    </div>
  );
}

function Problems({ problems, stops }: { problems: ImportPreview['problems']; stops: boolean }) {
  const { text } = useGuide();
  return (
    <section>
      <h2>
        <Icon name="warning" /> {text.people.problems}
      </h2>
      {stops && (
        <Notice kind="problem">
          <p>{text.people.stops}</p>
        </Notice>
      )}
      <ul class="plain">
        {problems.map(({ line, sentence, stops: mustFix }, index) => (
          <li key={index}>
            <strong>{text.people.line(line)}</strong>{' '}
            {mustFix && <span class="tag">{text.people.mustFix}</span>}
            <div>{sentence}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Duplicates(props: {
  duplicates: ImportPreview['duplicates'];
  ticked: readonly number[];
  change: (ticked: readonly number[]) => void;
}) {
  const { text } = useGuide();
  const { duplicates, ticked, change } = props;
  // A To line is one line with many people: they are added by the line.
  const lines = [...new Set(duplicates.map(({ line }) => line))];
  return (
    <fieldset>
      <legend>{text.people.duplicates}</legend>
      <p class="help">{text.people.duplicatesHelp}</p>
      {lines.map((line) => (
        <label class="option" key={line}>
          <input
            type="checkbox"
            checked={ticked.includes(line)}
            onChange={({ currentTarget }) =>
              change(currentTarget.checked ? [...ticked, line] : ticked.filter((one) => one !== line))
            }
          />
          <span>
            <span class="quiet">{text.people.line(line)}</span>
            {duplicates
              .filter((duplicate) => duplicate.line === line)
              .map(({ name, why }, index) => (
                <span class="block" key={index}>
                  <strong>{name}</strong> <span class="quiet">{why}</span>
                </span>
              ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
