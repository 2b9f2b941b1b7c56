/** HtmlOutput: a page that the script may show. */
import { newBlob, type BlobContent } from './blob.ts';
import { PageSoFar } from './html-escaping.ts';
import { htmlTemplate } from './html-template.ts';
import { ask, strict } from './wire.ts';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type MetaTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;

/** reference/html/html-output#addmetatagname,-content */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

type OutputMethods = Exclude<keyof HtmlOutput, 'getFaviconUrl' | 'setFaviconUrl'>;

export function htmlOutput(html = ''): HtmlOutput {
  const page = { content: html, title: '', width: null as number | null, height: null as number | null };
  const metaTags: MetaTag[] = [];
  let soFar: PageSoFar | undefined;
  const change = (changes: Partial<typeof page>): HtmlOutput => {
    Object.assign(page, changes);
    return output;
  };
  const replaceContent = (content: string) => {
    soFar = undefined;
    return change({ content });
  };
  const add = (text: string): HtmlOutput => {
    soFar?.feed(text);
    return change({ content: page.content + text });
  };
  const getBlob = () => newBlob(page.content, 'text/html', page.title === '' ? null : `${page.title}.html`);
  const members: Pick<HtmlOutput, OutputMethods> = {
    addMetaTag: (name, content) => {
      if (!META_TAGS.includes(name)) {
        throw new Error('The meta tag you specified is not allowed in this context.');
      }
      metaTags.push(strict<MetaTag>('HtmlOutputMetaTag', { getContent: () => content, getName: () => name }));
      return output;
    },
    append: (added) => add(String(added)),
    appendUntrusted: (added: unknown) => {
      if (!soFar) {
        soFar = new PageSoFar();
        soFar.feed(page.content);
      }
      // What is escaped moves the page nowhere, but an address is begun by it.
      return add(soFar.escape(added));
    },
    asTemplate: () => htmlTemplate(() => page.content, 'template.html'),
    clear: () => replaceContent(''),
    getAs: (contentType) => getBlob().getAs(contentType),
    getBlob,
    getContent: () => page.content,
    getHeight: () => page.height as number,
    getMetaTags: () => [...metaTags],
    getTitle: () => page.title,
    getWidth: () => page.width as number,
    setContent: (content) => replaceContent(content),
    setHeight: (height) => change({ height }),
    // Without any effect: every page is shown in an IFRAME, and only doGet's pages have headers.
    setSandboxMode: () => output,
    setTitle: (title) => change({ title }),
    setWidth: (width) => change({ width }),
    setXFrameOptionsMode: () => output,
  };
  const output = strict('HtmlOutput', members) as HtmlOutput;
  return output;
}

/** The text of a blob that holds HTML. Throws for any other. */
export function textOfBlob({ bytes, contentType }: BlobContent): string {
  if (contentType !== 'text/html') throw new Error('The blob does not contain HTML.');
  return ask<string>('Utilities.textOf', [bytes, null]);
}

/** What a template's script writes into: `_` as it is, `_$` escaped (guides/html/templated-html). */
export function initTemplate(): object {
  const $out = htmlOutput();
  return {
    $out,
    append: (text: string) => $out.append(text),
    appendUntrusted: (text: string) => $out.appendUntrusted(text),
    set _(value: unknown) {
      $out.append(String(value));
    },
    set _$(value: unknown) {
      $out.appendUntrusted(value as string);
    },
  };
}
