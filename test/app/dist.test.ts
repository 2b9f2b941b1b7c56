/** `dist/` as it is pushed: its size, what Google's parser and permissions make of it, what it exposes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type Token } from 'acorn';
import { describe, expect, test } from 'vitest';
import { mapFile, sidebarFile } from '../../build/build.ts';
import { unreadByPages } from '../../build/one-language.ts';
import { openSpreadsheet, sidebarFunctions, Workspace } from '../../local/runtime.ts';
import { languages } from '../../src/core/lang.ts';
import { aboutText } from '../../src/text/about.ts';
import { mapText } from '../../src/text/map-together.ts';
import { sidebarText } from '../../src/text/sidebar.ts';
import { waitingText } from '../../src/text/waiting.ts';
import { dist, OWNER, script } from '../add-on.ts';

const code = readFileSync(path.join(dist, 'Code.js'), 'utf8');

test('Code.js is at most 400 KB, with all languages', () => {
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(400 * 1024);
});

test('Code.js is a script of 2021, which Apps Script’s parser takes (platform.md §8)', () => {
  expect(() => parse(code, { ecmaVersion: 2021, sourceType: 'script' })).not.toThrow();
});

test('only the entry points are top-level functions: all of them can be called from the page and from cells', () => {
  expect(sidebarFunctions(script).sort()).toEqual([
    'aboutAndPrivacy',
    'addPeople',
    'checkThisInstallation',
    'dispatch',
    'mapTogether',
    'onInstall',
    'onOpen',
    'openGuide',
    'sendWhatIsDue',
    'setUpOrRepair',
    'shareMyScreen',
    'shareWithMembers',
    'switchReminders',
    'tick',
  ]);
});

describe('before anybody has granted anything (platform.md §2.1)', () => {
  const workspace = new Workspace({ owner: OWNER });
  const opened = openSpreadsheet(workspace, script, OWNER, { authMode: 'NONE' });

  test('loading the script and onOpen touch no service but the menu', () => {
    expect(opened.error).toBeUndefined();
    const others = opened.calls
      .map(({ method }) => method)
      .filter((method) => !/^(Ui|Menu)\.|\.getUi$/.test(method));
    expect(others).toEqual([]);
  });

  test('the menu is there, with all its items', () => {
    const [menu] = opened.menus;
    expect(menu?.name).toBe('Coalition');
    expect(menu?.entries.flatMap((entry) => (entry.kind === 'item' ? [entry.label] : []))).toEqual([
      'Set up or repair',
      'Open the guide',
      'Add people',
      'Map it together',
      'Send what is due',
      'Reminders on/off',
      'Share with members',
      'I’m sharing my screen',
      'Check this installation',
      'About & privacy',
    ]);
  });
});

describe.each(languages)('the pages in %s', (lang) => {
  const sidebar = readFileSync(path.join(dist, sidebarFile(lang)), 'utf8');
  const dialog = readFileSync(path.join(dist, mapFile(lang)), 'utf8');

  test('are at most 160 KB for the sidebar and 60 KB for the dialog of the map', () => {
    expect(Buffer.byteLength(sidebar)).toBeLessThanOrEqual(160 * 1024);
    expect(Buffer.byteLength(dialog)).toBeLessThanOrEqual(60 * 1024);
  });

  test('say their own sentences, and no other language’s', () => {
    for (const one of languages) {
      const { form, setup, due } = sidebarText[one];
      for (const sentence of [form.unchanged, setup.nameHelp, due.lateWhy, aboutText[one].seeMore]) {
        expect(sidebar.includes(sentence), sentence).toBe(one === lang);
      }
      const { core, asks, glue, cut } = mapText[one];
      for (const sentence of [core, asks, glue, cut, waitingText[one].failures.busy])
        expect(dialog.includes(sentence), sentence).toBe(one === lang);
    }
  });

  test('the dialog carries none of the sidebar’s words', () => {
    expect(dialog).not.toContain(sidebarText[lang].due.lateWhy);
  });

  describe.each([
    ['the sidebar', sidebar],
    ['the dialog', dialog],
  ])('%s', (_, page) => {
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);

    test('neither carries nor reads what sheets say for the workbook alone', () => {
      // A picture has widths of its own.
      const unread = unreadByPages.filter((name) => page === sidebar || name !== 'width');
      const names = new RegExp(`[.{,?](${unread.join('|')})\\b`, 'g');
      expect([...(scripts[0] ?? '').matchAll(names)].map(([found]) => found)).toEqual([]);
    });

    test('holds its script in one piece, without scriptlets and comments that HtmlService would take for its own', () => {
      expect(scripts).toHaveLength(1);
      expect(page).not.toContain('<?');
      expect(page).not.toContain('<!--');
    });

    test('has no // and no /* in a template literal: HtmlService was seen to cut there (platform.md §1.5)', () => {
      const tokens: Token[] = [];
      parse(scripts[0] ?? '', { ecmaVersion: 2021, sourceType: 'script', onToken: tokens });
      const templates = tokens
        .filter(({ type }) => type.label === 'template')
        .map(({ start, end }) => scripts[0]?.slice(start, end));
      expect(templates.filter((text) => /\/\/|\/\*/.test(text ?? ''))).toEqual([]);
    });

    test('loads nothing from elsewhere', () => {
      expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/i);
    });
  });
});
