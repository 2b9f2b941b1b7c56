/** Whom a mail does not reach: calls to make with words ready to use, and who is left out and why. */
import type { LeftOut, PhoneCall } from '../api.ts';
import { CopyWords } from './copy-words.tsx';
import { useGuide } from './guide.ts';
import { Folded, Lines, Part } from './state.tsx';

export function ByHand({ calls, leftOut }: { calls: readonly PhoneCall[]; leftOut: readonly LeftOut[] }) {
  const { text } = useGuide();
  return (
    <>
      {calls.length > 0 && (
        <Part title={text.letter.calls(calls.length)}>
          {calls.map((call, index) => (
            <Call key={index} call={call} />
          ))}
        </Part>
      )}
      {leftOut.length > 0 && (
        <Folded title={text.letter.leftOut(leftOut.length)}>
          <Lines lines={leftOut.map(({ name, why }) => ({ name, more: why }))} />
        </Folded>
      )}
    </>
  );
}

function Call({ call: { name, how, words } }: { call: PhoneCall }) {
  const { text } = useGuide();
  return (
    <div class="call">
      <strong>{name}</strong> <span class="quiet">{how}</span>
      <CopyWords words={words} label={text.calls.copy(name)} copied={text.calls.copied(name)} />
    </div>
  );
}
