/** What stands in place of the script's triggers and runs for who may not edit the workbook. */
import { LockIcon } from './icons.tsx';

export function EditorsOnly({ what }: { what: string }) {
  return (
    <section class="no-access" aria-label={what}>
      <LockIcon />
      <h2>{what} are for editors</h2>
      <p>
        At Google, a script’s triggers and runs are seen by people who may edit its spreadsheet. This person
        may not.
      </p>
    </section>
  );
}
