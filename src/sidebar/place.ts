/** Where in the sidebar the user is, and how the menu's and the server's words for it are read. */
import type { LetterKind, Place, RowDetail } from '../api.ts';
import type { FieldValue } from '../core/field.ts';
import type { StepKey } from '../sheets/steps.ts';

export type View =
  | {
      readonly view:
        | 'home'
        | 'setup'
        | 'people'
        | 'due'
        | 'reminders'
        | 'share'
        | 'screen'
        | 'check'
        | 'about'
        | 'search';
    }
  | { readonly view: 'sheet'; readonly sheet: string }
  | { readonly view: 'step'; readonly step: StepKey }
  /** The questions of a row, one at a time; of a new one without an id, or of the sheet that asks questions itself. */
  | {
      readonly view: 'ask';
      readonly sheet: string;
      readonly id?: string;
      readonly start?: Readonly<Record<string, FieldValue>>;
    }
  /** Without an id a new row is added, which begins with the values in `start`. `known`: it was just saved like this. */
  | {
      readonly view: 'row';
      readonly sheet: string;
      readonly id?: string;
      readonly start?: Readonly<Record<string, FieldValue>>;
      readonly known?: RowDetail;
    }
  | { readonly view: 'letter'; readonly meeting: string; readonly letter: LetterKind };

/** The view for a place that the server names. */
export function viewOf(place: Place): View {
  return place.view === 'meetings' ? { view: 'sheet', sheet: 'meetings' } : (place as View);
}

const fromMenu = [
  'home',
  'setup',
  'people',
  'due',
  'reminders',
  'share',
  'screen',
  'check',
  'about',
] as const;

/** What a menu item can open. */
export type MenuView = (typeof fromMenu)[number];

/** The view that the menu asked for in the page's `<meta name="view">`; home for anything else. */
export function viewFromMenu(name: string | null | undefined): { readonly view: MenuView } {
  return { view: fromMenu.find((known) => known === name) ?? 'home' };
}

/** Two views with the same key show the same thing. */
export function keyOf(view: View): string {
  return JSON.stringify(view);
}
