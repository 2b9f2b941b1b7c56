/** Where in a page some text will stand, and how it is written there so that it stays text: contextual escaping. */

/** Where in a script: its code, a string (by its quote), or a comment. */
type ScriptPlace = 'code' | '"' | "'" | '`' | '//' | '/*';

type Place =
  | { readonly in: 'text' | 'comment' | 'style' }
  | { readonly in: 'tag'; readonly tag: string }
  | { readonly in: 'script'; readonly at: ScriptPlace }
  | {
      readonly in: 'value';
      readonly tag: string;
      readonly attribute: string;
      readonly quote: '"' | "'" | '';
      /** What of the value stands there already. */
      readonly written: string;
    };

const TEXT: Place = { in: 'text' };

/** What Closure's templates, which do this at Google, write instead of what is not safe. */
const UNSAFE = 'zSoyz';

const URLS = ['action', 'cite', 'data', 'formaction', 'href', 'poster', 'src'];

/** A page so far. `feed` it everything that is written, and `escape` what is not to be trusted. */
export class PageSoFar {
  private place: Place = TEXT;

  /** Text of the page's author: moves to where it ends. */
  feed(html: string): void {
    let rest = html;
    while (rest !== '') {
      const taken = this.step(rest);
      rest = rest.slice(Math.max(1, taken));
    }
  }

  /** The value as it may stand here; nothing that it holds leaves the place where it is. */
  escape(value: unknown): string {
    const text = String(value);
    const { place } = this;
    switch (place.in) {
      case 'text':
        return escapeHtml(text);
      case 'comment':
        return '';
      case 'style':
        return cssValue(text);
      case 'tag':
        return /^[\w-]*$/.test(text) && !/^on/i.test(text) ? text : UNSAFE;
      case 'script':
        return inScript(value, place.at);
      case 'value':
        return escapeHtml(inAttribute(value, place), place.quote === '');
    }
  }

  /** Goes on from the beginning of `rest`; gives how many characters are done with. */
  private step(rest: string): number {
    const { place } = this;
    switch (place.in) {
      case 'text':
        return this.inText(rest);
      case 'comment':
        return this.until(rest, '-->', TEXT);
      case 'style':
        return this.until(rest.toLowerCase(), '</style', { in: 'tag', tag: '/style' });
      case 'script':
        return this.inScript(rest, place.at);
      case 'tag':
        return this.inTag(rest, place.tag);
      case 'value':
        return this.inValue(rest, place);
    }
  }

  private until(rest: string, end: string, next: Place): number {
    const index = rest.indexOf(end);
    if (index < 0) return rest.length;
    this.place = next;
    return index + end.length;
  }

  private inText(rest: string): number {
    const start = rest.indexOf('<');
    if (start < 0) return rest.length;
    const [opened, name] = /^<(!--|\/?[a-z][\w:-]*)/i.exec(rest.slice(start)) ?? [];
    if (opened === undefined || name === undefined) return start + 1;
    this.place = name === '!--' ? { in: 'comment' } : { in: 'tag', tag: name.toLowerCase() };
    return start + opened.length;
  }

  private inTag(rest: string, tag: string): number {
    if (rest.startsWith('>')) {
      if (tag === 'script') this.place = { in: 'script', at: 'code' };
      else this.place = tag === 'style' ? { in: 'style' } : TEXT;
      return 1;
    }
    const [opened, attribute, quote = ''] = /^([^\s"'<>/=]+)\s*=\s*(["'])?/.exec(rest) ?? [];
    if (opened === undefined || attribute === undefined) return /^[^\s>]*[^\S>]*/.exec(rest)?.[0].length ?? 1;
    this.place = {
      in: 'value',
      tag,
      attribute: attribute.toLowerCase(),
      quote: quote as '"' | "'" | '',
      written: '',
    };
    return opened.length;
  }

  private inValue(rest: string, place: Extract<Place, { in: 'value' }>): number {
    const end = place.quote === '' ? rest.search(/[\s>]/) : rest.indexOf(place.quote);
    if (end < 0) {
      this.place = { ...place, written: place.written + rest };
      return rest.length;
    }
    this.place = { in: 'tag', tag: place.tag };
    // What ends an unquoted value belongs to the tag.
    if (place.quote === '') return end === 0 ? this.inTag(rest, place.tag) : end;
    return end + 1;
  }

  private inScript(rest: string, at: ScriptPlace): number {
    const closing = rest.search(/<\/script/i);
    const code = closing < 0 ? rest : rest.slice(0, closing);
    this.place = { in: 'script', at: afterScript(code, at) };
    if (closing < 0) return rest.length;
    this.place = { in: 'tag', tag: '/script' };
    return closing + '</script'.length;
  }
}

/** Where a script is after this code. A quote in a regular expression is taken for one that opens a string. */
function afterScript(code: string, start: ScriptPlace): ScriptPlace {
  let at = start;
  for (let index = 0; index < code.length; index += 1) {
    const two = code.slice(index, index + 2);
    const letter = code.charAt(index);
    if (at === 'code') {
      if (letter === '"' || letter === "'" || letter === '`') at = letter;
      else if (two === '//' || two === '/*') at = two;
    } else if (at === '//') {
      if (letter === '\n') at = 'code';
    } else if (at === '/*') {
      if (two === '*/') at = 'code';
    } else if (letter === '\\') index += 1;
    else if (letter === at) at = 'code';
  }
  return at;
}

/** For text and attributes; in a value without quotes nothing may end it either. */
export function escapeHtml(text: string, isUnquoted = false): string {
  const unsafe = isUnquoted ? /[&<>"'`=\s]/g : /[&<>"']/g;
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(unsafe, (letter) => names[letter] ?? `&#${letter.charCodeAt(0)};`);
}

/** In a string its letters, in code a whole value of the script's language, in a comment nothing. */
function inScript(value: unknown, at: ScriptPlace): string {
  if (at === '//' || at === '/*') return '';
  if (at !== 'code') return escapeInString(String(value));
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return ` ${String(value)} `;
  return `'${escapeInString(String(value))}'`;
}

function escapeInString(text: string): string {
  return text.replace(/["'\\/<>&=`$\n\r\t\u2028\u2029]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
}

function inAttribute(value: unknown, { attribute, written }: { attribute: string; written: string }): string {
  if (attribute.startsWith('on')) return inScript(value, afterScript(written, 'code'));
  if (attribute === 'style') return cssValue(String(value));
  return URLS.includes(attribute) ? urlPart(String(value), written) : String(value);
}

/** Schemes that run something, `javascript:` above all, may not begin an address. */
function urlPart(text: string, written: string): string {
  if (/[?#]/.test(written)) return encodeURIComponent(text);
  const isSafe = written !== '' || /^(?:(?:https?|mailto|ftp|tel):|[^&:/?#]*(?:[/?#]|$))/i.test(text);
  return isSafe ? text.replace(/[\s"'()<>]/g, encodeURIComponent) : `about:invalid#${UNSAFE}`;
}

function cssValue(text: string): string {
  return /^(?!.*(?:expression|url|import))[\w#.,%\s-]*$/i.test(text) ? text : UNSAFE;
}
