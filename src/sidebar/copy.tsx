/** The one question a copied workbook asks before it does anything: what are you for? */
import { Act } from './button.tsx';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Notice } from './state.tsx';

export function CopyChoice() {
  const { text, status, say } = useGuide();
  return (
    <>
      <Title>{text.copy.title}</Title>
      <Notice kind="plain">{text.copy.why}</Notice>
      {(['backup', 'new', 'moved'] as const).map((choice) => {
        const { does, so } = text.copy.choices[choice];
        const settled = (): void => {
          say(so);
          status.again();
        };
        return (
          <section class="card" key={choice}>
            <Act call="copy" input={{ choice }} done={settled} look="wide" words={does} />
            <p class="quiet">{so}</p>
          </section>
        );
      })}
    </>
  );
}
