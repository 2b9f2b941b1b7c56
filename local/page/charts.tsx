/** Charts: those that stand on the sheets of the spreadsheet, each drawn and as a table. */
import type { ChartAnswer } from '../server/contract.ts';
import { useAnswer } from './ask.ts';
import { ChartPicture, isDrawn } from './chart-picture.tsx';
import { useDesk } from './desk.ts';
import { NoAccess } from './no-access.tsx';

export function Charts() {
  const { here, overview, changes } = useDesk();
  const charts = useAnswer('charts', overview.spreadsheet ? here : undefined, changes)?.charts;
  if (!overview.spreadsheet) return <NoAccess why={overview.refused} />;
  if (!charts) return <p class="empty">Opening the charts …</p>;
  if (charts.length === 0) {
    return <p class="empty">There is no chart in this spreadsheet. Scripts put charts on sheets.</p>;
  }
  return (
    <section class="page charts" aria-label="Charts">
      {charts.map((chart) => (
        <Card key={`${chart.sheet} ${chart.id}`} {...chart} />
      ))}
    </section>
  );
}

function Card(chart: ChartAnswer) {
  const { sheet, cell, title, type, headings, rows } = chart;
  return (
    <article class="card" aria-label={title || 'Chart without a title'}>
      <h2>{title || 'Chart without a title'}</h2>
      <p class="quiet">
        On “{sheet}”, at {cell}
      </p>
      {isDrawn(type) ? (
        <ChartPicture {...chart} />
      ) : (
        <p class="quiet">Google draws this kind of chart ({type}); here is what it shows.</p>
      )}
      <details open={!isDrawn(type)}>
        <summary>Data</summary>
        <table class="lines">
          {headings.some((heading) => heading !== '') && (
            <thead>
              <tr>
                {headings.map((heading, index) => (
                  <th key={index} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map(({ text, number }, column) => (
                  <td key={column} class={number === null ? undefined : 'number'}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  );
}
