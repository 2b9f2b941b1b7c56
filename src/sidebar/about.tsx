/** About & privacy: what is kept where, who sees it, and what Google asks for. Needs no answer from the server. */
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Notice } from './state.tsx';

export function About() {
  const { about } = useGuide().text;
  return (
    <>
      <Title>{about.title}</Title>
      <p>{about.what}</p>
      <h2>{about.seeTitle}</h2>
      <Notice kind="warning">
        <p>
          <strong>{about.see}</strong>
        </p>
        <p>{about.seeMore}</p>
      </Notice>
      <h2>{about.whereTitle}</h2>
      <ul class="prose">
        {about.where.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{about.askTitle}</h2>
      <dl class="asks">
        {about.asks.map(({ scope, means }) => (
          <div key={scope}>
            <dt>{means}</dt>
            <dd class="quiet">{scope}</dd>
          </div>
        ))}
      </dl>
      <h2>{about.stopTitle}</h2>
      <p>{about.stop}</p>
    </>
  );
}
