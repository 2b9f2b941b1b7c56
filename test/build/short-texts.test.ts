/** The script says its sentences in a shorter way, and means the same. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { shortTexts } from '../../build/short-texts.ts';

test.each([
  ['a sentence', `{en:"Save",es:"Guardar"}`, 'T_("Save","Guardar")'],
  ['a sentence in a sheet', `{heading:{en:"By",es:"Para"},width:3}`, '{heading:T_("By","Para"),width:3}'],
  ['lines', '{en:`a\nb`,es:`c\nd`}', 'T_(`a\nb`,`c\nd`)'],
  ['more than words', `{en:"Done",es:"Hecho",tone:"over"}`, `{en:"Done",es:"Hecho",tone:"over"}`],
  ['one language only', `{en:"Save"}`, `{en:"Save"}`],
  ['the other order', `{es:"Guardar",en:"Save"}`, `{es:"Guardar",en:"Save"}`],
  ['functions', `{en:e=>e,es:e=>e+1}`, `{en:e=>e,es:e=>e+1}`],
  ['computed keys', `{["en"]:"a",["es"]:"b"}`, `{["en"]:"a",["es"]:"b"}`],
])('%s', (_what, expression, short) => {
  const code = shortTexts(`var x=${expression};`);
  expect(code).toContain(`var x=${short};`);
  const value = (script: string): unknown =>
    JSON.parse(String(runInNewContext(`${script}JSON.stringify(x)`)));
  expect(value(code)).toEqual(value(`var x=${expression};`));
});
