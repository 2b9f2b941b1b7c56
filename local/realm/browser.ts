/** Browser: the older way to ask the spreadsheet's user something. */
import { buttonSets, getUi, questionOf } from './ui.ts';
import { call, strict } from './wire.ts';

type Google = GoogleAppsScript.Base.Browser;

/** A closed window says `cancel` (reference/base/browser). */
function said(button: string): string {
  return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
}

type Members = 'Buttons' | 'inputBox' | 'msgBox';

export const browser = strict<Pick<Google, Members>>('Browser', {
  Buttons: buttonSets,
  inputBox: (...args: unknown[]) => {
    getUi();
    const { button, text } = call<{ button: string; text: string }>('Ui.prompt', null, [
      questionOf('Browser.inputBox', args),
    ]);
    return button === 'OK' || button === 'YES' ? text : said(button);
  },
  msgBox: (...args: unknown[]) => {
    getUi();
    return said(call<string>('Ui.alert', null, [questionOf('Browser.msgBox', args)]));
  },
});
