/** Whom a mail does not reach: calls to make with words ready to use, and who is left out and why. */
import { useState } from 'preact/hooks';
import type { LeftOut, PhoneCall } from '../api.ts';
import { useGuide } from './guide.ts';

export function PhoneCalls({ calls }: { calls: readonly PhoneCall[] }) {
  const { text } = useGuide();
  if (calls.length === 0) return null;
  return (
    <section>
      <h2>{text.letter.calls(calls.length)}</h2>
      <ul class="calls">
        {calls.map((call, index) => (
          <Call key={index} call={call} />
        ))}
      </ul>
    </section>
  );
}

function Call({ call: { name, how, words } }: { call: PhoneCall }) {
  const { text, say } = useGuide();
  const [selectable, setSelectable] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      say(text.calls.copied(name));
    } catch {
      // Google's iframe may not hand over the clipboard; then the words can be selected.
      setSelectable(true);
      say(text.calls.notCopied);
    }
  };
  return (
    <li>
      <strong>{name}</strong> <span class="quiet">{how}</span>
      {selectable ? (
        <textarea aria-label={text.calls.words(name)} readOnly rows={4} value={words} />
      ) : (
        <blockquote>{words}</blockquote>
      )}
      <button type="button" aria-label={`${text.calls.copy}: ${name}`} onClick={() => void copy()}>
        {text.calls.copy}
      </button>
    </li>
  );
}

export function LeftOutList({ people, title }: { people: readonly LeftOut[]; title: string }) {
  if (people.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="plain">
        {people.map(({ name, why }, index) => (
          <li key={index}>
            <strong>{name}</strong> <span class="quiet">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
