/** A chart as a simple picture: its title, axes and legend, and the data as columns, bars, lines, points or slices. */
import type { ChartAnswer } from '../server/contract.ts';
import { axisFor, placeOn } from './chart-scale.ts';

/** Each in a contrast of at least 3 to white. */
const COLORS = ['#1a73e8', '#d93025', '#c26401', '#188038', '#9334e6', '#12858d', '#b80672', '#5f6368'];

const WIDTH = 600;
const HEIGHT = 320;
/** The field in which the data is drawn; around it stand numbers and names, which bars have at their left. */
const FIELD = { left: 64, top: 14, width: 516, height: 240 };
const BAR_FIELD = { ...FIELD, left: 150, width: 430 };

const colorOf = (index: number): string => COLORS[index % COLORS.length] ?? '';

interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The columns beside the first, which names the rows. */
export function seriesOf({ headings, rows }: Pick<ChartAnswer, 'headings' | 'rows'>): Series[] {
  return headings.slice(1).map((name, index) => ({
    name,
    values: rows.map((row) => row[index + 1]?.number ?? null),
  }));
}

/** Whether a picture is drawn of charts of this type; of all others there is the table. */
export function isDrawn(type: string): boolean {
  return ['COLUMN', 'BAR', 'LINE', 'AREA', 'COMBO', 'SCATTER', 'PIE'].includes(type);
}

export function ChartPicture(chart: ChartAnswer) {
  const series = seriesOf(chart);
  const names =
    chart.type === 'PIE' ? chart.rows.map((row) => row[0]?.text ?? '') : series.map(({ name }) => name);
  return (
    <figure class={`chart legend-${chart.legend}`}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chart.title || 'Chart'}>
        {chart.type === 'PIE' ? <Slices {...chart} /> : <Plot chart={chart} series={series} />}
      </svg>
      {chart.legend !== 'none' && names.some((name) => name !== '') && (
        <ul aria-hidden="true">
          {names.map((name, index) => (
            <li key={index}>
              <span class="swatch" style={{ background: colorOf(index) }} /> {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

interface PlotProps {
  readonly chart: ChartAnswer;
  readonly series: readonly Series[];
}

/** A value's place along the axis of numbers and its row's place along the other, as coordinates of the picture. */
type Place = (value: number, row: number) => { readonly x: number; readonly y: number };

function Plot({ chart, series }: PlotProps) {
  const isBar = chart.type === 'BAR';
  const count = Math.max(1, chart.rows.length);
  const axis = axisFor(reachOf(series, chart.isStacked));
  const place: Place = (value, row) => {
    const along = placeOn(axis, value);
    return isBar
      ? { x: BAR_FIELD.left + along * BAR_FIELD.width, y: FIELD.top + (row / count) * FIELD.height }
      : { x: FIELD.left + (row / count) * FIELD.width, y: FIELD.top + (1 - along) * FIELD.height };
  };
  return (
    <>
      <Axes chart={chart} axis={axis} place={place} />
      {series.map((_, index) => (
        <Drawn key={index} chart={chart} series={series} index={index} color={colorOf(index)} place={place} />
      ))}
    </>
  );
}

/** All values that the axis has to reach; stacked ones reach as far as their sum. */
function reachOf(series: readonly Series[], isStacked: boolean): number[] {
  const values = series.map((one) => one.values.map((value) => value ?? 0));
  if (!isStacked) return values.flat();
  return (values[0] ?? []).map((_, row) => values.reduce((sum, own) => sum + (own[row] ?? 0), 0));
}

function Axes({ chart, axis, place }: { chart: ChartAnswer; axis: readonly number[]; place: Place }) {
  const isBar = chart.type === 'BAR';
  const { left, top, width, height } = isBar ? BAR_FIELD : FIELD;
  const bottom = top + height;
  // Names that would run into each other are left out; the table has them all.
  const every = Math.ceil(chart.rows.length / (isBar ? 16 : 8));
  return (
    <>
      {axis.map((number) => {
        const { x, y } = place(number, 0);
        return isBar ? (
          <g key={number}>
            <line class="grid-line" x1={x} x2={x} y1={top} y2={bottom} />
            <text x={x} y={bottom + 16} text-anchor="middle">
              {number.toLocaleString('en-US')}
            </text>
          </g>
        ) : (
          <g key={number}>
            <line class="grid-line" x1={left} x2={left + width} y1={y} y2={y} />
            <text x={left - 8} y={y + 4} text-anchor="end">
              {number.toLocaleString('en-US')}
            </text>
          </g>
        );
      })}
      {chart.rows.map((row, index) => {
        if (index % every > 0) return null;
        const { x, y } = place(0, index + 0.5);
        const name = shortened(row[0]?.text ?? '', isBar ? 20 : 14);
        return isBar ? (
          <text key={index} x={left - 8} y={y + 4} text-anchor="end">
            {name}
          </text>
        ) : (
          <text key={index} x={x} y={bottom + 18} text-anchor="middle">
            {name}
          </text>
        );
      })}
      <text class="axis-title" x={left + width / 2} y={HEIGHT - 12} text-anchor="middle">
        {chart.horizontal}
      </text>
      <text
        class="axis-title"
        transform={`translate(14 ${top + height / 2}) rotate(-90)`}
        text-anchor="middle"
      >
        {chart.vertical}
      </text>
    </>
  );
}

interface DrawnProps extends PlotProps {
  readonly index: number;
  readonly color: string;
  readonly place: Place;
}

function Drawn({ chart, series, index, color, place }: DrawnProps) {
  const values = series[index]?.values ?? [];
  const points = values.flatMap((value, row) => (value === null ? [] : [place(value, row + 0.5)]));
  switch (chart.type) {
    case 'LINE':
      return <polyline points={listed(points)} fill="none" stroke={color} stroke-width="2.5" />;
    case 'AREA': {
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return null;
      const { y: ground } = place(0, 0);
      const around = [{ x: first.x, y: ground }, ...points, { x: last.x, y: ground }];
      return <polygon points={listed(around)} fill={color} fill-opacity="0.3" stroke={color} />;
    }
    case 'SCATTER':
      return (
        <>
          {points.map(({ x, y }, at) => (
            <circle key={at} cx={x} cy={y} r="4" fill={color} />
          ))}
        </>
      );
    default:
      return (
        <>
          {values.map((value, row) =>
            value === null ? null : (
              <Block
                key={row}
                color={color}
                {...(chart.isStacked
                  ? { from: stackedBelow(series, index, row), value, row, slot: 0, slots: 1 }
                  : { from: 0, value, row, slot: index, slots: series.length })}
                place={place}
              />
            ),
          )}
        </>
      );
  }
}

function stackedBelow(series: readonly Series[], index: number, row: number): number {
  return series.slice(0, index).reduce((sum, { values }) => sum + (values[row] ?? 0), 0);
}

interface BlockProps {
  readonly from: number;
  readonly value: number;
  readonly row: number;
  /** The series stand beside each other: which of them, and how many. */
  readonly slot: number;
  readonly slots: number;
  readonly color: string;
  readonly place: Place;
}

/** Part of a row's width that its columns take. */
const FILLED = 0.7;

function Block({ from, value, row, slot, slots, color, place }: BlockProps) {
  const begin = row + (1 - FILLED) / 2 + (slot / slots) * FILLED;
  const one = place(from, begin);
  const other = place(from + value, begin + FILLED / slots);
  return (
    <rect
      x={Math.min(one.x, other.x)}
      y={Math.min(one.y, other.y)}
      width={Math.abs(one.x - other.x)}
      height={Math.abs(one.y - other.y)}
      fill={color}
    />
  );
}

function Slices({ rows }: Pick<ChartAnswer, 'rows'>) {
  const values = rows.map((row) => Math.max(0, row[1]?.number ?? 0));
  const sum = values.reduce((before, value) => before + value, 0) || 1;
  const point = (part: number): string => {
    const angle = 2 * Math.PI * part - Math.PI / 2;
    return `${WIDTH / 2 + 130 * Math.cos(angle)} ${HEIGHT / 2 + 130 * Math.sin(angle)}`;
  };
  return (
    <>
      {values.map((value, index) => {
        const from = values.slice(0, index).reduce((before, one) => before + one, 0) / sum;
        const part = value / sum;
        if (part === 0) return null;
        const color = colorOf(index);
        if (part === 1) return <circle key={index} cx={WIDTH / 2} cy={HEIGHT / 2} r="130" fill={color} />;
        const arc = `A 130 130 0 ${part > 0.5 ? 1 : 0} 1 ${point(from + part)}`;
        return (
          <path
            key={index}
            d={`M ${WIDTH / 2} ${HEIGHT / 2} L ${point(from)} ${arc} Z`}
            fill={color}
            stroke="#fff"
          />
        );
      })}
    </>
  );
}

function listed(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
