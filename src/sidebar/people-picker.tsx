/** Chooses people of the register by typing a few letters: chips for the chosen, a listbox for the rest. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { fold, type ChoiceList } from '../core/choices.ts';
import { useGuide } from './guide.ts';
import { Icon } from './icon.tsx';
import { Failure } from './state.tsx';
import { suggest, type Suggestion } from './suggestions.ts';

export interface PickerProps {
  readonly id: string;
  readonly label: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly chosen: readonly string[];
  readonly several: boolean;
  readonly groups: ChoiceList | undefined;
  /** True where choosing somebody means mailing them: then non-members are added one at a time after a question (design §2.18). */
  readonly asks: boolean;
  readonly typed: string;
  /** Both at once, so that a name is never chosen and still typed. */
  readonly change: (chosen: readonly string[], typed: string) => void;
}

export function PeoplePicker(props: PickerProps) {
  const { id, chosen, several, groups, typed, change } = props;
  const { text, lang, names, needNames } = useGuide();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [asking, setAsking] = useState<string>();
  const [said, setSaid] = useState('');
  const whole = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  useEffect(needNames, []);

  const register = names.value?.names ?? [];
  const { shown, more } = suggest(typed, register, groups, chosen, lang);
  // Once one person is chosen there is no input any more, but a button that removes them.
  const focusInput = (): void =>
    void setTimeout(() => (input.current ?? whole.current?.querySelector('button'))?.focus());

  const add = (word: string): void => {
    setOpen(false);
    setActive(-1);
    setAsking(undefined);
    setSaid(text.picker.chosen(word));
    change(several ? [...chosen, word] : [word], '');
    focusInput();
  };
  const choose = ({ word, kind }: Suggestion): void => {
    if (!props.asks || kind !== 'other') return add(word);
    setOpen(false);
    setAsking(word);
  };
  const remove = (word: string): void => {
    setSaid(text.picker.removed(word));
    change(
      chosen.filter((one) => one !== word),
      typed,
    );
    focusInput();
  };
  const leave = (): void => {
    setOpen(false);
    // Who typed a name in full has chosen it.
    const exact = shown.find(({ word }) => fold(word) === fold(typed));
    if (typed !== '' && exact && !asking) choose(exact);
  };
  const press = (event: KeyboardEvent): void => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(
        (active + move + shown.length + (active < 0 && move < 0 ? 1 : 0)) % Math.max(shown.length, 1),
      );
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      // Enter never submits the form from here: half a name is no name.
      event.preventDefault();
      const only = shown.length === 1 && more === 0 && typed !== '' ? shown[0] : undefined;
      const picked = open ? (shown[active] ?? only) : undefined;
      if (picked) choose(picked);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
      setActive(-1);
    }
  };

  const activeId = open && active >= 0 && shown[active] ? `${list}-${active}` : undefined;
  return (
    <div class="picker" ref={whole}>
      {chosen.length > 0 && (
        <ul class="chips">
          {chosen.map((word) => (
            <li class="chip" key={word}>
              <span>{word}</span>
              <button
                type="button"
                class="bare round small"
                aria-label={text.picker.remove(word)}
                onClick={() => remove(word)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {(several || chosen.length === 0) && (
        <input
          id={id}
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder={text.picker.placeholder}
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid}
          {...(activeId ? { 'aria-activedescendant': activeId } : {})}
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
      <ul
        id={list}
        class="listbox"
        role="listbox"
        aria-label={props.label}
        hidden={!open || shown.length === 0}
      >
        {shown.map((suggestion, index) => (
          <li
            key={suggestion.word}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            // The input keeps the focus: with a mouse, too.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            <span>{suggestion.word}</span>
            {suggestion.kind === 'group' && <span class="tag">{text.picker.group}</span>}
            {suggestion.kind === 'other' && props.asks && <span class="tag">{text.picker.notMember}</span>}
          </li>
        ))}
      </ul>
      {open && !names.value && !names.failure && <p class="help">{text.frame.loading}</p>}
      {open && more > 0 && <p class="help">{text.picker.more(more)}</p>}
      {names.failure && <Failure failure={names.failure} again={names.again} />}
      {names.value && !asking && (
        <NotThere typed={typed} nobody={shown.length === 0} register={register.length} open={open} />
      )}
      {asking !== undefined && (
        <Question
          name={asking}
          yes={() => add(asking)}
          no={() => {
            setAsking(undefined);
            change(chosen, '');
            focusInput();
          }}
        />
      )}
      <span class="unseen" role="status">
        {open && typed !== '' ? text.picker.matching(shown.length + more) : said}
      </span>
    </div>
  );
}

/** A name that the register doesn't have can't be chosen; this is the way to add it there. */
function NotThere(props: { typed: string; nobody: boolean; register: number; open: boolean }) {
  const { text, go } = useGuide();
  const typed = props.typed.trim();
  const empty = props.register === 0 && props.open;
  if (!empty && (typed === '' || !props.nobody)) return null;
  return (
    <p class="hint">
      {typed === '' ? text.picker.empty : text.picker.nobody(typed)}{' '}
      <button
        type="button"
        class="bare link"
        onClick={() =>
          go({ view: 'row', sheet: 'people', ...(typed === '' ? {} : { start: { name: typed } }) })
        }
      >
        {text.picker.addFirst(typed)}
      </button>
    </p>
  );
}

function Question({ name, yes, no }: { name: string; yes: () => void; no: () => void }) {
  const { text } = useGuide();
  const first = useRef<HTMLButtonElement>(null);
  const question = useId();
  useEffect(() => first.current?.focus(), []);
  return (
    <div class="notice warning" role="group" aria-labelledby={question}>
      <div class="words">
        <p id={question}>{text.picker.ask(name)}</p>
        <div class="buttons">
          <button type="button" ref={first} onClick={yes}>
            {text.picker.invite(name)}
          </button>
          <button type="button" onClick={no}>
            {text.picker.dont}
          </button>
        </div>
      </div>
    </div>
  );
}
