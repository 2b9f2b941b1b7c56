/** HTML cut into tags and text, strictly: for the closed subset of design §2.4, not for the web. */
import { ServiceError } from '../execution.ts';

export type Token =
  | { readonly kind: 'open'; readonly tag: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements that have no end tag. */
export const VOID_TAGS = ['br', 'meta'];

const TOKEN = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9]*)((?:\s+[^<>]*?)?)\s*\/?>|([^<]+)/giy;
const ATTRIBUTE = /([a-z][a-z0-9-]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;

/** The tokens of `html`, entities resolved, white space as it stands. Throws ServiceError where it is not HTML. */
export function htmlTokens(html: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(html);
    if (!match) throw new ServiceError(`This is not HTML: ${html.slice(at, at + 40)}`);
    const [, slash, name, attributes = '', text] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: resolveEntities(text) });
    else if (name !== undefined) {
      const tag = name.toLowerCase();
      tokens.push(
        slash ? { kind: 'close', tag } : { kind: 'open', tag, attributes: parseAttributes(attributes) },
      );
    }
  }
  return tokens;
}

function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] = resolveEntities(double ?? single ?? bare ?? '');
  }
  return attributes;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function resolveEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (entity, decimal, hex, name: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    const character = ENTITIES[name.toLowerCase()];
    if (character === undefined)
      throw new ServiceError(`The HTML entity ${entity} is not in the local workspace.`);
    return character;
  });
}

/** Text as it may stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
