/** Reads a formula as Google Sheets does, into a tree. */
import {
  parse,
  type AstExpression,
  type CallExpression,
  type Identifier,
  type LambdaExpression,
  type Token,
} from '@borgar/fx';
import { getLocale } from 'numfmt';
import { tokensOf } from './references.ts';

export type { AstExpression };

/**
 * The formula as a tree; null where Google shows `#ERROR!` because it can't be read. Arguments are separated by `;`
 * in every locale, by `,` only where the comma is not the decimal point (platform.md §5.4).
 */
export function parsed(formula: string, locale: string): AstExpression | null {
  const key = `${locale} ${formula}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const tree = read(formula, locale);
  if (known.size >= KEPT) known.clear();
  known.set(key, tree);
  return tree;
}

/** The formulas that were read last: a recalculation reads all of them again. */
const known = new Map<string, AstExpression | null>();
const KEPT = 20_000;

function read(formula: string, locale: string): AstExpression | null {
  const tokens = inOneNotation(tokensOf(formula), hasDecimalComma(locale));
  if (!tokens) return null;
  try {
    const tree = parse(tokens, { permitArrayRanges: true, permitArrayCalls: true, looseRefCalls: true });
    return hasOnlyGoogleOperators(tree) ? tree : null;
  } catch {
    return null;
  }
}

function hasDecimalComma(locale: string): boolean {
  return getLocale(locale.replace('_', '-'))?.decimal === ',';
}

/** With `,` between arguments and a point in decimals; null for what no locale allows. */
function inOneNotation(tokens: readonly Token[], decimalComma: boolean): Token[] | null {
  const after: Token[] = [];
  let braces = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const { type, value } = token;
    if (type === 'unknown' || type === 'structured') return null;
    if (value === '{') braces += 1;
    if (value === '}') braces -= 1;
    const next = tokens[index + 1];
    const isFraction = decimalComma && type === 'operator' && value === ',';
    const whole = after.at(-1);
    if (isFraction && whole?.type === 'number' && next?.type === 'number') {
      after[after.length - 1] = { ...whole, value: `${whole.value}.${next.value}` };
      index += 1;
    } else if (isFraction || (decimalComma && type === 'number' && value.includes('.'))) {
      return null;
    } else {
      after.push(type === 'operator' && value === ';' && braces === 0 ? { ...token, value: ',' } : token);
    }
  }
  return after;
}

/** Excel's unions, intersections, `#` and `@` are no formulas in Google Sheets. */
function hasOnlyGoogleOperators(tree: AstExpression): boolean {
  const isForeign =
    ('operator' in tree && (tree.operator === ' ' || tree.operator === ',')) ||
    (tree.type === 'UnaryExpression' && (tree.operator === '#' || tree.operator === '@'));
  return !isForeign && partsOf(tree).every(hasOnlyGoogleOperators);
}

/** The expressions that an expression is made of. */
export function partsOf(tree: AstExpression): AstExpression[] {
  const parts = ((): (AstExpression | Identifier | null)[] => {
    switch (tree.type) {
      case 'UnaryExpression':
      case 'BinaryExpression':
        return tree.arguments;
      case 'CallExpression':
        return [calledBy(tree), ...tree.arguments];
      case 'ArrayExpression':
        return tree.elements.flat();
      case 'LambdaExpression':
        return [tree.body];
      case 'LetExpression':
        return [...tree.declarations.map(({ init }) => init), tree.body];
      default:
        return [];
    }
  })();
  return parts.filter((part) => part !== null && part.type !== 'Identifier') as AstExpression[];
}

/** What is called: a function by its name, or a LAMBDA, which the library's type leaves out. */
export function calledBy({ callee }: CallExpression): Identifier | AstExpression {
  return callee as Identifier | LambdaExpression;
}
