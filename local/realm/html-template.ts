/** HtmlTemplate: a page with scriptlets, which is turned into a script and run (guides/html/templated-html). */
import { blobContent } from './blob.ts';
import { initTemplate, textOfBlob } from './html-output.ts';
import { compile, strict } from './wire.ts';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;
const SETTERS: Readonly<Record<string, string>> = { '=': 'output._$ = ', '!=': 'output._ = ' };

/** The page's text as a string of the script, on as many lines as it has. */
function literal(text: string): string {
  const lines = text.split(/(?<=\n)/).map((line) => {
    const escaped = line.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
    return `'${escaped}'`;
  });
  return lines.join(' +\n');
}

/**
 * The script that writes the page into `output`, with the page's line numbers. A comment that begins in a scriptlet
 * takes the rest of its line along, as at Google.
 */
function body(html: string): string {
  let code = '';
  let from = 0;
  const write = (text: string) => {
    if (text !== '') code += `output._ = ${literal(text)}${text.endsWith('\n') ? ';\n' : '; '}`;
  };
  /** The rest of a line by itself, as a comment may begin before it. */
  const writeLines = (text: string) => {
    const lineEnd = text.indexOf('\n') + 1;
    write(text.slice(0, lineEnd));
    write(text.slice(lineEnd));
  };
  for (const { 0: whole, 1: kind = '', 2: inside = '', index } of html.matchAll(SCRIPTLET)) {
    writeLines(html.slice(from, index));
    code += `${SETTERS[kind] ?? ''}${inside}; `;
    from = index + whole.length;
  }
  writeLines(html.slice(from));
  if (html.slice(from).includes('<?')) throw new Error('The scriptlet has no end: ?> is missing.');
  return `${code}\n/* End of user code */\nreturn output.$out.append('');`;
}

/** `content` gives what the template is made of, at the time when it is used; `file` names it in stack traces. */
export function htmlTemplate(content: () => string, file: string): HtmlTemplate {
  const code = () => `(function() { var output = HtmlService.initTemplate(); ${body(content())}\n})();`;
  const members = {
    evaluate: (): HtmlOutput => {
      const names = Object.keys(template).filter((name) => !(name in methods));
      const values = names.map((name) => (template as Record<string, unknown>)[name]);
      const write = compile(`(function(output, ${names.join(', ')}) { ${body(content())}\n})`, file);
      return (write as (...args: unknown[]) => HtmlOutput)(initTemplate(), ...values);
    },
    getCode: code,
    getCodeWithComments: () => {
      const lines = content().split('\n');
      const commented = (line: string, index: number) =>
        `${line} // ${(lines[index] ?? '').replace(/\r/g, '')}`;
      return code().split('\n').map(commented).join('\n');
    },
    getRawContent: content,
  };
  const methods: object = { ...members };
  const template = strict('HtmlTemplate', members) as HtmlTemplate;
  return template;
}

/** Of a text, or of a blob of text/html. */
export function templateOf(source: unknown): HtmlTemplate {
  const html = typeof source === 'string' ? source : textOfBlob(blobContent(source));
  return htmlTemplate(() => html, 'template.html');
}
