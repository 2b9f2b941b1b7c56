/** Which formulas may fill more than their own cell. */
import { GIVE_ARRAYS, LACKING_ARRAYS } from './functions.ts';
import { calledBy, parsed, type AstExpression } from './parsed.ts';
import { referenceOf } from './references.ts';

/** Functions that give one value or several, as their arguments are. */
const HAND_ON = new Set('CHOOSE IF IFERROR IFNA IFS LET SWITCH'.split(' '));
const GIVE_EITHER = new Set('INDEX INDIRECT OFFSET REGEXEXTRACT XLOOKUP'.split(' '));

/** False only where the result is surely one value. */
export function maySpill(formula: string): boolean {
  const tree = parsed(formula, 'en_US');
  // A range alone gives the cell beside the formula.
  return !tree || (tree.type !== 'ReferenceIdentifier' && givesSeveral(tree));
}

function givesSeveral(tree: AstExpression): boolean {
  switch (tree.type) {
    case 'Literal':
    case 'ErrorLiteral':
      return false;
    case 'ReferenceIdentifier': {
      const { bottom, right } = referenceOf(tree.value)?.range ?? { bottom: null, right: null };
      return bottom !== undefined || right !== undefined;
    }
    case 'UnaryExpression':
    case 'BinaryExpression':
      return tree.arguments.some((part) => part.type !== 'ReferenceIdentifier' && givesSeveral(part));
    case 'CallExpression': {
      const called = calledBy(tree);
      const name = called.type === 'Identifier' ? called.name.toUpperCase() : 'LET';
      if (GIVE_ARRAYS.has(name) || GIVE_EITHER.has(name) || LACKING_ARRAYS.has(name)) return true;
      const parts = tree.arguments.filter((part) => part !== null);
      return HAND_ON.has(name)
        ? name === 'LET' || parts.some(givesSeveral)
        : parts.some(({ type }) => type === 'ArrayExpression');
    }
    default:
      return true;
  }
}
