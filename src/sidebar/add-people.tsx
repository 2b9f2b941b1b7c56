/** Add people: paste or choose a file, look at what it holds, then add; nothing is written before the last button. */
import { useRef, useState } from 'preact/hooks';
import type { Answer, ImportPreview, Input } from '../api.ts';
import { people } from '../sheets/people.ts';
import { useTask } from './answer.ts';
import { fileText } from './file-text.ts';
import { Title } from './frame.tsx';
import { useGuide, useKept } from './guide.ts';
import { PreviewOfPeople } from './people-preview.tsx';
import { Failure, Notice } from './state.tsx';

export interface Source {
  readonly text: string;
  /** Of the file that was chosen; a file's text is not shown in the box. */
  readonly file?: string;
}

const nothing: Source = { text: '' };

export function AddPeople() {
  const { text, lang, go, written } = useGuide();
  const [source, setSource] = useKept<Source>('people', nothing);
  const [preview, setPreview] = useState<ImportPreview>();
  const [done, setDone] = useState<Answer<'addPeople'>>();
  const read = useTask('readPeople');
  const add = useTask('addPeople');
  const box = useRef<HTMLDivElement>(null);

  const look = async (mapping?: Record<string, number>): Promise<void> => {
    const found = await read.run({ text: source.text, ...(mapping ? { mapping } : {}) });
    if (found) setPreview(found);
  };
  const addAll = async (input: Omit<Input<'addPeople'>, 'text'>): Promise<void> => {
    const answer = await add.run({ text: source.text, ...input });
    if (!answer) return;
    setDone(answer);
    setSource(undefined);
    written('people');
  };
  const change = (next: Source): void => {
    setSource(next.text === '' && !next.file ? undefined : next);
    setPreview(undefined);
    read.forget();
    add.forget();
  };

  if (done) {
    return (
      <>
        <Title>{text.people.done}</Title>
        <Notice kind="good">
          <p role="status">{done.message}</p>
        </Notice>
        <p>{text.people.agreed}</p>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => go({ view: 'home' })}>
            {text.setup.home}
          </button>
          <button type="button" onClick={() => go({ view: 'sheet', sheet: 'people' })}>
            {text.people.see}
          </button>
          <button
            type="button"
            onClick={() => {
              setDone(undefined);
              change(nothing);
            }}
          >
            {text.people.more}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <Title>{text.people.title}</Title>
      <p>{text.people.intro}</p>
      {people.rule && (
        <Notice kind="warning">
          <p>{people.rule[lang]}</p>
        </Notice>
      )}
      <div ref={box}>
        <SourceInput
          source={source}
          folded={preview !== undefined}
          change={change}
          unfold={() => setPreview(undefined)}
        />
      </div>
      {read.failure && <Failure failure={read.failure} again={() => void look()} />}
      {preview ? (
        <PreviewOfPeople
          preview={preview}
          reading={read.running}
          adding={add.running}
          remap={(mapping) => void look(mapping)}
          add={(input) => void addAll(input)}
        />
      ) : (
        <LookFirst
          reading={read.running}
          empty={source.text.trim() === ''}
          look={() => void look()}
          focus={() => box.current?.querySelector('textarea')?.focus()}
        />
      )}
      {add.failure && <Failure failure={add.failure} />}
    </>
  );
}

function LookFirst(props: { reading: boolean; empty: boolean; look: () => void; focus: () => void }) {
  const { text, go } = useGuide();
  const { reading, empty, look, focus } = props;
  const [asked, setAsked] = useState(false);
  return (
    <>
      <div role="status">{asked && empty && <p class="hint">{text.people.nothingYet}</p>}</div>
      <button
        type="button"
        class="primary wide"
        aria-disabled={reading}
        onClick={() => {
          setAsked(true);
          if (empty) focus();
          else look();
        }}
      >
        {reading ? text.people.looking : text.people.look}
      </button>
      <p class="or">
        <button type="button" class="bare link" onClick={() => go({ view: 'row', sheet: 'people' })}>
          {text.people.one}
        </button>
      </p>
    </>
  );
}

/** The box and the file, or in one line what was taken from them while its preview is shown. */
function SourceInput(props: {
  source: Source;
  folded: boolean;
  change: (source: Source) => void;
  unfold: () => void;
}) {
  const { source, folded, change, unfold } = props;
  const { text } = useGuide();
  const [unreadable, setUnreadable] = useState(false);
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = fileText(new Uint8Array(await file.arrayBuffer()));
    setUnreadable(read === undefined);
    if (read !== undefined) change({ text: read, file: file.name });
  };
  const lines = source.text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
  if (folded && !source.file) {
    return (
      <button type="button" class="bare link" onClick={unfold}>
        {text.people.change}
      </button>
    );
  }
  if (source.file) {
    return (
      <Notice kind="plain">
        <p>{text.people.fileName(source.file, lines)}</p>
        <button type="button" onClick={() => change(nothing)}>
          {text.people.anotherFile}
        </button>
      </Notice>
    );
  }
  return (
    <>
      <div class="field">
        <label for="people-text">{text.people.label}</label>
        <p class="help" id="people-help">
          {text.people.help}
        </p>
        <textarea
          id="people-text"
          rows={6}
          spellcheck={false}
          aria-describedby="people-help"
          value={source.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="people-file">{text.people.file}</label>
        <p class="help" id="file-help">
          {text.people.fileHelp}
        </p>
        <input
          id="people-file"
          type="file"
          accept=".csv,.tsv,.txt,text/*"
          aria-describedby="file-help"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
        {unreadable && (
          <Notice kind="problem">
            <p>{text.people.notText}</p>
          </Notice>
        )}
      </div>
    </>
  );
}
