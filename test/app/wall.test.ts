/** The one function that the page calls: whatever comes in, a sentence goes out (design §2.24, §2.25). */
import { expect, test } from 'vitest';
import { callFromSidebar } from '../../local/runtime.ts';
import { aMember, newWorkbook, OWNER, script } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';

const addOn = newWorkbook();

/** What `dispatch` answers to anything that a changed page could send. */
function dispatched(...args: unknown[]): unknown {
  const { value, error } = callFromSidebar(addOn.workspace, script, OWNER, 'dispatch', args);
  expect(error).toBeUndefined();
  return JSON.parse(String(value));
}

test.each(['nonsense', '', 'toString', 'constructor', '__proto__', 'hasOwnProperty'])(
  'a call named “%s” does not exist',
  (name) => {
    expect(dispatched(name, '{}')).toMatchObject({
      ok: false,
      code: 'unknown-call',
      problem: expect.stringMatching(/open it again/),
    });
  },
);

test.each([
  ['no JSON', 'rows', '{'],
  ['nothing', 'rows', ''],
  ['null', 'open', 'null'],
  ['a list', 'row', '[]'],
  ['a part missing', 'row', '{"sheet":"people"}'],
  ['a number for a text', 'row', '{"sheet":"people","id":7}'],
  ['a function’s name for a choice', 'letter', '{"meeting":"m","letter":"eval"}'],
  ['an object for a value', 'save', '{"sheet":"people","before":{},"values":{"name":{"a":1}}}'],
  ['a language that is none', 'language', '{"to":"xx","done":0}'],
])('input that is %s is refused at the wall, with a sentence', (_what, name, input) => {
  expect(dispatched(name, input)).toMatchObject({
    ok: false,
    code: `input-${name}`,
    problem: expect.stringMatching(/\.$/),
  });
});

test('a call without any argument is refused, too', () => {
  expect(dispatched()).toMatchObject({ ok: false });
  expect(dispatched('open')).toMatchObject({ ok: false });
});

test.each([
  ['a list for a text', { name: ['Rosa', 'Joan'] }],
  ['a word that is not in the list', { name: 'Rosa', status: 'president' }],
  ['a required field empty', { name: '' }],
  ['200,000 characters in a cell', { name: 'x'.repeat(200_000) }],
  ['a column that the sheet does not have', { name: 'Rosa', evil: '=1' }],
])('a save with %s writes nothing that does not belong', (_what, values) => {
  const before = new SheetByHand(addOn, 'people').rows();
  const input = { sheet: 'people', before: {}, values };
  const answer = dispatched('save', JSON.stringify(input)) as { ok: boolean; answer?: { saved: boolean } };
  const after = new SheetByHand(addOn, 'people').rows();
  if (answer.answer?.saved) expect(JSON.stringify(after)).not.toContain('=1');
  else expect(after).toEqual(before);
});

test.each(['', '{', 'null', '[]', '{"zone":"<b>"}', '{"lang":"xx"}', '{"lang":7,"zone":{}}'])(
  'what the page says it knows does no harm where it is wrong: %s',
  (hints) => {
    const rows = JSON.stringify({ sheet: 'people', search: '', from: 0 });
    expect(dispatched('rows', rows, hints)).toEqual(dispatched('rows', rows));
  },
);

test('a bug or a service that fails is said in plain words with a code, without Google’s text', () => {
  const { envelope } = addOn.exchange('open', {}, [
    { call: 5, kind: 'throw', message: 'Exception: secret internals' },
  ]);
  expect(envelope).toMatchObject({ ok: false, code: 'open', problem: expect.stringContaining('“open”') });
  expect(JSON.stringify(envelope)).not.toContain('secret internals');
});

test('answers are JSON: no dates, nothing undefined', () => {
  addOn.add('people', aMember('Rosa Benavides'));
  const { value } = callFromSidebar(addOn.workspace, script, OWNER, 'dispatch', ['open', '{}']);
  expect(typeof value).toBe('string');
  expect(JSON.parse(String(value))).toEqual(addOn.exchange('open', {}).envelope);
});
