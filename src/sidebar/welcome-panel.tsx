/** The welcome page of somebody who has agreed: drafted when asked for, and shared with nobody by itself (seeds.md E12). */
import type { RowDetail } from '../api.ts';
import type { Person } from '../sheets/people.ts';
import { documentText } from '../text/documents.ts';
import { useGuide } from './guide.ts';
import { DocLink, DraftNow } from './meeting-panel.tsx';

export function WelcomePanel({ row, reload }: { row: RowDetail; reload: () => void }) {
  const { lang } = useGuide();
  const say = documentText[lang].welcome;
  const { welcomeDoc } = row.values as Person;
  const again = welcomeDoc !== undefined;
  return (
    <section class="card document">
      <h2>{say.title}</h2>
      <p>{say.help}</p>
      {again && <DocLink link={welcomeDoc} />}
      <DraftNow
        key={welcomeDoc}
        id={row.id}
        document="welcome"
        again={again}
        words={again ? say.again : say.draft}
        drafted={reload}
      />
    </section>
  );
}
