/** HTML to a document's blocks: as Drive converts an upload, and as a person's edit of the page is taken over. */
import { ServiceError } from '../execution.ts';
import {
  ended,
  joined,
  paragraph,
  type Block,
  type Bullet,
  type Inline,
  type Marks,
  type NamedStyle,
  type Paragraph,
  type TextStyle,
} from './document.ts';
import { htmlTokens, VOID_TAGS, type Token } from './html-tokens.ts';

const STYLES: Record<string, NamedStyle> = {
  h1: 'HEADING_1',
  h2: 'HEADING_2',
  h3: 'HEADING_3',
  p: 'NORMAL_TEXT',
};
const IGNORED_TAGS = ['html', 'head', 'body', 'meta', 'thead', 'tbody'];
const INLINE_TAGS = ['strong', 'em', 'a', 'br'];
const CONTAINER_TAGS = ['ul', 'ol', 'li', 'table', 'tr', 'td', 'th'];
const CONVERTED_TAGS = [...Object.keys(STYLES), ...IGNORED_TAGS, ...INLINE_TAGS, ...CONTAINER_TAGS, 'title'];
/** `border` and `cellpadding` ask for what a Doc's table has anyway; mail programs need them. */
const CONVERTED_ATTRIBUTES = ['href', 'charset', 'lang', 'content', 'http-equiv', 'border', 'cellpadding'];

/** A browser's words, in an editable page, for what the subset calls otherwise. */
const BROWSER_TAGS: Record<string, string> = { b: 'strong', i: 'em', div: 'p' };

/**
 * The blocks of an uploaded page, as Drive makes them a Doc. Knows the closed subset of design §2.4: h1–h3, p, lists,
 * table, strong, em, a, br. Throws ServiceError by name for any other tag or attribute, and for tags that do not
 * match: what Google makes of those is not known.
 */
export function fromHtml(html: string): Block[] {
  const tokens = htmlTokens(html);
  for (const token of tokens) {
    if (token.kind === 'text') continue;
    if (!CONVERTED_TAGS.includes(token.tag)) {
      throw new ServiceError(`In a Doc, the HTML tag <${token.tag}> is not in the local workspace.`);
    }
    const unknown =
      token.kind === 'open' &&
      Object.keys(token.attributes).find((name) => !CONVERTED_ATTRIBUTES.includes(name));
    if (unknown)
      throw new ServiceError(`In a Doc, the HTML attribute ${unknown} is not in the local workspace.`);
  }
  return build(tokens);
}

/** The blocks of a page that a person edited: what the subset has not is dropped, its text stays. */
export function fromEditedHtml(html: string): Block[] {
  const tokens = htmlTokens(html).flatMap((token): Token[] => {
    if (token.kind === 'text') return [token];
    const tag = BROWSER_TAGS[token.tag] ?? token.tag;
    const isKnown = [...CONVERTED_TAGS, ...CHIP_TAGS, ...SUGGESTION_TAGS].includes(tag);
    return isKnown ? [{ ...token, tag }] : [];
  });
  return build(tokens);
}

/** The page's elements for chips: `<span data-email>`, `<cite data-uri>`, `<time datetime>`. */
const CHIP_TAGS = ['span', 'cite', 'time'];
/** What somebody suggests to put in or to take out: `<ins data-suggestion>`, `<del data-suggestion>`. */
const SUGGESTION_TAGS = ['ins', 'del'];

function build(tokens: readonly Token[]): Block[] {
  const builder = new Builder();
  for (const token of tokens) {
    if (token.kind === 'text') builder.text(token.text);
    else if (token.kind === 'open') builder.open(token.tag, token.attributes);
    else builder.close(token.tag);
  }
  return builder.blocks();
}

interface OpenElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Takes tokens one by one. Text outside a paragraph begins one. */
class Builder {
  private readonly body: Block[] = [];
  private readonly path: OpenElement[] = [];
  private readonly tables: { rows: Paragraph[][][] }[] = [];
  private current: Paragraph | undefined;
  private lists = 0;
  /** For each open list item, how many blocks stood before it. */
  private readonly itemStarts: number[] = [];

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'br') this.write({ kind: 'text', text: '\v', style: this.style() });
    if (VOID_TAGS.includes(tag)) return;
    if (tag in STYLES || CONTAINER_TAGS.includes(tag)) this.endParagraph();
    if ((tag === 'ul' || tag === 'ol') && this.depthOfLists() === 0) this.lists += 1;
    if (tag === 'li') this.itemStarts.push(this.siblings().length);
    if (tag === 'table') this.openTable();
    if (tag === 'tr') this.table().rows.push([]);
    if (tag === 'td' || tag === 'th') this.table().rows.at(-1)?.push([]);
    this.path.push({ tag, attributes });
    if (tag in STYLES) this.begin();
  }

  close(tag: string): void {
    if (VOID_TAGS.includes(tag)) return;
    if (this.path.at(-1)?.tag !== tag) throw new ServiceError(`In a Doc's HTML, </${tag}> closes nothing.`);
    if (tag === 'li' && this.itemStarts.pop() === this.siblings().length) this.begin();
    this.path.pop();
    if (tag in STYLES || CONTAINER_TAGS.includes(tag)) this.endParagraph();
    if (tag === 'td' || tag === 'th') this.fillCell();
    if (tag === 'table') this.tables.pop();
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (element?.tag === 'title') return;
    const chip = element && chipOf(element, text);
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    if (chip) this.write(chip);
    else if (this.current || collapsed !== ' ') {
      this.write({ kind: 'text', text: collapsed, style: this.style() });
    }
  }

  blocks(): Block[] {
    if (this.path.length > 0)
      throw new ServiceError(`In a Doc's HTML, <${String(this.path.at(-1)?.tag)}> stays open.`);
    this.endParagraph();
    return ended(this.body);
  }

  private write(inline: Inline): void {
    this.begin().inlines.push({ ...inline, ...this.marks() });
  }

  private marks(): Marks {
    const idOf = (wanted: string) =>
      this.path.filter(({ tag }) => tag === wanted).at(-1)?.attributes['data-suggestion'];
    const [inserted, deleted] = [idOf('ins'), idOf('del')];
    return { ...(inserted && { inserted }), ...(deleted && { deleted }) };
  }

  private begin(): Paragraph {
    if (this.current) return this.current;
    const bullet = this.bullet();
    const tag = this.path.filter((element) => element.tag in STYLES).at(-1)?.tag ?? 'p';
    this.current = { ...paragraph([], STYLES[tag]), ...(bullet && { bullet }) };
    this.siblings().push(this.current);
    return this.current;
  }

  private endParagraph(): void {
    if (this.current) this.current.inlines = trimmed(joined(this.current.inlines));
    this.current = undefined;
  }

  private siblings(): Block[] {
    const cell = this.tables.at(-1)?.rows.at(-1)?.at(-1);
    return cell ?? this.body;
  }

  private openTable(): void {
    if (this.tables.length > 0) throw new ServiceError('A table in a table is not in the local workspace.');
    const table = { kind: 'table' as const, rows: [] };
    this.body.push(table);
    this.tables.push(table);
  }

  private table(): { rows: Paragraph[][][] } {
    const table = this.tables.at(-1);
    if (!table) throw new ServiceError("In a Doc's HTML, a table's row or cell stands outside a table.");
    return table;
  }

  /** A cell holds at least one paragraph. */
  private fillCell(): void {
    const cell = this.table().rows.at(-1)?.at(-1);
    if (cell?.length === 0) cell.push(paragraph());
  }

  private depthOfLists(): number {
    return this.path.filter(({ tag }) => tag === 'ul' || tag === 'ol').length;
  }

  private bullet(): Bullet | undefined {
    if (!this.path.some(({ tag }) => tag === 'li')) return undefined;
    const list = this.path.filter(({ tag }) => tag === 'ul' || tag === 'ol').at(-1);
    return {
      listId: `kix.list${String(this.lists)}`,
      ordered: list?.tag === 'ol',
      level: this.depthOfLists() - 1,
    };
  }

  /** A heading cell's text is bold; that Drive does so is assumed. */
  private style(): TextStyle {
    const has = (...tags: string[]) => this.path.some(({ tag }) => tags.includes(tag));
    const link = this.path.filter(({ tag }) => tag === 'a').at(-1)?.attributes.href;
    return {
      ...(has('strong', 'th') && { bold: true as const }),
      ...(has('em') && { italic: true as const }),
      ...(link && { link }),
    };
  }
}

function chipOf({ tag, attributes }: OpenElement, text: string): Inline | undefined {
  if (tag === 'span' && attributes['data-email']) {
    return { kind: 'person', name: text, email: attributes['data-email'] };
  }
  if (tag === 'cite' && attributes['data-uri']) {
    return { kind: 'link chip', title: text, uri: attributes['data-uri'] };
  }
  if (tag === 'time' && attributes.datetime) return { kind: 'date', text, day: attributes.datetime };
  return undefined;
}

/** White space at a paragraph's ends is not seen. */
function trimmed(inlines: Inline[]): Inline[] {
  const first = inlines.at(0);
  const start =
    first?.kind === 'text'
      ? [{ ...first, text: first.text.replace(/^ +/, '') }, ...inlines.slice(1)]
      : inlines;
  const last = start.at(-1);
  const whole =
    last?.kind === 'text' ? [...start.slice(0, -1), { ...last, text: last.text.replace(/ +$/, '') }] : start;
  return joined(whole);
}
