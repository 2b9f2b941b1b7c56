/** Answers as states: waiting, ready or failed; a late answer never replaces a newer one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, CallName, Input } from '../api.ts';
import { call, type CallFailed } from './call.ts';

/** `value` is the last answer there was, also while the next one is awaited. */
export interface Asked<Value> {
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly value?: Value;
  readonly failure?: CallFailed;
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
  const [asked, setAsked] = useState<Omit<Asked<Answer<Name>>, 'again' | 'put'>>({ state: 'waiting' });
  const latest = useRef(0);
  const again = (): void => {
    latest.current += 1;
    if (input === undefined) return;
    const mine = latest.current;
    setAsked(({ value }) => ({ state: 'waiting', ...(value === undefined ? {} : { value }) }));
    call(name, input).then(
      (value) => mine === latest.current && setAsked({ state: 'ready', value }),
      (failure: CallFailed) =>
        mine === latest.current && setAsked((before) => ({ ...before, state: 'failed', failure })),
    );
  };
  useEffect(() => {
    again();
    return () => {
      latest.current += 1;
    };
  }, [name, JSON.stringify(input)]);
  const put = (value: Answer<Name>): void => {
    latest.current += 1;
    setAsked({ state: 'ready', value });
  };
  return { ...asked, again, put };
}

export interface Task<Name extends CallName> {
  readonly running: boolean;
  readonly failure: CallFailed | undefined;
  /** The answer; undefined where the call failed, which `failure` then tells. */
  readonly run: (input: Input<Name>) => Promise<Answer<Name> | undefined>;
  readonly forget: () => void;
}

/** A call that does something when the user asks for it. A second press while it runs is not heard. */
export function useTask<Name extends CallName>(name: Name): Task<Name> {
  const [state, setState] = useState<{ running: boolean; failure?: CallFailed }>({ running: false });
  const busy = useRef(false);
  return {
    running: state.running,
    failure: state.failure,
    forget: () => setState({ running: false }),
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
