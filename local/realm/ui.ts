/** The spreadsheet's user interface: menus, sidebar, dialogs, questions. */
import { enumeration } from './enumeration.ts';
import { call, strict } from './wire.ts';

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

const buttonSets = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

type Button = keyof typeof GoogleAppsScript.Base.Button;

/** `alert` and `prompt` take (text), (text, buttons) or (title, text, buttons). */
function question(args: readonly unknown[]): { title: string; text: string; buttons: string } {
  const [first, second, third] = args;
  if (args.length === 3) return { title: String(first), text: String(second), buttons: String(third) };
  return { title: '', text: String(first), buttons: args.length === 2 ? String(second) : 'OK' };
}

function prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
  const { button, text } = call<{ button: Button; text: string }>('Ui.prompt', null, [question(args)]);
  return strict<GoogleAppsScript.Base.PromptResponse>('PromptResponse', {
    getResponseText: () => text,
    getSelectedButton: () => buttons[button],
  });
}

function showDialog(method: string, output: HtmlOutput, title: string): void {
  const dialog = { title, html: output.getContent(), width: output.getWidth(), height: output.getHeight() };
  call(method, null, [dialog]);
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
  alert: (...args: unknown[]) => buttons[call<Button>('Ui.alert', null, [question(args)])],
  createAddonMenu: () => menu('Extensions'),
  createMenu: menu,
  prompt,
  showModalDialog: (output: HtmlOutput, title) => {
    showDialog('Ui.showModalDialog', output, title);
  },
  showModelessDialog: (output: HtmlOutput, title) => {
    showDialog('Ui.showModelessDialog', output, title);
  },
  showSidebar: (output: HtmlOutput) => {
    call('Ui.showSidebar', null, [{ title: output.getTitle(), html: output.getContent() }]);
  },
};

/** `SpreadsheetApp.getUi`; throws in a run that has no user interface. */
export function getUi(): GoogleAppsScript.Base.Ui {
  call('SpreadsheetApp.getUi', null);
  return strict('Ui', ui) as GoogleAppsScript.Base.Ui;
}
