/** Drive: what is this person's, what was shared with them, and what lies in their trash. */
import { useState } from 'preact/hooks';
import type { FileAnswer } from '../server/contract.ts';
import { useAnswer } from './ask.ts';
import { useDesk } from './desk.ts';
import { DocumentIcon, FolderIcon, SheetIcon } from './icons.tsx';
import { NoAccess } from './no-access.tsx';
import { Paper } from './paper.tsx';

type Place = 'mine' | 'shared' | 'trash';

const PLACES: readonly (readonly [Place, string])[] = [
  ['mine', 'My Drive'],
  ['shared', 'Shared with me'],
  ['trash', 'Trash'],
];

const EMPTY: Readonly<Record<Place, string>> = {
  mine: 'Nothing here yet. The agenda of a scheduled meeting is drafted ten days before it, once reminders are on.',
  shared: 'Nobody has shared a file with this person yet.',
  trash: 'The trash is empty.',
};

export function Drive({ open }: { open: string | undefined }) {
  const { as, me, changes, go } = useDesk();
  const files = useAnswer('files', me.hasAccount ? { as } : undefined, changes)?.files;
  const [place, setPlace] = useState<Place>('mine');
  const [folder, setFolder] = useState<string>();
  if (!me.hasAccount) {
    return <NoAccess why="Drive belongs to a Google account, which this person does not have." />;
  }
  if (open !== undefined) return <Paper key={open} id={open} back={() => go('drive')} />;
  if (!files) return <p class="empty">Opening Drive …</p>;
  const inside = files.find(({ id }) => id === folder);
  const shown = files.filter((file) => (inside ? file.folder === inside.id : stands(file, place, files)));
  return (
    <section class="drive" aria-label="Drive">
      <nav aria-label="Places in Drive">
        {PLACES.map(([name, label]) => (
          <button
            key={name}
            type="button"
            aria-current={name === place ? 'page' : undefined}
            onClick={() => {
              setPlace(name);
              setFolder(undefined);
            }}
          >
            {label}
          </button>
        ))}
      </nav>
      <div class="files">
        <h2>
          {inside ? (
            <>
              <button type="button" class="link" onClick={() => setFolder(undefined)}>
                {PLACES.find(([name]) => name === place)?.[1]}
              </button>
              {' › '}
              {inside.name}
            </>
          ) : (
            PLACES.find(([name]) => name === place)?.[1]
          )}
        </h2>
        {shown.length === 0 ? (
          <p class="empty-line">{inside ? 'This folder is empty.' : EMPTY[place]}</p>
        ) : (
          <table class="lines">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Owner</th>
                <th scope="col">Shared with</th>
                <th scope="col">Modified</th>
                <th scope="col">
                  <span class="unseen">Actions</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((file) => (
                <Line key={file.id} file={file} enter={() => setFolder(file.id)} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}

/** Whether a file stands at the top of a place; what lies in a folder is found there. */
function stands(file: FileAnswer, place: Place, files: readonly FileAnswer[]): boolean {
  const folder = files.find(({ id }) => id === file.folder);
  if (place === 'trash') return file.isTrashed && file.role === 'owner' && folder?.isTrashed !== true;
  if (file.isTrashed || folder) return false;
  return (file.role === 'owner') === (place === 'mine');
}

const ICONS = { folder: FolderIcon, document: DocumentIcon, spreadsheet: SheetIcon, other: DocumentIcon };

const KINDS = { folder: 'Folder', document: 'Document', spreadsheet: 'Spreadsheet', other: 'File' } as const;

function Line({ file, enter }: { file: FileAnswer; enter(): void }) {
  const { as, me, act, question, openDocument, openSpreadsheet } = useDesk();
  const { id, name, kind, isWorkbook, owner, role, sharedWith, modified, isTrashed } = file;
  const Icon = ICONS[kind];
  const open = {
    folder: enter,
    document: () => openDocument(id),
    spreadsheet: () => openSpreadsheet(isWorkbook ? undefined : id),
  };
  const move = (to: 'trash' | 'folder' | 'nowhere'): void => void act('moveFile', { as, id, to });
  const deleteForEver = async (): Promise<void> => {
    const sure = await question({ title: `Delete “${name}” for ever?`, button: 'Delete' });
    if (sure !== undefined) move('nowhere');
  };
  return (
    <tr>
      <td>
        <div class="name">
          <span class={`kind ${kind}`} title={KINDS[kind]}>
            <Icon />
          </span>
          {kind === 'other' ? (
            name
          ) : (
            <button type="button" class="link" onClick={open[kind]}>
              {name}
            </button>
          )}
          {role !== 'owner' && role !== 'writer' && <span class="badge">View only</span>}
        </div>
      </td>
      <td>{owner === me.email ? 'me' : owner}</td>
      <td class="shared-with">
        {sharedWith.length === 0 ? '–' : sharedWith.map((address) => <span key={address}>{address}</span>)}
      </td>
      <td class="quiet">{modified}</td>
      <td class="actions">
        {role === 'owner' && !isTrashed && !isWorkbook && (
          <button type="button" aria-label={`Move “${name}” to the trash`} onClick={() => move('trash')}>
            Trash
          </button>
        )}
        {role === 'owner' && isTrashed && (
          <>
            <button type="button" aria-label={`Restore “${name}”`} onClick={() => move('folder')}>
              Restore
            </button>
            <button
              type="button"
              aria-label={`Delete “${name}” for ever`}
              onClick={() => void deleteForEver()}
            >
              Delete for ever
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
