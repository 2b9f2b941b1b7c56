/** Share with members: what becomes visible to whom, before anything is shared; then the file and its upkeep. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SharingPreview, SharingResult } from '../api.ts';
import { useAnswer } from './answer.ts';
import { Act, Ticks } from './button.tsx';
import { Title } from './frame.tsx';
import { useGuide } from './guide.ts';
import { DocLink } from './meeting-panel.tsx';
import { Bullets, Folded, Lines, Notice, Part, WhenAnswered } from './state.tsx';

export function ShareScreen() {
  const { text, written } = useGuide();
  const asked = useAnswer('sharing', {});
  const [result, setResult] = useState<SharingResult>();
  return (
    <>
      <Title>{text.share.title}</Title>
      <p>{text.share.what}</p>
      {result && <Shared result={result} />}
      <WhenAnswered asked={asked}>
        {(preview) => (
          <Preview
            key={preview.version}
            preview={preview}
            done={(answer) => {
              setResult(answer);
              asked.again();
              written();
            }}
          />
        )}
      </WhenAnswered>
    </>
  );
}

function Preview({ preview, done }: { preview: SharingPreview; done: (result: SharingResult) => void }) {
  const { text, status } = useGuide();
  const say = text.share;
  const { link, sheets, readers, leftOut, leaving, owner, blocked, version } = preview;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const open = readers.filter(({ ask, has }) => !ask || has);
  const discreet = readers.filter(({ ask, has }) => ask && !has);
  // What another account shares, only that account can see.
  const isMine = owner === (status.value?.user ?? owner);
  const added = open.filter(({ has }) => !has).length + ticked.length;
  return (
    <>
      {!isMine && <Notice kind="plain">{say.notMine(owner)}</Notice>}
      {isMine && !link && <p class="quiet">{say.nothingShared}</p>}
      {link && <DocLink link={link} words={say.open} />}
      {blocked && <Notice kind="warning">{blocked}</Notice>}
      <Part title={link ? say.now : say.see}>
        {sheets.map(({ name, rows, kept, columns }) => (
          <Folded key={name} title={`${name}: ${say.rows(rows)}`}>
            {kept > 0 && <p class="quiet">{say.kept(kept)}</p>}
            <p class="quiet">{say.columns}</p>
            <Bullets lines={columns} />
          </Folded>
        ))}
        <p class="quiet">{say.names}</p>
      </Part>
      <Part title={say.to(open.length + ticked.length)}>
        {readers.length === 0 && <p class="empty">{say.noOne}</p>}
        <Lines
          lines={open.map(({ name, address, has }) => ({
            name,
            more: has ? `${address}, ${say.has}` : address,
          }))}
        />
        {discreet.length > 0 && (
          <fieldset>
            <legend>{say.ask}</legend>
            <p class="help">{say.askWhy}</p>
            <Ticks
              options={discreet.map(({ id, name, address }) => ({ key: id, words: `${name}, ${address}` }))}
              ticked={ticked}
              change={setTicked}
            />
          </fieldset>
        )}
      </Part>
      {leaving.length > 0 && (
        <Part title={say.leaving(leaving.length)}>
          <p class="quiet">{say.leavingWhy}</p>
          <Bullets lines={leaving} />
        </Part>
      )}
      {leftOut.length > 0 && (
        <Folded title={text.letter.leftOut(leftOut.length)}>
          <Lines lines={leftOut.map(({ name, why }) => ({ name, more: why }))} />
        </Folded>
      )}
      {!blocked && (
        <div class="actions">
          <p class="quiet">{say.drive(owner)}</p>
          <Act
            call="share"
            input={{ version, include: [...ticked] }}
            done={done}
            look="primary wide"
            words={added > 0 ? say.share(added) : link ? say.refresh : say.make}
            busy={say.sharing}
          />
          <p class="quiet">{say.daily}</p>
        </div>
      )}
      {link && <StopSharing done={done} />}
    </>
  );
}

function StopSharing({ done }: { done: (result: SharingResult) => void }) {
  const { text } = useGuide();
  const say = text.share;
  return (
    <Folded title={say.stop}>
      <p class="quiet">{say.stopWhy}</p>
      <Act
        call="stopSharing"
        input={{}}
        done={({ message }) => done({ message, noAccount: [], left: 0 })}
        words={say.stopNow}
      />
    </Folded>
  );
}

/** What came of it, and Google's own mail for those whose address has no account. */
function Shared({ result }: { result: SharingResult }) {
  const { text, say: announce } = useGuide();
  const say = text.share;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button stands far below; what came of it is to be seen.
  useLayoutEffect(() => heading.current?.focus(), [result]);
  const { message, noAccount } = result;
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {text.letter.result}
      </h2>
      <Notice kind={noAccount.length === 0 ? 'good' : 'warning'}>
        <p>{message}</p>
        {noAccount.length > 0 && (
          <>
            <p>
              <strong>{say.noAccount}</strong>
            </p>
            <p>{say.noAccountWhy}</p>
            {noAccount.map(({ id, name, address }) => (
              <div key={id}>
                <p>
                  {name}, {address}
                </p>
                <Act
                  call="inviteByGoogle"
                  input={{ person: id }}
                  done={({ message: words }) => announce(words)}
                  words={say.invite(name)}
                />
              </div>
            ))}
          </>
        )}
      </Notice>
    </section>
  );
}
