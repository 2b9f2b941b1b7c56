/** I'm sharing my screen: hides the core group's tabs and shows them again; the guide reminds as long as they are hidden. */
import type { Answer } from '../api.ts';
import { Act } from './button.tsx';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { Notice } from './state.tsx';

export function ScreenSharing() {
  const { text } = useGuide();
  const say = text.screen;
  return (
    <>
      <Title>{text.home.places.screen}</Title>
      <p>{say.what}</p>
      <Notice kind="warning">{say.unsafe}</Notice>
      <Switch on look="primary wide" words={say.hide} />
      <HiddenTabs />
    </>
  );
}

/** Says that tabs are hidden, with the way to show them; nothing where none are. */
export function HiddenTabs() {
  const { text, status } = useGuide();
  const say = text.screen;
  if (!status.value?.coreHidden) return null;
  return (
    <Notice kind="warning">
      <p>{say.remind}</p>
      <Switch on={false} words={say.show} />
    </Notice>
  );
}

function Switch({ on, look = '', words }: { on: boolean; look?: string; words: string }) {
  const { text, status, say: announce } = useGuide();
  const say = text.screen;
  const done = ({ tabs, stays }: Answer<'screen'>): void => {
    announce((on ? say.hidden : say.shown)(tabs) + (stays === undefined ? '' : say.stays(stays)));
    if (status.value)
      status.put({ ...status.value, coreHidden: on && (tabs > 0 || status.value.coreHidden === true) });
  };
  return <Act call="screen" input={{ on }} done={done} look={look} words={words} />;
}
