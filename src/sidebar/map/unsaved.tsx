/** Answers that are not in the sheet yet: what could not be saved, and what somebody else changed meanwhile. */
import type { Judgement } from '../../sheets/judgements.ts';
import { mapText } from '../../text/map-together.ts';
import { pageLang, waitingText } from '../../text/waiting.ts';
import { Button } from '../button.tsx';
import { Notice } from '../state.tsx';
import type { Placing } from './placing.ts';
import { sayPlace } from './say-place.ts';

export function Unsaved({ placing }: { placing: Placing }) {
  const say = mapText[pageLang];
  const [first] = placing.failed.values();
  return (
    <div class="unsaved">
      {first && (
        <Notice kind="warning">
          <p role="status">{say.notSaved([...placing.failed.keys()].join(', '))}</p>
          <p>{first.kind === 'problem' ? first.message : waitingText[pageLang].failures[first.kind]}</p>
          <Button press={() => placing.retry()}>{say.again}</Button>
        </Notice>
      )}
      {[...placing.changed].map(([person, row]) => (
        <Notice key={person} kind="problem">
          <p>{say.changed(person, sayPlace(row.values as Judgement), sayPlace(placing.judged(person)))}</p>
          <div class="buttons">
            <Button press={() => placing.settle(person, 'theirs')}>{say.keepTheirs}</Button>
            <Button press={() => placing.settle(person, 'ours')}>{say.takeOurs}</Button>
          </div>
        </Notice>
      ))}
    </div>
  );
}
