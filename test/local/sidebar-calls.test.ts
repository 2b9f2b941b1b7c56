import { describe, expect, it } from 'vitest';
import { callFromSidebar, sidebarFunctions } from '../../local/runtime.ts';
import { aWorkspace, DENISE, ROSA, tinyScript } from './tiny-script.ts';

const script = tinyScript(`
  const answers = {
    undefined: undefined,
    date: new Date(0),
    'a date inside': { rows: [[1, new Date(0)]] },
    'a service object': { user: Session.getEffectiveUser },
    enum: ScriptApp.AuthMode.FULL,
    map: new Map([[1, 2]]),
    set: { inside: new Set([1]) },
    regexp: /x/,
    'undefined inside': [1, undefined, { a: undefined }],
    plain: { text: 'é', list: [1, true, null] },
  };
  answers['a service object'] = { user: Session.getEffectiveUser() };
  function echo(...args) { return args; }
  function answer(kind) { return answers[kind]; }
  function who() { return Session.getEffectiveUser().getEmail(); }
  function fails() { throw new Error('not today'); }
  function secret_() { return 'secret'; }
  const arrow = () => 'arrow';
  var held = { method() {} };
`);

const call = (name: string, ...args: unknown[]) => callFromSidebar(aWorkspace(), script, ROSA, name, args);

describe('functions that the page can name (platform.md §8)', () => {
  it('are those declared at top level, without a trailing _', () => {
    expect(sidebarFunctions(script)).toEqual(['echo', 'answer', 'who', 'fails']);
  });

  it.each(['secret_', 'arrow', 'held.method', 'nowhere'])('%s is not one', (name) => {
    expect(call(name).error?.message).toBe(`google.script.run.${name} is not a function`);
  });

  it('run as who clicked, with their own mail address', () => {
    expect(callFromSidebar(aWorkspace(), script, DENISE, 'who').value).toBe(DENISE);
  });

  it('hand exceptions to the failure handler', () => {
    expect(call('fails')).toMatchObject({ value: null, error: { message: 'not today' } });
  });
});

describe('arguments (platform.md §1.5)', () => {
  it('numbers, booleans, strings, null and plain objects and arrays of those pass', () => {
    const args = [1, true, 'text', null, { a: [{ b: null }] }];
    expect(call('echo', ...args).value).toEqual(args);
  });

  it.each([
    ['a date', [new Date()], '0'],
    ['a date in an array', [{ rows: [[1, new Date()]] }], '1'],
    ['a function', [{ then: () => 1 }], 'then'],
    ['a Map', [1, new Map()], '1'],
    ['a Set', [{ people: new Set() }], 'people'],
    ['a RegExp', [/x/], '0'],
    ['a promise', [Promise.resolve()], '0'],
    ['a typed array', [new Uint8Array(1)], '0'],
    ['a boxed number', [Object(1) as unknown], '0'],
    ['undefined in an object', [{ name: undefined }], 'name'],
    ['NaN', [Number.NaN], '0'],
  ])('%s fails', (_what, args, property) => {
    const result = call('echo', ...args);
    expect(result.error?.message).toBe(`Failed due to illegal value in property: ${property}`);
    expect(result.calls).toEqual([]);
  });

  it('a cycle fails', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(call('echo', cycle).error?.message).toBe('Failed due to illegal value in property: self');
  });
});

describe('results (platform.md §1.5)', () => {
  it.each(['undefined', 'date', 'a date inside', 'a service object', 'enum'])(
    '%s arrives as nothing, without an exception',
    (kind) => {
      const { value, error } = call('answer', kind);
      expect({ value, error }).toEqual({ value: null, error: undefined });
    },
  );

  it.each([
    ['map', {}],
    ['set', { inside: {} }],
    ['regexp', {}],
    ['undefined inside', [1, null, {}]],
    ['plain', { text: 'é', list: [1, true, null] }],
  ])('%s', (kind, value) => {
    expect(call('answer', kind).value).toEqual(value);
  });
});
