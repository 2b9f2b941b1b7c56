/** What a pasted text or file holds: how many are new, who is left out unless ticked, and lines to look at. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ImportPreview } from '../api.ts';
import { Act, Ticks } from './button.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { useGuide } from './guide.ts';
import { Lines, Notice, Part } from './state.tsx';

export function PreviewOfPeople(props: {
  text: string;
  preview: ImportPreview;
  remap: (mapping: Record<string, number>) => void;
  added: (message: string) => void;
}) {
  const { text, preview, remap, added } = props;
  const say = useGuide().text.people;
  const { kind, columns, mapping, ready, sample, duplicates, problems } = preview;
  const [also, setAlso] = useState<readonly number[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  // A To line is one line with many people, so they are ticked by the line.
  const lines = [...new Set(duplicates.map(({ line }) => line))];
  // A changed mapping can make other lines double; ticks stay only for lines that still are.
  const ticked = also.filter((line) => lines.includes(line));
  const count = ready + duplicates.filter(({ line }) => ticked.includes(line)).length;
  const stops = problems.some((problem) => problem.stops);
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {say.ready(ready)}
      </h2>
      <p class="quiet">{say.kinds[kind]}</p>
      <Lines
        lines={sample.map(({ name, organization, email }) => ({
          name,
          more: [organization, email].filter((part) => part).join(', '),
        }))}
      />
      {ready > sample.length && sample.length > 0 && (
        <p class="quiet">{say.andMore(ready - sample.length)}</p>
      )}
      {kind === 'csv' && <ColumnMapping columns={columns} mapping={mapping} change={remap} />}
      {problems.length > 0 && (
        <Part title={say.problems}>
          {stops && <Notice kind="problem">{say.stops}</Notice>}
          <Lines
            lines={problems.map(({ line, sentence, stops: mustFix }) => ({
              name: mustFix ? say.mustFix(line) : say.line(line),
              more: sentence,
            }))}
          />
        </Part>
      )}
      {duplicates.length > 0 && (
        <fieldset>
          <legend>{say.duplicates}</legend>
          <p class="help">{say.duplicatesHelp}</p>
          <Ticks
            options={lines.map((line) => ({
              key: line,
              words: (
                <>
                  <span class="quiet">{say.line(line)}</span>
                  <Lines
                    lines={duplicates
                      .filter((duplicate) => duplicate.line === line)
                      .map(({ name, why }) => ({ name, more: why }))}
                  />
                </>
              ),
            }))}
            ticked={ticked}
            change={setAlso}
          />
        </fieldset>
      )}
      <div class="actions">
        <p class="quiet">{say.agreed}</p>
        {count > 0 && !stops && (
          <Act
            call="addPeople"
            input={{ text, mapping: { ...mapping }, also: [...ticked] }}
            done={({ message }) => added(message)}
            look="primary wide"
            words={say.add(count)}
            busy={say.adding}
          />
        )}
      </div>
    </>
  );
}
