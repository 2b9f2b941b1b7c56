/** Writes the sentences of the script shorter, once it is bundled: 400 KB is what it may have (README, design §2.7). */
import { parse, type Node, type ObjectExpression } from 'acorn';
import { languages } from '../src/core/lang.ts';

/** Makes a sentence of its languages; the trailing underscore keeps it out of google.script.run's reach. */
const MAKE = 'T_';

/** Minified code in which `{en:"Save",es:"Guardar"}` is `T_("Save","Guardar")`; what it does stays the same. */
export function shortTexts(code: string): string {
  const texts: ObjectExpression[] = [];
  const visit = (node: Node): void => {
    if (isText(node)) return void texts.push(node);
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  visit(parse(code, { ecmaVersion: 'latest' }));
  let at = 0;
  let short = '';
  for (const { start, end, properties } of texts) {
    const said = properties.flatMap((property) =>
      property.type === 'Property' ? [code.slice(property.value.start, property.value.end)] : [],
    );
    short += `${code.slice(at, start)}${MAKE}(${said.join(',')})`;
    at = end;
  }
  const names = languages.join(',');
  return `${short}${code.slice(at)}function ${MAKE}(${names}) {\n  return {${names}};\n}\n`;
}

/** True for an object of one string for each language, in their order, and nothing else. */
function isText(node: Node): node is ObjectExpression {
  if (node.type !== 'ObjectExpression') return false;
  const { properties } = node as ObjectExpression;
  return (
    properties.length === languages.length &&
    properties.every(
      (property, index) =>
        property.type === 'Property' &&
        !property.computed &&
        property.kind === 'init' &&
        property.key.type === 'Identifier' &&
        property.key.name === languages[index] &&
        (property.value.type === 'Literal' || property.value.type === 'TemplateLiteral'),
    )
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
