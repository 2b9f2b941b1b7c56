/** Chooses people of the register by typing a few letters: chips for the chosen, a listbox for the rest. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../core/choices.ts';
import type { Field } from '../core/field.ts';
import { Button } from './button.tsx';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import type { Named } from './question.tsx';
import { Failure } from './state.tsx';
import { suggest, type Suggestion } from './suggestions.ts';
import { pageLang, waitingText } from '../text/waiting.ts';

export interface PickerProps {
  readonly named: Named;
  readonly field: Field;
  readonly chosen: readonly string[];
  readonly several: boolean;
  /** What is typed and not chosen. */
  readonly unfinished: string;
  /** Both at once, so that a name is never chosen and still typed. */
  readonly change: (chosen: readonly string[], unfinished: string) => void;
}

export function PeoplePicker({ named, field, chosen, several, unfinished: typed, change }: PickerProps) {
  const { text, lang, names, needNames } = useGuide();
  const say = text.picker;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [asking, setAsking] = useState('');
  const whole = useRef<HTMLDivElement>(null);
  useEffect(needNames, []);

  // A field that also takes groups such as “All members” says whom to mail: there, non-members are added one at a
  // time, after a question (design §2.18).
  const asks = field.groups !== undefined;
  const { shown, more } = suggest(typed, names.value?.names ?? [], field.groups, chosen, lang);
  const current = open ? shown[active] : undefined;
  const list = named.id + '-list';
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  /** Sets what is chosen; where what had the focus is gone by that, the picker has it: who has gone on is not called back. */
  const set = (next: readonly string[]): void => {
    close();
    setAsking('');
    change(next, '');
    setTimeout(() => {
      if (document.activeElement === document.body)
        whole.current?.querySelector<HTMLElement>('input, button')?.focus();
    });
  };
  const add = (word: string): void => set(several ? [...chosen, word] : [word]);
  const choose = ({ word, kind }: Suggestion): void => {
    close();
    if (asks && kind === 'other') setAsking(word);
    else add(word);
  };
  const leave = (): void => {
    close();
    // Who typed a name in full has chosen it.
    const exact = shown.find(({ word }) => fold(word) === fold(typed));
    if (exact && !asking) choose(exact);
  };
  // The names may come when somebody who typed one has gone on.
  useEffect(() => {
    if (typed !== '' && !whole.current?.contains(document.activeElement)) leave();
  }, [names.value]);
  const press = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const next = key === 'ArrowDown' ? active + 1 : active - 1;
      setActive(next < 0 ? shown.length - 1 : next % shown.length);
    } else if (key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      // Enter never submits the form from here: half a name is no name.
      event.preventDefault();
      const picked = current ?? (typed !== '' && shown.length === 1 ? shown[0] : undefined);
      if (picked) choose(picked);
    } else if (key === 'Escape') {
      close();
    }
  };

  return (
    <div class="picker" ref={whole}>
      {(several || chosen.length === 0) && (
        <input
          {...named}
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={say.placeholder}
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={current && list + active}
          value={typed}
          onInput={({ currentTarget }) => {
            setOpen(true);
            setActive(-1);
            change(chosen, currentTarget.value);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={press}
          onBlur={leave}
        />
      )}
      <ul id={list} role="listbox" aria-label={field.heading[lang]} hidden={!open || shown.length === 0}>
        {shown.map((suggestion, index) => (
          <li
            key={suggestion.word}
            id={list + index}
            role="option"
            aria-selected={index === active}
            // The input keeps the focus: with a mouse, too.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            {suggestion.word}
            {suggestion.kind === 'group' && <span class="tag">{say.group}</span>}
            {suggestion.kind === 'other' && asks && <span class="tag">{say.notMember}</span>}
          </li>
        ))}
      </ul>
      <p class="help" role="status">
        {open && (names.value ? say.matching(shown.length + more) : waitingText[pageLang].loading)}
      </p>
      {chosen.length > 0 && (
        <ul class="chips">
          {chosen.map((word) => (
            <li key={word}>
              {word}
              <button
                type="button"
                class="round"
                aria-label={say.remove(word)}
                onClick={() => set(chosen.filter((one) => one !== word))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {names.failure && <Failure failure={names.failure} again={names.again} />}
      {names.value && !asking && typed.trim() !== '' && shown.length === 0 && (
        <NotThere name={typed.trim()} />
      )}
      {asking && <AskFirst name={asking} yes={() => add(asking)} no={() => set(chosen)} />}
    </div>
  );
}

/** A name that the register doesn't have can't be chosen; this is the way to add it there. */
function NotThere({ name }: { name: string }) {
  const { text, go } = useGuide();
  return (
    <p class="hint">
      {text.picker.nobody(name)}{' '}
      <Button look="link" press={() => go({ view: 'row', sheet: 'people', start: { name } })}>
        {text.picker.addFirst}
      </Button>
    </p>
  );
}

function AskFirst({ name, yes, no }: { name: string; yes: () => void; no: () => void }) {
  const { text } = useGuide();
  const whole = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => whole.current?.querySelector('button')?.focus(), []);
  return (
    <div class="hint" role="group" aria-label={text.picker.ask(name)} ref={whole}>
      <p>{text.picker.ask(name)}</p>
      <div class="buttons">
        <Button press={yes}>{text.picker.invite(name)}</Button>
        <Button press={no}>{text.picker.dont}</Button>
      </div>
    </div>
  );
}
