/** About & privacy: what is kept where, who sees it, and what Google asks for. Needs no answer from the server. */
import { aboutText } from '../text/about.ts';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Bullets, Notice, Part } from './state.tsx';

export function About() {
  const about = aboutText[useGuide().lang];
  return (
    <>
      <Title>{about.title}</Title>
      <Part title={about.seeTitle}>
        <Notice kind="warning">
          <strong>{about.see}</strong>
          <p>{about.seeMore}</p>
        </Notice>
      </Part>
      <Part title={about.whereTitle}>
        <Bullets lines={about.where} />
      </Part>
      <Part title={about.askTitle}>
        <Bullets lines={Object.entries(about.asks).map(([scope, means]) => `${means} (${scope})`)} />
      </Part>
      <Part title={about.stopTitle}>
        <p>{about.stop}</p>
      </Part>
    </>
  );
}
