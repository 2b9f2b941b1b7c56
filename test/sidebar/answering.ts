/** Answers the guide's questions as a person does, by the kind of each field. */
import type { FrameLocator, Page } from 'playwright-core';
import type { Field, FieldValue } from '../../src/core/field.ts';
import type { Lang } from '../../src/core/lang.ts';
import type { Table } from '../../src/core/sheet.ts';

export type Answers = Readonly<Record<string, FieldValue>>;

type Screen = Page | FrameLocator;

/** Types or chooses the answer to one field; the field is in sight. */
export async function answer(
  screen: Screen,
  table: Table,
  key: string,
  value: FieldValue,
  lang: Lang = 'en',
): Promise<void> {
  const field: Field | undefined = table.fields[key];
  const question = screen.locator(`[data-field="${key}"]`);
  await question.waitFor();
  // The answers to a question may be a list of its own.
  const list = question.locator('select');
  if ((await list.count()) > 0) return void (await list.selectOption(String(value)));
  switch (field?.control) {
    case 'check':
      return question.getByRole('checkbox').setChecked(value === true);
    case 'choices':
      for (const { code, words } of field.list?.choices ?? []) {
        if ((value as string[]).includes(code))
          await question.getByLabel(words[lang], { exact: true }).check();
      }
      return;
    case 'person':
    case 'people':
      for (const name of [value].flat()) {
        await question.getByRole('combobox').fill(String(name));
        await question.getByRole('option', { name: String(name) }).click();
      }
      return;
    default:
      return question.locator('input, textarea').first().fill(String(value));
  }
}

/** A new row, one question after the other: what has no answer is skipped. */
export async function answerOneByOne(
  screen: Screen,
  table: Table,
  answers: Answers,
  words = english,
): Promise<void> {
  const card = screen.locator('form.card');
  const asked = Object.entries(table.fields).filter(([, { shown = 'always' }]) => shown === 'always');
  for (const [key] of asked) {
    await card.locator(`[data-field="${key}"]`).waitFor();
    const value = answers[key];
    if (value !== undefined) await answer(screen, table, key, value, words.lang);
    await card.locator('button.primary').click();
  }
}

/** The open form of a row, with what is folded away; saves it. */
export async function fillForm(
  screen: Screen,
  table: Table,
  answers: Answers,
  words = english,
): Promise<void> {
  if (Object.keys(answers).some((key) => table.fields[key]?.shown === 'folded')) {
    await screen.locator('form > details > summary').click();
  }
  for (const [key, value] of Object.entries(answers)) await answer(screen, table, key, value, words.lang);
  await screen.getByRole('button', { name: words.save, exact: true }).click();
}

const english: { readonly lang: Lang; readonly save: string } = { lang: 'en', save: 'Save' };
