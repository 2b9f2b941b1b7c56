import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Obstacle } from '../../build/command-line.ts';
import { script as command } from '../../local/commands/script.ts';
import { runCommand, type Ended } from '../local/command.ts';
import { mailServerOfTest } from '../local/mail-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'script-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const own = (name: string) => path.join(import.meta.dirname, name);

/** The command in this process; gives what a terminal would. */
async function script(...args: readonly string[]): Promise<Ended> {
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(`${line}\n`));
  const ended = (code: number, errors: string) => ({ code, output: printed.join(''), errors });
  try {
    await command(args);
    return ended(0, '');
  } catch (problem) {
    if (!(problem instanceof Obstacle)) throw problem;
    return ended(1, problem.message);
  } finally {
    log.mockRestore();
  }
}

/** A file with this code. */
function file(name: string, code: string): string {
  const target = path.join(folder, name);
  writeFileSync(target, code);
  return target;
}

describe('npm run script', () => {
  it('prints the result, the log, what was shown and mailed, and saves it all', async () => {
    const saved = path.join(folder, 'saved');
    const call = [
      '--call',
      'setUp',
      '--call',
      'mailMerge',
      '--args',
      '["Hi {{Name}}", "Your shift: {{Shift}}"]',
    ];
    const { code, output } = await script(own('mail-merge.gs'), ...call, '--save', saved);
    expect(output).toBe(
      `Result: 1\nMail: 1\n  to ana@example.org: Hi Ana\nSaved in ${saved}: spreadsheet.xlsx, 0 documents, 1 mails\n`,
    );
    expect(code).toBe(0);
    expect(readdirSync(saved).sort()).toEqual(['documents', 'mail', 'spreadsheet.xlsx']);
    const [mail = ''] = readdirSync(path.join(saved, 'mail'));
    expect(readFileSync(path.join(saved, 'mail', mail), 'utf8')).toContain('Subject: Hi Ana');
  });

  it('delivers what was mailed to the server of SMTP_URL, and fails where somebody is refused', async () => {
    const code = `function tell(address) { MailApp.sendEmail(address, 'Hello', 'Text'); }`;
    const server = await mailServerOfTest({ unknown: ['gone@example.org'] });
    vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${server.port}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    const to = (address: string) =>
      script(file('tell.js', code), '--call', 'tell', '--args', `["${address}"]`);
    expect((await to('ann@example.org')).output).toContain(
      `1 mail was delivered to 127.0.0.1:${server.port}.`,
    );
    expect(server.received.map(({ to: recipients }) => recipients)).toEqual([['ann@example.org']]);
    const refused = await to('gone@example.org');
    expect([refused.code, refused.errors]).toEqual([
      1,
      'Not accepted for gone@example.org: 550 5.1.1 No such user here',
    ]);
  });

  it('runs several files in the order given, with one top level and the manifest that is given', async () => {
    const first = file('z.js', 'const greeting = "Hello";\nlet log = [];');
    const second = file(
      'a.gs',
      `log.push(greeting);
      const greet = (name) => { console.log(Session.getScriptTimeZone()); return { text: log[0] + ' ' + name }; };`,
    );
    const manifest = file('appsscript.json', '{"timeZone": "Asia/Tokyo"}');
    const { output, errors } = await script(first, second, manifest, '--call', 'greet', '--args', '["Ana"]');
    expect(errors).toBe('');
    expect(output).toBe('Result: {\n  "text": "Hello Ana"\n}\nLog:\n  Asia/Tokyo\n');
  });

  it('answers questions, and shows them', async () => {
    const code = `function ask() {
      var ui = SpreadsheetApp.getUi();
      return ui.alert('Really?', ui.ButtonSet.YES_NO) === ui.Button.YES;
    }`;
    const asking = file('ask.gs', code);
    const { output } = await script(asking, '--call', 'ask', '--answers', '["YES"]');
    expect(output).toBe('Result: true\nShown: alert “Really?” → YES\n');
    const { code: exit, errors } = await script(asking, '--call', 'ask');
    expect(exit).toBe(1);
    expect(errors).toContain(`${asking}:3:17: Ui.alert asked "Really?": no answer was prepared for it.`);
  });

  it.each([
    [
      'what is absent',
      [own('uses-absent.gs'), '--call', 'logo'],
      `${own('uses-absent.gs')}:5:9: Sheet.insertImage is not in the local workspace.`,
    ],
    [
      'a function that is not there',
      [own('counter.gs'), '--call', 'nowhere'],
      'Script function not found: nowhere',
    ],
    [
      'a loop that waits, after six modelled minutes',
      [own('endless.gs'), '--call', 'sleeps'],
      `${own('endless.gs')}:5:15: Exceeded maximum execution time`,
    ],
    [
      'a loop that computes, after a real limit',
      [own('endless.gs'), '--call', 'computes', '--patience', '2'],
      'Exceeded maximum execution time',
    ],
    ['a file that is not there', [own('nowhere.gs'), '--call', 'x'], 'nowhere.gs'],
    [
      'arguments that are no list',
      [own('counter.gs'), '--call', 'twice', '--args', '{}'],
      '--args takes a list as JSON',
    ],
    ['no function', [own('counter.gs')], 'Which function? Add --call FUNCTION.'],
  ])('exits with 1 for %s', async (_what, args, message) => {
    const { code, errors } = await script(...args);
    expect(errors).toContain(message);
    expect(errors).not.toContain('    at ');
    expect(code).toBe(1);
  });

  it.each([
    [
      'at load',
      "function fine() {}\nfunction broken() {\n  return 'no end;\n}\n",
      ':3:10: Apps Script refuses this: Unterminated string constant',
    ],
    ['of Apps Script’s older parser', 'class A { static x = 1 }\nfunction fine() {}', ':1:'],
    ['at the top level', 'function fine() {}\nnull.x;', ':2: Cannot read properties of null'],
    [
      'of a service',
      `function fine() {\n  SpreadsheetApp.getActive().getSheetByName('x').getRange('A1');\n}`,
      ':2:',
    ],
    ['thrown', `function fine() {\n  throw new Error('on purpose');\n}`, ':2:9: on purpose'],
  ])('names file and line of an error %s', async (what, code, message) => {
    const broken = file(`${what.replace(/\W/g, '')}.gs`, code);
    const { code: exit, errors } = await script(broken, '--call', 'fine');
    expect(errors).toContain(`${broken}${message}`);
    expect(exit).toBe(1);
  });

  it('tells how it is used', async () => {
    const { output } = await script('--help');
    expect(output).toContain('npm run script -- FILE… --call FUNCTION');
  });

  it('is a program of its own, with an exit code', async () => {
    const { code, output, errors } = await runCommand(
      'local/commands/script.ts',
      own('uses-absent.gs'),
      '--call',
      'drives',
    );
    const place = `${own('uses-absent.gs')}:9:19`;
    expect(errors).toBe(`${place}: DriveApp.getRootFolder is not in the local workspace.\n`);
    expect([code, output]).toEqual([1, '']);
  });
});
