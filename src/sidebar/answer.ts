/** Answers as states: waiting, ready or failed; a late answer never replaces a newer one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, CallName, Input } from '../api.ts';
import { call, type CallFailed } from './call.ts';

interface State<Value> {
  readonly state: 'waiting' | 'ready' | 'failed';
  /** The last answer there was, also while the next one is awaited. */
  readonly value?: Value;
  readonly failure?: CallFailed;
}

export interface Asked<Value> extends State<Value> {
  /** Asks once more. */
  readonly again: () => void;
  /** Takes what the server said elsewhere; an answer that is still on its way is older and not heard. */
  readonly put: (value: Value) => void;
}

/**
 * The answer to a call that reads. It is asked when the component appears and whenever the input changes;
 * with `undefined` as input it is not asked at all.
 */
export function useAnswer<Name extends CallName>(
  name: Name,
  input: Input<Name> | undefined,
): Asked<Answer<Name>> {
  const [asked, setAsked] = useState<State<Answer<Name>>>({ state: 'waiting' });
  const latest = useRef(0);
  const put = (value: Answer<Name>): void => {
    latest.current += 1;
    setAsked({ state: 'ready', value });
  };
  const again = (): void => {
    const mine = ++latest.current;
    if (input === undefined) return setAsked({ state: 'waiting' });
    setAsked(({ failure: _, ...before }) => ({ ...before, state: 'waiting' }));
    call(name, input).then(
      (value) => mine === latest.current && put(value),
      (failure: CallFailed) =>
        mine === latest.current && setAsked((before) => ({ ...before, state: 'failed', failure })),
    );
  };
  useEffect(() => {
    again();
    return () => void (latest.current += 1);
  }, [JSON.stringify(input)]);
  return { ...asked, again, put };
}

export interface Task<Name extends CallName> {
  readonly running: boolean;
  readonly failure?: CallFailed;
  /** The answer; undefined where the call failed, which `failure` then tells. */
  readonly run: (input: Input<Name>) => Promise<Answer<Name> | undefined>;
}

/** A call that does something when the user asks for it. A second press while it runs is not heard. */
export function useTask<Name extends CallName>(name: Name): Task<Name> {
  const [state, setState] = useState<{ running: boolean; failure?: CallFailed }>({ running: false });
  const busy = useRef(false);
  return {
    ...state,
    async run(input) {
      if (busy.current) return undefined;
      busy.current = true;
      setState({ running: true });
      try {
        const answer = await call(name, input);
        setState({ running: false });
        return answer;
      } catch (failure) {
        setState({ running: false, failure: failure as CallFailed });
        return undefined;
      } finally {
        busy.current = false;
      }
    },
  };
}
