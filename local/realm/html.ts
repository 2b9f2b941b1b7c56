/** HtmlService. */
import { blobContent } from './blob.ts';
import { enumeration } from './enumeration.ts';
import { htmlOutput, initTemplate, textOfBlob } from './html-output.ts';
import { htmlTemplate, templateOf } from './html-template.ts';
import { ask, strict } from './wire.ts';

const SandboxMode = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', [
  'EMULATED',
  'IFRAME',
  'NATIVE',
]);

const XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
]);

/** A file of the script, by its name without `.html`. */
function file(method: string, name: string): string {
  return ask<string>(`HtmlService.${method}`, [name]);
}

type Members = keyof GoogleAppsScript.HTML.HtmlService;

/** `initTemplate` is undocumented: the code that `HtmlTemplate.getCode` gives calls it. */
type Service = Pick<GoogleAppsScript.HTML.HtmlService, Members> & { initTemplate: () => object };

export const htmlService = strict<Service>('HtmlService', {
  SandboxMode,
  XFrameOptionsMode,
  createHtmlOutput: (source: unknown = '') =>
    htmlOutput(typeof source === 'string' ? source : textOfBlob(blobContent(source))),
  createHtmlOutputFromFile: (name) => htmlOutput(file('createHtmlOutputFromFile', name)),
  createTemplate: templateOf,
  createTemplateFromFile: (name) => {
    const html = file('createTemplateFromFile', name);
    return htmlTemplate(() => html, `${name}.html`);
  },
  // Only a web app has a browser that says its name; the typings hide the null.
  getUserAgent: () => null as unknown as string,
  initTemplate,
});
