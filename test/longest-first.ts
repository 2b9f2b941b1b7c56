/** In which order test files are run: what takes longest begins first, so that nobody waits for it at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, the longest at the top. vitest orders the others by their size, or by what they took the
 * last time; a fresh clone has no last time.
 */
const LONGEST = [
  'test/browser/ways-in.test.ts',
  'test/app/failing-services.test.ts',
  'test/sidebar/steps.test.ts',
  'test/local/demo.test.ts',
  'test/app/dead-runs.test.ts',
  'test/browser/story.test.ts',
  'test/checks-can-fail.test.ts',
  'test/local/kindnesses.test.ts',
  'test/app/speed.test.ts',
  'test/local/start.test.ts',
  'test/app/time-zones.test.ts',
  'test/app/text-stays-text.test.ts',
  'test/app/change-language.test.ts',
  'test/app/examples.test.ts',
  'test/local/grid-edits.test.ts',
  'test/local/export-xlsx-in-office.test.ts',
  'test/sidebar/screens.test.ts',
  'test/app/share-with-members.test.ts',
  'test/sidebar/row-form.test.ts',
  'test/local/page-questions.test.ts',
  'test/local/page.test.ts',
  'test/local/page-people.test.ts',
  'test/app/check-installation.test.ts',
  'test/app/dead-drafts.test.ts',
  'test/browser/members.test.ts',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
      return index < 0 ? LONGEST.length : index;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
