import { describe, expect, it } from 'vitest';
import { deleteForever, restoreFile, trashFile } from '../../local/google/drive/people.ts';
import { aWorkspace, DENISE, ROSA, valueOf } from './tiny-script.ts';

const DOC = `mimeType: 'application/vnd.google-apps.document'`;
const FOLDER = `mimeType: 'application/vnd.google-apps.folder'`;

/** A workspace in which Rosa's add-on made one folder and a Doc in it. */
function aFolderWithADoc() {
  const workspace = aWorkspace();
  const [folder, doc] = valueOf(
    `const folder = Drive.Files.create({ name: 'Coalition', ${FOLDER} });
     const doc = Drive.Files.create({ name: "Rosa's notes", ${DOC}, parents: [folder.id], appProperties: { key: 'm1 agenda' } });
     return [folder.id, doc.id];`,
    { workspace },
  ) as [string, string];
  return { workspace, folder, doc };
}

describe('who reaches a file (design §2.3)', () => {
  const get = (id: string) => `return Drive.Files.get('${id}', { fields: 'id' }).id`;

  it('who made it through the add-on', () => {
    const { workspace, doc } = aFolderWithADoc();
    expect(valueOf(get(doc), { workspace })).toBe(doc);
  });

  it('nobody else, not even after sharing', () => {
    const { workspace, doc } = aFolderWithADoc();
    valueOf(
      `Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${DENISE}' }, '${doc}')`,
      { workspace },
    );
    expect(() => valueOf(get(doc), { workspace, user: DENISE })).toThrow(`File not found: ${doc}.`);
    expect(valueOf('return Drive.Files.list().files', { workspace, user: DENISE })).toEqual([]);
  });

  it('an error is a GoogleJsonResponseException with the status in its details', () => {
    const body = `try { Drive.Files.get('nowhere'); } catch (error) { return [String(error), error.details.code]; }`;
    expect(valueOf(body)).toEqual([
      'GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: nowhere.',
      404,
    ]);
  });

  it.each(['LIMITED', 'NONE'] as const)('nobody in %s (platform.md §2.1)', (authMode) => {
    expect(() => valueOf('Drive.Files.list()', { authMode })).toThrow('You do not have permission');
  });

  it('the scope is drive.file or drive (platform.md §2.2)', () => {
    expect(() => valueOf('Drive.Files.list()', { script: { scopes: ['spreadsheets.currentonly'] } })).toThrow(
      'auth/drive.file',
    );
    expect(valueOf('return Drive.Files.list().files', { script: { scopes: ['drive'] } })).toEqual([]);
  });
});

describe('Drive.Files.create', () => {
  it('answers with the fields that are asked for, else with four', () => {
    const create = `Drive.Files.create({ name: 'Notes', ${DOC} }`;
    const [few, four] = valueOf(`return [${create}, null, { fields: 'id,webViewLink' }), ${create})]`) as [
      Record<string, string>,
      Record<string, string>,
    ];
    expect(few).toEqual({
      id: few.id,
      webViewLink: `https://docs.google.com/document/d/${String(few.id)}/edit`,
    });
    expect(Object.keys(four)).toEqual(['kind', 'id', 'name', 'mimeType']);
  });

  it('puts a file into My Drive, or into a folder of its own', () => {
    const { workspace, folder, doc } = aFolderWithADoc();
    const parent = (id: string) =>
      valueOf(`return Drive.Files.get('${id}', { fields: 'parents' }).parents`, { workspace });
    expect(parent(doc)).toEqual([folder]);
    expect(parent(folder)).toEqual([workspace.account(ROSA).rootFolder]);
  });

  it.each([
    ['a folder of somebody else', `{ ${DOC}, parents: ['theirs'] }`, 'File not found: theirs.'],
    [
      'two folders',
      `{ ${DOC}, parents: ['root', 'root'] }`,
      'Increasing the number of parents is not allowed',
    ],
    [
      'another kind of file',
      `{ mimeType: 'text/plain' }`,
      'Drive.Files.create of text/plain is not in the local workspace.',
    ],
    [
      'an unknown field',
      `{ ${DOC}, title: 'v2' }`,
      "Drive's field or option title is not in the local workspace.",
    ],
    ['a long app property', `{ ${DOC}, appProperties: { key: 'x'.repeat(122) } }`, 'over 124 bytes'],
  ])('refuses %s', (_what, resource, message) => {
    expect(() => valueOf(`Drive.Files.create(${resource})`)).toThrow(message);
  });

  it('counts 250 documents a day (platform.md §1.1)', () => {
    const workspace = aWorkspace();
    workspace.quotas[ROSA] = { 'documents created': { used: 250, since: workspace.now } };
    expect(() => valueOf(`Drive.Files.create({ ${DOC} })`, { workspace })).toThrow('documents created');
    expect(workspace.files).toEqual({});
  });
});

describe('Drive.Files.list', () => {
  const { workspace, folder, doc } = aFolderWithADoc();
  const find = (q: string) =>
    (
      valueOf(`return Drive.Files.list({ q: ${JSON.stringify(q)}, fields: 'files(id)' }).files`, {
        workspace,
      }) as { id: string }[]
    ).map(({ id }) => id);

  it.each([
    ["appProperties has { key='key' and value='m1 agenda' }", [doc]],
    [`'${folder}' in parents and trashed = false`, [doc]],
    ["'root' in parents", [folder]],
    ["mimeType = 'application/vnd.google-apps.folder' and name = 'Coalition'", [folder]],
    ["name = 'Rosa\\'s notes'", [doc]],
    ["appProperties has { key='key' and value='other' }", []],
    ['trashed=true', []],
    ['', [doc, folder]],
  ])('%s', (q, ids) => {
    expect(find(q).sort()).toEqual([...ids].sort());
  });

  it.each([
    "fullText contains 'x'",
    "name = 'Rosa's notes'",
    'trashed = false and',
    "name = 'a' or name = 'b'",
  ])('refuses %s', (q) => {
    expect(() => find(q)).toThrow('is not in the local workspace');
  });

  it('gives pages', () => {
    const body = `const first = Drive.Files.list({ pageSize: 1, fields: 'files(name),nextPageToken' });
      const second = Drive.Files.list({ pageSize: 1, pageToken: first.nextPageToken, fields: 'files/name,nextPageToken' });
      return [first.files.length, second.files, second.nextPageToken === undefined];`;
    expect(valueOf(body, { workspace })).toEqual([1, [{ name: 'Coalition' }], true]);
  });

  it('refuses fields that do not exist', () => {
    expect(() => valueOf(`Drive.Files.list({ fields: 'items(id)' })`, { workspace })).toThrow(
      'Invalid field selection items',
    );
    expect(() => valueOf(`Drive.Files.list({ fields: 'files(id' })`, { workspace })).toThrow(
      'Invalid field selection',
    );
  });
});

describe('the bin', () => {
  const state = (id: string) => `return Drive.Files.get('${id}', { fields: 'trashed,explicitlyTrashed' })`;

  it('takes a file, or all that lies in a folder', () => {
    const { workspace, folder, doc } = aFolderWithADoc();
    trashFile(workspace, folder);
    expect(valueOf(state(doc), { workspace })).toEqual({ trashed: true, explicitlyTrashed: false });
    restoreFile(workspace, folder);
    expect(valueOf(state(doc), { workspace })).toEqual({ trashed: false, explicitlyTrashed: false });
  });

  it('deletes for ever, after which nothing is found', () => {
    const { workspace, folder, doc } = aFolderWithADoc();
    deleteForever(workspace, folder);
    expect(() => valueOf(state(doc), { workspace })).toThrow('File not found');
  });
});

it('Drive.Files.update renames, trashes, moves and adds app properties', () => {
  const { workspace, doc, folder } = aFolderWithADoc();
  const body = `Drive.Files.update({ name: 'New', trashed: true, appProperties: { more: 'x' } }, '${doc}', null,
      { addParents: 'root', removeParents: '${folder}' });
    return Drive.Files.get('${doc}', { fields: 'name,trashed,appProperties,parents' });`;
  expect(valueOf(body, { workspace })).toEqual({
    name: 'New',
    trashed: true,
    appProperties: { key: 'm1 agenda', more: 'x' },
    parents: [workspace.account(ROSA).rootFolder],
  });
});

describe('sharing (platform.md §6)', () => {
  const share = (doc: string, address: string, options = '{}') =>
    `Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${address}' }, '${doc}', ${options});
     return Drive.Permissions.list('${doc}', { fields: 'permissions(role,emailAddress)' }).permissions`;

  it('tells the person by mail, which counts on no quota', () => {
    const { workspace, doc } = aFolderWithADoc();
    expect(valueOf(share(doc, 'sam@example.org'), { workspace })).toEqual([
      { role: 'owner', emailAddress: ROSA },
      { role: 'reader', emailAddress: 'sam@example.org' },
    ]);
    expect(workspace.inbox('sam@example.org').map(({ subject }) => subject)).toEqual([
      `Document shared with you: "Rosa's notes"`,
    ]);
    expect(valueOf('return MailApp.getRemainingDailyQuota()', { workspace })).toBe(100);
  });

  it('without a mail works for people with a Google account only', () => {
    const { workspace, doc } = aFolderWithADoc();
    const quietly = '{ sendNotificationEmail: false }';
    expect(valueOf(share(doc, DENISE, quietly), { workspace })).toHaveLength(2);
    expect(() => valueOf(share(doc, 'sam@example.org', quietly), { workspace })).toThrow('no Google account');
    expect(workspace.mail).toEqual([]);
  });
});
