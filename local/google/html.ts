/** HtmlService: the script's HTML files, and what Google does to a page before a browser sees it. */
import { tokenizer } from 'acorn';
import { ServiceError, type Execution, type Json, type Methods } from './execution.ts';

function file(run: Execution, name: Json | undefined): string {
  const html = run.script.html.get(String(name));
  if (html === undefined) throw new ServiceError(`No HTML file named ${String(name)} was found.`);
  return html;
}

export const htmlMethods: Methods = {
  'HtmlService.createHtmlOutputFromFile': (run, _on, [name]) => file(run, name),
  'HtmlService.createTemplateFromFile': (run, _on, [name]) => file(run, name),
};

/**
 * The page as it is served. HtmlService has been reported to take `//` and `/*` inside a JavaScript template
 * literal for the start of a comment, and to drop that comment: to the end of the line, or up to its closing
 * mark (platform.md §1.5). Nobody knows whether it still does; the workspace does.
 */
export function servedHtml(html: string): string {
  return html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_all, open: string, code: string, close: string) => open + withoutCommentsInTemplates(code) + close,
  );
}

function withoutCommentsInTemplates(code: string): string {
  const starts = commentStartsInTemplates(code);
  let served = '';
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    served += code.slice(from, start);
    from = endOfComment(code, start);
  }
  return served + code.slice(from);
}

function endOfComment(code: string, start: number): number {
  const isBlock = code[start + 1] === '*';
  const end = isBlock ? code.indexOf('*/', start + 2) : code.indexOf('\n', start);
  if (end < 0) return code.length;
  return isBlock ? end + 2 : end;
}

/** Where `//` or `/*` stands in the literal text of a template. Code that does not parse is served as it is. */
function commentStartsInTemplates(code: string): number[] {
  const starts: number[] = [];
  try {
    for (const token of tokenizer(code, { ecmaVersion: 2022 })) {
      if (token.type.label !== 'template') continue;
      const text = code.slice(token.start, token.end);
      for (const match of text.matchAll(/\/[/*]/g)) starts.push(token.start + match.index);
    }
  } catch {
    return [];
  }
  return starts;
}
