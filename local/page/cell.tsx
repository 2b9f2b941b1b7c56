/** One cell of the grid. */
import type { CellAnswer, SheetAnswer } from '../server/contract.ts';

type Format = SheetAnswer['formats'][number];

interface CellProps {
  /** `A3` */
  readonly name: string;
  readonly cell: CellAnswer | undefined;
  readonly sheet: SheetAnswer;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Pixels that its text may take, over empty cells beside it. */
  readonly room: number;
  readonly left?: number | undefined;
  /** What was typed and is on its way to the server. */
  readonly typed?: string | undefined;
  readonly colSpan?: number | undefined;
  readonly rowSpan?: number | undefined;
  tick(isTicked: boolean): void;
  openDocument(id: string): void;
  /** The editor, where the cell is being typed into. */
  readonly children?: preact.ComponentChildren;
}

export function Cell(props: CellProps) {
  const { name, cell, sheet, isActive, isSelected, left, typed, colSpan, rowSpan, children } = props;
  const format = (cell && sheet.formats[cell.format]) ?? {};
  const validation = cell?.validation === undefined ? undefined : sheet.validations[cell.validation];
  const classes = [
    isActive && 'active',
    isSelected && 'selected',
    cell?.isInvalid && 'invalid',
    cell?.note && 'noted',
    validation?.hasOffers && 'offers',
    left !== undefined && 'frozen',
    format.wrap === 'WRAP' && 'wraps',
  ];
  const hint = [
    cell?.isInvalid
      ? `Invalid: ${validation?.helpText ?? 'this is none of the values that are expected here.'}`
      : '',
    cell?.note ?? '',
  ];
  const title = hint.filter((part) => part !== '').join('\n\n');
  return (
    <td
      id={`cell-${name}`}
      data-cell={name}
      aria-selected={isSelected}
      class={classes.filter(Boolean).join(' ')}
      style={{ ...styleOf(format, cell), ...(left !== undefined && { left: `${left}px` }) }}
      {...(title !== '' && { title })}
      {...(cell?.isInvalid && { 'aria-invalid': true })}
      {...(colSpan !== undefined && { colSpan })}
      {...(rowSpan !== undefined && { rowSpan })}
    >
      {children ?? <Content {...props} text={typed ?? cell?.text ?? ''} isWrapped={format.wrap === 'WRAP'} />}
    </td>
  );
}

function Content({
  name,
  cell,
  room,
  text,
  isWrapped,
  tick,
  openDocument,
}: CellProps & { text: string; isWrapped: boolean }) {
  if (cell?.isTicked !== undefined) {
    return (
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={`Checkbox in ${name}`}
        checked={cell.isTicked}
        onChange={({ currentTarget }) => tick(currentTarget.checked)}
      />
    );
  }
  if (text === '') return null;
  const [, id] = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/.exec(text) ?? [];
  const isLink = /^https?:\/\/\S+$/.test(text);
  const shown = isLink ? (
    <a
      href={id === undefined ? text : `#document-${id}`}
      target="_blank"
      rel="noreferrer"
      tabIndex={-1}
      onClick={(event) => {
        if (id === undefined) return;
        event.preventDefault();
        openDocument(id);
      }}
    >
      {text}
    </a>
  ) : (
    text
  );
  return (
    <div class="text" style={isWrapped ? {} : { width: `${room}px` }}>
      {shown}
    </div>
  );
}

/** Where a number format is all that is said, numbers stand at the right and everything else at the left. */
function styleOf(format: Format, cell: CellAnswer | undefined): preact.CSSProperties {
  const { background, fontColor, bold, italic, line, fontSize, horizontal, vertical, borders } = format;
  const { top, left, right, bottom } = borders ?? {};
  // A cell's upper and left line is the last pixel of its neighbour; drawn as a border it would stand beside that.
  const outside = [top && `0 -1px 0 ${top.color}`, left && `-1px 0 0 ${left.color}`]
    .filter(Boolean)
    .join(', ');
  return {
    ...(background && { background }),
    ...(fontColor && { color: fontColor }),
    ...(bold && { fontWeight: 700 }),
    ...(italic && { fontStyle: 'italic' }),
    ...(line && { textDecoration: line }),
    ...(fontSize && { fontSize: `${fontSize}pt` }),
    textAlign: horizontal ?? (cell?.isTicked !== undefined ? 'center' : cell?.isNumber ? 'right' : 'left'),
    verticalAlign: vertical ?? 'bottom',
    ...(right && { borderRightColor: right.color }),
    ...(bottom && { borderBottomColor: bottom.color }),
    ...(outside !== '' && { boxShadow: outside }),
  };
}
