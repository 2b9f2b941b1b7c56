/** HtmlService: output objects, without templates. */
import { ask, strict } from './wire.ts';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

type OutputMethods =
  | 'append'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setTitle'
  | 'setWidth';

function htmlOutput(html: string): HtmlOutput {
  const page = { content: html, title: '', width: 0, height: 0 };
  const change = (changes: Partial<typeof page>): HtmlOutput => {
    Object.assign(page, changes);
    return output;
  };
  const members: Pick<HtmlOutput, OutputMethods> = {
    append: (added) => change({ content: page.content + added }),
    getContent: () => page.content,
    getHeight: () => page.height,
    getTitle: () => page.title,
    getWidth: () => page.width,
    setContent: (content) => change({ content }),
    setHeight: (height) => change({ height }),
    setTitle: (title) => change({ title }),
    setWidth: (width) => change({ width }),
  };
  const output = strict('HtmlOutput', members) as HtmlOutput;
  return output;
}

type Members = 'createHtmlOutput' | 'createHtmlOutputFromFile';

export const htmlService = strict<Pick<GoogleAppsScript.HTML.HtmlService, Members>>('HtmlService', {
  createHtmlOutput: (html: unknown = '') => {
    if (typeof html === 'string') return htmlOutput(html);
    throw new Error('HtmlService.createHtmlOutput(blob) is not in the local workspace.');
  },
  createHtmlOutputFromFile: (name) => htmlOutput(ask<string>('HtmlService.createHtmlOutputFromFile', [name])),
});
