/** The built add-on as the page's server: what the local workspace answers, and not what a test says. */
import { inputs, type Answer, type CallName, type Input } from '../../src/api.ts';
import type { AddOn } from '../add-on.ts';
import { Refused, type FakeCalls } from './fake-server.ts';

/** Every call, answered by the add-on; what it refuses comes as its sentence. */
export function answeredBy(addOn: AddOn): FakeCalls {
  const answer =
    <Name extends CallName>(name: Name) =>
    (input: Input<Name>): Answer<Name> => {
      const { envelope } = addOn.exchange(name, input);
      if (envelope.ok) return envelope.answer;
      throw new Refused(envelope.problem);
    };
  const names = Object.keys(inputs) as CallName[];
  return Object.fromEntries(names.map((name) => [name, answer(name)])) as FakeCalls;
}
