/** Prints what the part of the dialog shows, and nothing around it. */
import { mapText } from '../../text/map-together.ts';
import { pageLang } from '../../text/waiting.ts';
import { Button } from '../button.tsx';

/** `page` says how a page lies and what its margins are, in CSS. */
export function PrintButton({ page }: { page: string }) {
  const say = mapText[pageLang];
  return (
    <div class="printing">
      <style>{`@page { ${page} }`}</style>
      {/* Google's frames allow it (guides/html/restrictions: allow-modals); a browser that doesn't says nothing at all. */}
      <Button look="primary" press={() => window.print()}>
        {say.print}
      </Button>
      <p class="help">{say.printHelp}</p>
    </div>
  );
}
