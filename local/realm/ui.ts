/** The spreadsheet's user interface: menus, sidebar, dialogs, questions. */
import { enumeration } from './enumeration.ts';
import { call, isServiceObject, strict } from './wire.ts';

type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

type Entry =
  | { kind: 'item'; label: string; function: string }
  | { kind: 'separator' }
  | { kind: 'submenu'; menu: CollectedMenu };

interface CollectedMenu {
  readonly name: string;
  readonly entries: Entry[];
}

const collectedMenus = new WeakMap<object, CollectedMenu>();

function menu(name: string): Menu {
  const collected: CollectedMenu = { name, entries: [] };
  const add = (entry: Entry): Menu => {
    collected.entries.push(entry);
    return builder;
  };
  const builder = strict<Menu>('Menu', {
    addItem: (label, functionName) => add({ kind: 'item', label, function: functionName }),
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu: (submenu) => {
      const inner = collectedMenus.get(submenu);
      if (!inner) throw new Error('The parameters do not match: a Menu is needed.');
      return add({ kind: 'submenu', menu: inner });
    },
    addToUi: () => {
      call('Menu.addToUi', null, [collected]);
    },
  });
  collectedMenus.set(builder, collected);
  return builder;
}

const buttons = enumeration<typeof GoogleAppsScript.Base.Button>('Button', [
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
]);

export const buttonSets = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

type Button = keyof typeof GoogleAppsScript.Base.Button;

const isText = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

const isButtonSet = (value: unknown) =>
  Object.values(buttonSets).includes(value as GoogleAppsScript.Base.ButtonSet);

/**
 * `alert` and `prompt` take (text), (text, buttons) or (title, text, buttons) (reference/base/ui). Numbers and booleans
 * become text; what else a method of Google's makes of other values is not documented: it is refused.
 */
export function questionOf(
  method: string,
  args: readonly unknown[],
): { title: string; text: string; buttons: string } {
  const texts = args.length === 3 ? args.slice(0, 2) : args.slice(0, 1);
  const [set = buttonSets.OK, ...more] = args.slice(texts.length);
  if (texts.length === 0 || more.length > 0 || !texts.every(isText) || !isButtonSet(set)) {
    throw mismatch(method, args);
  }
  const [text, title = ''] = texts.map(String).reverse();
  return { title, text: text ?? '', buttons: String(set) };
}

function mismatch(method: string, args: readonly unknown[]): Error {
  const types = args.map((value) => {
    if (value === null || value === undefined) return 'null';
    if (typeof value === 'object' || typeof value === 'function') return '(class)';
    return typeof value === 'string' ? 'String' : typeof value;
  });
  return new Error(`The parameters (${types.join(',')}) don't match the method signature for ${method}.`);
}

/** Throws unless the first argument is a page, and all others are texts. */
function checkPage(method: string, count: number, args: readonly unknown[]): void {
  const [output, ...texts] = args;
  const isPage =
    typeof output === 'object' && output !== null && isServiceObject(output) && 'getContent' in output;
  if (!isPage || args.length !== count || !texts.every(isText)) throw mismatch(method, args);
}

function prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
  const { button, text } = call<{ button: Button; text: string }>('Ui.prompt', null, [
    questionOf('Ui.prompt', args),
  ]);
  return strict<GoogleAppsScript.Base.PromptResponse>('PromptResponse', {
    getResponseText: () => text,
    getSelectedButton: () => buttons[button],
  });
}

function showDialog(method: string, args: readonly unknown[]): void {
  checkPage(method, 2, args);
  const [output, title] = args as [HtmlOutput, unknown];
  // A page without a size says null.
  const size = { width: output.getWidth() || 0, height: output.getHeight() || 0 };
  call(method, null, [{ title: String(title), html: output.getContent(), ...size }]);
}

type UiMembers =
  | 'Button'
  | 'ButtonSet'
  | 'alert'
  | 'createAddonMenu'
  | 'createMenu'
  | 'prompt'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showSidebar';

const ui: Pick<GoogleAppsScript.Base.Ui, UiMembers> = {
  Button: buttons,
  ButtonSet: buttonSets,
  alert: (...args: unknown[]) => buttons[call<Button>('Ui.alert', null, [questionOf('Ui.alert', args)])],
  createAddonMenu: () => menu('Extensions'),
  createMenu: menu,
  prompt,
  showModalDialog: (...args: unknown[]) => {
    showDialog('Ui.showModalDialog', args);
  },
  showModelessDialog: (...args: unknown[]) => {
    showDialog('Ui.showModelessDialog', args);
  },
  showSidebar: (...args: unknown[]) => {
    checkPage('Ui.showSidebar', 1, args);
    const [output] = args as [HtmlOutput];
    call('Ui.showSidebar', null, [{ title: output.getTitle(), html: output.getContent() }]);
  },
};

/** `SpreadsheetApp.getUi`; throws in a run that has no user interface. */
export function getUi(): GoogleAppsScript.Base.Ui {
  call('SpreadsheetApp.getUi', null);
  return strict('Ui', ui) as GoogleAppsScript.Base.Ui;
}
