/** Words that a person takes along: shown, and copied with one button. */
import { Button } from './button.tsx';
import { useGuide } from './guide.ts';

export function CopyWords({ words, label, copied }: { words: string; label: string; copied: string }) {
  const { text, say } = useGuide();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      say(copied);
    } catch {
      // Google's iframe may not hand over the clipboard.
      say(text.calls.notCopied);
    }
  };
  return (
    <>
      <blockquote>{words}</blockquote>
      <Button press={() => void copy()}>{label}</Button>
    </>
  );
}
