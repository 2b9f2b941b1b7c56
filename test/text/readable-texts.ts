/** The texts in a file of the source that people can read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { languages, type Lang } from '../../src/core/lang.ts';

export const project = path.resolve(import.meta.dirname, '../..');

/** String literals with a capital or a space, so no codes and no keys; of `only` one language where that is said. */
export function readableTexts(file: string, only?: Lang): string[] {
  const content = readFileSync(path.join(project, file), 'utf8');
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node, lang: string | undefined): void => {
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    const wanted = only === undefined || lang === only;
    if (isText && wanted && !ts.isImportDeclaration(node.parent) && /\s|^[\p{Lu}“¿¡]/u.test(node.text)) {
      texts.push(node.text);
    }
    const inside =
      ts.isPropertyAssignment(node) && languages.some((known) => known === node.name.getText())
        ? node.name.getText()
        : lang;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, undefined);
  return texts;
}
