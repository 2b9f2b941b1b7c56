import { describe, expect, it } from 'vitest';
import { filesOf, openFile, restoreFile, roleOf, trashFile } from '../../local/google/drive/people.ts';
import { aFolderWithADoc, DOC, failureOf, FOLDER, SPREADSHEET } from './drive-bench.ts';
import { methods } from './methods.ts';
import { aWorkspace, DENISE, ROSA, valueOf } from './tiny-script.ts';

const REFERENCE = 'drive/api/reference/rest/v3/files';

methods(['Drive.Files.get'], REFERENCE, () => {
  it('answers with four fields, or with those that are asked for', () => {
    const { workspace, doc } = aFolderWithADoc();
    const get = (fields: string) => valueOf(`return Drive.Files.get('${doc}'${fields})`, { workspace });
    expect(get('')).toEqual({
      kind: 'drive#file',
      id: doc,
      name: "Rosa's notes",
      mimeType: 'application/vnd.google-apps.document',
    });
    expect(get(`, { fields: 'name,owners(emailAddress,me),permissions/role' }`)).toEqual({
      name: "Rosa's notes",
      owners: [{ emailAddress: ROSA, me: true }],
      permissions: [{ role: 'owner' }],
    });
    expect(Object.keys(get(`, { fields: '*' }`) as object)).toContain('appProperties');
  });

  it('links to where a person opens the file', () => {
    const { workspace, doc, folder } = aFolderWithADoc();
    const link = (id: string) =>
      valueOf(`return Drive.Files.get('${id}', { fields: 'webViewLink' }).webViewLink`, { workspace });
    expect(link(doc)).toBe(`https://docs.google.com/document/d/${doc}/edit?usp=drivesdk`);
    expect(link(folder)).toBe(`https://drive.google.com/drive/folders/${folder}`);
  });

  it('says what is wrong in a GoogleJsonResponseException with the body of the answer', () => {
    expect(failureOf(`Drive.Files.get('nowhere')`)).toEqual({
      name: 'GoogleJsonResponseException',
      message: 'API call to drive.files.get failed with error: File not found: nowhere.',
      details: {
        code: 404,
        message: 'File not found: nowhere.',
        errors: [
          {
            domain: 'global',
            reason: 'notFound',
            message: 'File not found: nowhere.',
            locationType: 'parameter',
            location: 'fileId',
          },
        ],
      },
    });
  });

  it('tells fields that do not exist from those that the workspace lacks', () => {
    const { workspace, doc } = aFolderWithADoc();
    const get = (fields: string) =>
      failureOf(`Drive.Files.get('${doc}', { fields: '${fields}' })`, { workspace });
    expect(get('title').details).toMatchObject({
      code: 400,
      message: 'Invalid field selection title',
      errors: [{ reason: 'invalidParameter', location: 'fields' }],
    });
    expect(get('size').message).toBe('drive.files.get with the field size is not in the local workspace.');
  });

  describe('reaches with drive.file (design §2.3)', () => {
    const get = (id: string) => `return Drive.Files.get('${id}', { fields: 'id' }).id`;

    it('what the account made through the add-on, as long as it is shared with it', () => {
      const { workspace, doc } = aFolderWithADoc();
      expect(valueOf(get(doc), { workspace })).toBe(doc);
    });

    it('nothing that somebody else made, shared or not', () => {
      const { workspace, doc } = aFolderWithADoc();
      valueOf(
        `Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${DENISE}' }, '${doc}')`,
        {
          workspace,
        },
      );
      expect(() => valueOf(get(doc), { workspace, user: DENISE })).toThrow(`File not found: ${doc}.`);
      expect(openFile(workspace, doc, DENISE).role).toBe('writer');
    });

    it('not even the spreadsheet that the script is bound to', () => {
      const workspace = aWorkspace();
      expect(() => valueOf(get(workspace.boundSpreadsheetId), { workspace })).toThrow('File not found');
    });
  });

  it('with the scope drive reaches all that is shared with the account', () => {
    const { workspace, doc, folder } = aFolderWithADoc();
    const asDenise = { workspace, user: DENISE, script: { scopes: ['drive'] } };
    expect(() => valueOf(`Drive.Files.get('${doc}')`, asDenise)).toThrow('File not found');
    valueOf(
      `Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${DENISE}' }, '${folder}')`,
      {
        workspace,
      },
    );
    expect(valueOf(`return Drive.Files.get('${doc}').name`, asDenise)).toBe("Rosa's notes");
    expect(failureOf(`Drive.Files.update({ name: 'x' }, '${doc}')`, asDenise).details).toMatchObject({
      code: 403,
      message: 'The user does not have sufficient permissions for this file.',
      errors: [{ reason: 'insufficientFilePermissions' }],
    });
    expect(
      valueOf(`return Drive.Files.get('${doc}', { fields: 'permissions,ownedByMe' })`, asDenise),
    ).toEqual({ ownedByMe: false });
  });

  it.each(['LIMITED', 'NONE'] as const)('nobody in %s (platform.md §2.1)', (authMode) => {
    expect(() => valueOf(`Drive.Files.get('x')`, { authMode })).toThrow('You do not have permission');
  });

  it('needs the scope drive.file or drive (platform.md §2.2)', () => {
    const script = { scopes: ['spreadsheets.currentonly'] };
    expect(() => valueOf(`Drive.Files.get('x')`, { script })).toThrow('auth/drive.file');
  });
});

methods(['Drive.Files.create'], REFERENCE, () => {
  it('puts a file into My Drive, or into a folder of its own', () => {
    const { workspace, folder, doc } = aFolderWithADoc();
    const parents = (id: string) =>
      valueOf(`return Drive.Files.get('${id}', { fields: 'parents' }).parents`, { workspace });
    expect(parents(doc)).toEqual([folder]);
    expect(parents(folder)).toEqual([workspace.account(ROSA).rootFolder]);
  });

  it('makes a spreadsheet whose content is a spreadsheet of the workspace, without the zone of the open one', () => {
    const workspace = aWorkspace();
    const id = String(
      valueOf(`return Drive.Files.create({ name: 'Members', ${SPREADSHEET} }).id`, { workspace }),
    );
    expect(workspace.spreadsheets.byId(id)).toMatchObject({ name: 'Members', owner: ROSA, zone: 'Etc/GMT' });
    expect(roleOf(workspace, id, ROSA)).toBe('owner');
  });

  it.each([
    ['a folder of somebody else', `{ ${DOC}, parents: ['theirs'] }`, 'File not found: theirs.'],
    [
      'two folders',
      `{ ${DOC}, parents: ['root', 'root'] }`,
      'Increasing the number of parents is not allowed',
    ],
    ['another kind of file', `{ mimeType: 'text/plain' }`, 'text/plain is not in the local workspace.'],
    ['a field that only Google has', `{ ${DOC}, starred: true }`, 'starred is not in the local workspace.'],
    ['a field to be read only', `{ ${DOC}, ownedByMe: true }`, 'fields which are not directly writable'],
    ['a long app property', `{ ${DOC}, appProperties: { key: 'x'.repeat(122) } }`, 'over 124 bytes'],
    ['an app property that is no text', `{ ${DOC}, appProperties: { key: 1 } }`, 'Invalid value'],
  ])('refuses %s', (_what, resource, message) => {
    expect(() => valueOf(`Drive.Files.create(${resource})`)).toThrow(message);
  });

  it('overlooks fields that it does not know', () => {
    expect(valueOf(`return Drive.Files.create({ name: 'a', title: 'b', ${DOC} }).name`)).toBe('a');
  });

  it('refuses a parent that is no folder', () => {
    const { workspace, doc } = aFolderWithADoc();
    expect(
      failureOf(`Drive.Files.create({ ${DOC}, parents: ['${doc}'] })`, { workspace }).details,
    ).toMatchObject({
      code: 403,
      errors: [{ reason: 'parentNotAFolder' }],
    });
  });

  it.each([
    ['documents created', DOC],
    ['spreadsheets created', SPREADSHEET],
  ] as const)('counts 250 %s a day (platform.md §1.1)', (quota, kind) => {
    const workspace = aWorkspace();
    workspace.quotas[ROSA] = { [quota]: { used: 250, since: workspace.now } };
    expect(() => valueOf(`Drive.Files.create({ ${kind} })`, { workspace })).toThrow(quota);
    expect(Object.keys(workspace.files)).toEqual([workspace.boundSpreadsheetId]);
  });
});

methods(['Drive.Files.copy'], `${REFERENCE}/copy`, () => {
  it('copies a Doc with its text and properties, under its own name or another', () => {
    const { workspace, doc, folder } = aFolderWithADoc();
    const body = `const copy = Drive.Files.copy({}, '${doc}', { fields: 'id,name,parents,appProperties' });
      const named = Drive.Files.copy({ name: 'Other', parents: ['root'], appProperties: { key: null } }, '${doc}', { fields: 'name,parents,appProperties' });
      return [copy, named];`;
    const [copy, named] = valueOf(body, { workspace }) as [Record<string, unknown>, Record<string, unknown>];
    expect(copy).toMatchObject({
      name: "Copy of Rosa's notes",
      parents: [folder],
      appProperties: { key: 'm1 agenda' },
    });
    expect(copy.id).not.toBe(doc);
    expect(named).toEqual({ name: 'Other', parents: [workspace.account(ROSA).rootFolder] });
  });

  it('copies a spreadsheet with its sheets', () => {
    const workspace = aWorkspace();
    const id = valueOf(
      `const { id } = Drive.Files.create({ name: 'Plan', ${SPREADSHEET} });
       Sheets.Spreadsheets.Values.update({ values: [['a']] }, id, 'A1', { valueInputOption: 'RAW' });
       return Drive.Files.copy({}, id).id`,
      { workspace },
    );
    expect(workspace.spreadsheets.byId(String(id))).toMatchObject({
      name: 'Copy of Plan',
      sheets: [{ cells: [['a']] }],
    });
  });
});

methods(['Drive.Files.list'], 'drive/api/guides/ref-search-terms', () => {
  const { workspace, folder, doc } = aFolderWithADoc();
  const find = (q: string, options = '') =>
    (
      valueOf(`return Drive.Files.list({ q: ${JSON.stringify(q)}, fields: 'files(id)' ${options} }).files`, {
        workspace,
      }) as { id: string }[]
    ).map(({ id }) => id);

  it.each([
    ["appProperties has { key='key' and value='m1 agenda' }", [doc]],
    [`'${folder}' in parents and trashed = false`, [doc]],
    ["'root' in parents", [folder]],
    ["mimeType = 'application/vnd.google-apps.folder' and name = 'Coalition'", [folder]],
    ["mimeType contains 'application/vnd.google-apps.d'", [doc]],
    ["name = 'Rosa\\'s notes'", [doc]],
    ["name contains 'note'", [doc]],
    ["name contains 'otes'", []],
    ["appProperties has { key='key' and value='other' }", []],
    ['trashed=true', []],
    ['not trashed = true', [doc, folder]],
    ["name != 'Coalition'", [doc]],
    ["name = 'Coalition' or trashed = false and name = 'x'", []],
    ["name = 'Coalition' or (trashed = false and name = 'x')", [folder]],
    ['', [doc, folder]],
  ])('%s', (q, ids) => {
    expect(find(q).sort()).toEqual([...ids].sort());
  });

  it.each([
    "name = 'Rosa's notes'",
    'trashed = false and',
    'trashed = maybe',
    "title = 'x'",
    "(name = 'x'",
    "name > 'x'",
  ])('%s is invalid', (q) => {
    expect(failureOf(`Drive.Files.list({ q: ${JSON.stringify(q)} })`).details).toMatchObject({
      code: 400,
      message: 'Invalid Value',
      errors: [{ reason: 'invalid', location: 'q' }],
    });
  });

  it('throws by name for what only Google searches', () => {
    expect(() => find("fullText contains 'x'")).toThrow(
      'fullText in a Drive query is not in the local workspace.',
    );
  });

  it('orders by several keys', () => {
    expect(find('', `, orderBy: 'name desc'`)).toEqual([doc, folder]);
    expect(find('', `, orderBy: 'folder,name'`)).toEqual([folder, doc]);
    expect(() => find('', `, orderBy: 'size'`)).toThrow('Invalid Value');
    expect(() => find('', `, orderBy: 'recency'`)).toThrow('recency is not in the local workspace');
  });

  it('gives pages', () => {
    const body = `const first = Drive.Files.list({ pageSize: 1, orderBy: 'name', fields: 'files(name),nextPageToken' });
      const second = Drive.Files.list({ pageSize: 1, orderBy: 'name', pageToken: first.nextPageToken, fields: 'files/name,nextPageToken' });
      return [first.files, second.files, second.nextPageToken === undefined];`;
    expect(valueOf(body, { workspace })).toEqual([[{ name: 'Coalition' }], [{ name: "Rosa's notes" }], true]);
    expect(() => valueOf(`Drive.Files.list({ pageToken: 'x' })`, { workspace })).toThrow('Invalid Value');
  });

  it('finds only what the account may reach', () => {
    expect(valueOf('return Drive.Files.list().files', { workspace, user: DENISE })).toEqual([]);
  });

  it('refuses fields that do not exist', () => {
    for (const fields of ['items(id)', 'files(id', 'files(title)']) {
      expect(() => valueOf(`Drive.Files.list({ fields: '${fields}' })`, { workspace })).toThrow(
        'Invalid field selection',
      );
    }
  });
});

methods(['Drive.Files.update'], `${REFERENCE}/update`, () => {
  it('renames, trashes, moves, adds app properties and takes them away', () => {
    const { workspace, doc, folder } = aFolderWithADoc();
    const body = `Drive.Files.update({ name: 'New', trashed: true, appProperties: { key: null, more: 'x' } }, '${doc}', null,
        { addParents: 'root', removeParents: '${folder}' });
      return Drive.Files.get('${doc}', { fields: 'name,trashed,appProperties,parents' });`;
    expect(valueOf(body, { workspace })).toEqual({
      name: 'New',
      trashed: true,
      appProperties: { more: 'x' },
      parents: [workspace.account(ROSA).rootFolder],
    });
  });

  it('renames a spreadsheet inside too, and a rename inside renames the file', () => {
    const workspace = aWorkspace();
    const id = String(
      valueOf(`return Drive.Files.create({ name: 'One', ${SPREADSHEET} }).id`, { workspace }),
    );
    valueOf(`Drive.Files.update({ name: 'Two' }, '${id}')`, { workspace });
    expect(workspace.spreadsheets.byId(id).name).toBe('Two');
    workspace.spreadsheets.change(id, (spreadsheet) => ({ ...spreadsheet, name: 'Three' }));
    expect(valueOf(`return Drive.Files.get('${id}').name`, { workspace })).toBe('Three');
  });

  it('a file has one folder only', () => {
    const { workspace, doc } = aFolderWithADoc();
    const move = `Drive.Files.update({}, '${doc}', null, { addParents: 'root' })`;
    expect(() => valueOf(move, { workspace })).toThrow('Increasing the number of parents is not allowed');
    expect(() => valueOf(`Drive.Files.update({ parents: ['root'] }, '${doc}')`, { workspace })).toThrow(
      'fields which are not directly writable',
    );
  });

  it('a folder in the bin takes along what lies in it', () => {
    const { workspace, folder, doc } = aFolderWithADoc();
    const state = `return Drive.Files.get('${doc}', { fields: 'trashed,explicitlyTrashed' })`;
    trashFile(workspace, folder);
    expect(valueOf(state, { workspace })).toEqual({ trashed: true, explicitlyTrashed: false });
    restoreFile(workspace, folder);
    expect(valueOf(state, { workspace })).toEqual({ trashed: false, explicitlyTrashed: false });
  });
});

methods(['Drive.Files.remove'], `${REFERENCE}/delete`, () => {
  it('deletes for ever, a folder with all that lies in it', () => {
    const { workspace, folder, doc } = aFolderWithADoc();
    valueOf(`Drive.Files.remove('${folder}')`, { workspace });
    expect(() => valueOf(`Drive.Files.get('${doc}')`, { workspace })).toThrow('File not found');
    expect(filesOf(workspace, ROSA).map(({ id }) => id)).toEqual([workspace.boundSpreadsheetId]);
  });

  it('deletes a spreadsheet with its content', () => {
    const workspace = aWorkspace();
    const id = String(
      valueOf(`const { id } = Drive.Files.create({ ${SPREADSHEET} }); Drive.Files.remove(id); return id`, {
        workspace,
      }),
    );
    expect(workspace.spreadsheets.has(id)).toBe(false);
  });

  it('is for the owner only', () => {
    const { workspace, folder, doc } = aFolderWithADoc();
    valueOf(
      `Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${DENISE}' }, '${folder}')`,
      {
        workspace,
      },
    );
    const asDenise = { workspace, user: DENISE, script: { scopes: ['drive'] } };
    const problem = 'The user does not have sufficient permissions for this file.';
    expect(() => valueOf(`Drive.Files.remove('${doc}')`, asDenise)).toThrow(problem);
    expect(() => valueOf(`Drive.Files.update({ trashed: true }, '${doc}')`, asDenise)).toThrow(problem);
    expect(valueOf(`return Drive.Files.update({ name: 'Ours' }, '${doc}').name`, asDenise)).toBe('Ours');
  });
});

it('an option that the workspace does not know throws by name', () => {
  expect(() => valueOf(`Drive.Files.create({ ${FOLDER} }, null, { uploadType: 'media' })`)).toThrow(
    'the option uploadType is not in the local workspace.',
  );
});
