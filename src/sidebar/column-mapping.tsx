/** Which column of a table is which answer about a person. */
import type { ImportPreview } from '../api.ts';
import { people } from '../sheets/people.ts';
import { useGuide } from './guide.ts';

/**
 * What an import fills: what nearly every list of people has. Never the status, which only a person sets (design
 * §2.18); whatever else a list holds is better typed where its help is read.
 */
const importable = ['name', 'organization', 'phone', 'email', 'next', 'why'] as const;

export function ColumnMapping(props: {
  columns: ImportPreview['columns'];
  mapping: ImportPreview['mapping'];
  change: (mapping: Record<string, number>) => void;
}) {
  const { text, lang } = useGuide();
  const { columns, mapping, change } = props;
  const set = (key: string, column: string): void => {
    const { [key]: _before, ...others } = mapping;
    change(column === '' ? others : { ...others, [key]: Number(column) });
  };
  return (
    <fieldset>
      <legend>{text.people.columns}</legend>
      <p class="help">{text.people.columnsHelp}</p>
      {importable.map((key) => (
        <label class="column" key={key}>
          {people.fields[key].heading[lang]}
          <select
            value={String(mapping[key] ?? '')}
            onChange={({ currentTarget }) => set(key, currentTarget.value)}
          >
            <option value="">{text.people.leaveOut}</option>
            {columns.map(({ heading, example }, index) => (
              <option key={index} value={String(index)}>
                {example ? `${heading} (${example})` : heading}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
