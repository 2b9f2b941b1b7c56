/** The sample coalition’s core rows: the promise to ask the Chair (A9) and the strategy committee (M4) stay with the core (design §2.17). */
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles, readDocument } from '../../local/google/drive/people.ts';
import { Workspace } from '../../local/runtime.ts';
import { enterSample } from '../../local/sample/enter-sample.ts';
import { SidebarUser } from '../../local/sidebar-user.ts';
import { AddOn, EDITOR, MONDAY, OWNER, script, TODAY } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';
import { sendLetter } from './in-the-guide.ts';

/** What only the core may read, as it stands in the sample. */
const CORE_ONLY = [
  /Ask Chair Marsh for the visit/,
  /Strategy committee/,
  /Who asks Chair Marsh/,
  /Not the courthouse annex/,
  /Whitlow|Fuller|Kerr|Haney|Lyle Gant/,
  /Wants rent guarantees/,
];

const INVITED_TO_M4 = ['rosa.benavides', 'denise.okafor', 'joan.whitaker', 'luz.carranza'];

let addOn: AddOn;

/** Every invitation is sent, two weeks pass, and each agenda and the minutes go out. */
beforeAll(() => {
  const workspace = new Workspace({ owner: OWNER, editors: [EDITOR], now: MONDAY });
  enterSample(new SidebarUser(workspace, script, OWNER, { zone: 'America/Chicago' }), TODAY);
  addOn = new AddOn(workspace);
  addOn.checkInstallation().call('reminders', { on: true });
  const meetings = new SheetByHand(addOn, 'meetings').rows().filter(({ state }) => state === 'Scheduled');
  for (const { id = '' } of meetings) sendLetter(addOn, id, 'invitation');
  addOn.hours(1);
  for (const { id = '' } of meetings) sendLetter(addOn, id, 'agenda');
  addOn.days(11);
  for (const { id = '' } of meetings) sendLetter(addOn, id, 'minutes');
}, 120_000);

function documentCalled(name: RegExp): string {
  const file = listFiles(addOn.workspace).find(
    (candidate) => candidate.document && name.test(candidate.name),
  );
  if (!file) throw new Error(`There is no document called ${name}.`);
  return readDocument(addOn.workspace, file.id);
}

describe('the members’ meeting (M5)', () => {
  test.each([/^Agenda .* Full meeting$/, /^Minutes .* Full meeting$/])(
    '%s names no core row and no core column',
    (name) => {
      const text = documentCalled(name);
      expect(text).toContain('Get the release dates from the jail');
      for (const secret of CORE_ONLY) expect(text).not.toMatch(secret);
    },
  );

  test('people stand in it by the name that they want shown', () => {
    expect(documentCalled(/^Agenda .* Full meeting$/)).toContain('T. W.');
  });
});

test('no mail about the core’s meeting (M4) goes to anybody but the four who are invited', () => {
  const about = addOn.workspace.mail.filter(({ body }) =>
    /Strategy committee|Who asks Chair Marsh/.test(body),
  );
  const mailboxes = about.flatMap(({ to }) => to).map((address) => address.split('@')[0]);
  expect(new Set(mailboxes)).toEqual(new Set([...INVITED_TO_M4, OWNER.split('@')[0]]));
});

test('the core’s promise (A9) is on the coordinator’s list and on the agenda of M4, and in no other mail', () => {
  const about = addOn.workspace.mail.filter(({ body }) => body.includes('Ask Chair Marsh for the visit'));
  const others = about.filter(({ to }) => !to.includes(OWNER));
  expect(about.length).toBeGreaterThan(others.length);
  for (const { to, subject } of others) {
    expect(INVITED_TO_M4).toContain(to[0]?.split('@')[0]);
    expect(subject).toMatch(/^(Agenda|Minutes|Acta)/);
  }
});

test('the demo’s people did get mail: about twenty of them, for two weeks', () => {
  expect(addOn.workspace.mail.length).toBeGreaterThan(30);
});

test('no mail holds a core column: barriers, notes, judgements, why somebody was invited', () => {
  for (const { body, htmlBody = '' } of addOn.workspace.mail) {
    for (const secret of [
      /Not the courthouse annex/,
      /Wants rent guarantees/,
      /Same congregation/,
      /could lean our way/,
    ]) {
      expect(body).not.toMatch(secret);
      expect(htmlBody).not.toMatch(secret);
    }
  }
});

test('none of the officials, targets and people against us was mailed', () => {
  const officials = /aldercounty|marsh|whitlow|fuller|dunn|aldous|haney|kerr|gant|pike/i;
  expect(addOn.workspace.mail.flatMap(({ to }) => to).filter((address) => officials.test(address))).toEqual(
    [],
  );
});

test('who stopped mail (P15) and who has none (P10) got none; Gene Falk, not a member, got none', () => {
  const reached = addOn.workspace.mail.flatMap(({ to }) => to);
  expect(reached.filter((address) => /pruitt|bell|falk/.test(address))).toEqual([]);
});
