/** Add people: paste or choose a file, look at what it holds, then add; nothing is written before the last button. */
import { useState } from 'preact/hooks';
import type { Input } from '../api.ts';
import { people } from '../sheets/people.ts';
import { useAnswer } from './answer.ts';
import { Button } from './button.tsx';
import { fileText } from './file-text.ts';
import { Title } from './frame.tsx';
import { useGuide, useKept } from './guide.ts';
import { PreviewOfPeople } from './people-preview.tsx';
import { Question } from './question.tsx';
import { Rule } from './sheet-screen.tsx';
import { Notice, WhenAnswered } from './state.tsx';

interface Source {
  readonly text: string;
  /** Of the file that was chosen; a file's text is not shown in the box. */
  readonly file?: string;
}

const nothing: Source = { text: '' };

export function AddPeople() {
  const { text, go, written } = useGuide();
  const say = text.people;
  const [source, setSource] = useKept('people', nothing);
  const [look, setLook] = useState<Input<'readPeople'>>();
  const [done, setDone] = useState<string>();
  const asked = useAnswer('readPeople', look);

  if (done !== undefined) {
    return (
      <>
        <Title>{say.done}</Title>
        <Notice kind="good">{done}</Notice>
        <p>{say.agreed}</p>
        <div class="buttons">
          <Button look="primary" press={() => go({ view: 'home' })}>
            {text.setup.home}
          </Button>
          <Button press={() => setDone(undefined)}>{say.more}</Button>
        </div>
      </>
    );
  }
  const change = (next: Source): void => {
    setSource(next);
    setLook(undefined);
  };
  return (
    <>
      <Title>{say.title}</Title>
      <p>{say.intro}</p>
      <Rule table={people} />
      {look ? (
        <>
          <Button look="link" press={() => setLook(undefined)}>
            {say.change}
          </Button>
          <WhenAnswered asked={asked}>
            {(preview) => (
              <PreviewOfPeople
                text={source.text}
                preview={preview}
                remap={(mapping) => setLook({ text: source.text, mapping })}
                added={(message) => {
                  setDone(message);
                  change(nothing);
                  written('people');
                }}
              />
            )}
          </WhenAnswered>
        </>
      ) : (
        <>
          <SourceInput source={source} change={change} />
          <Button
            look="primary wide"
            press={() => {
              if (source.text.trim() !== '') setLook({ text: source.text });
              else document.querySelector('textarea')?.focus();
            }}
          >
            {say.look}
          </Button>
          <Button look="link" press={() => go({ view: 'row', sheet: 'people' })}>
            {say.one}
          </Button>
        </>
      )}
    </>
  );
}

/** The box, and the file instead of it. */
function SourceInput({ source, change }: { source: Source; change: (source: Source) => void }) {
  const say = useGuide().text.people;
  const [unreadable, setUnreadable] = useState(false);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const text = fileText(new Uint8Array(await file.arrayBuffer()));
    setUnreadable(text === undefined);
    if (text !== undefined) change({ text, file: file.name });
  };
  if (source.file) {
    return (
      <Notice kind="plain">
        <p>{say.fileName(source.file, source.text.trim().split('\n').length)}</p>
        <Button press={() => change(nothing)}>{say.anotherFile}</Button>
      </Notice>
    );
  }
  return (
    <>
      <Question asks={say.label} help={say.help}>
        {(named) => (
          <textarea
            {...named}
            rows={6}
            spellcheck={false}
            value={source.text}
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </Question>
      <Question asks={say.file} help={say.fileHelp} problem={unreadable && say.notText}>
        {(named) => (
          <input
            {...named}
            type="file"
            accept=".csv,.tsv,.txt,text/*"
            onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          />
        )}
      </Question>
    </>
  );
}
