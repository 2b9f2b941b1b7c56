import { describe, expect, it } from 'vitest';
import {
  deleteForever,
  filesOf,
  openFile,
  ownerOf,
  roleOf,
  shareFile,
  unshareFile,
} from '../../local/google/drive/people.ts';
import { Workspace } from '../../local/runtime.ts';
import { aFolderWithADoc, failureOf } from './drive-bench.ts';
import { methods } from './methods.ts';
import { DENISE, ROSA, valueOf } from './tiny-script.ts';

const REFERENCE = 'drive/api/reference/rest/v3/permissions';
const SAM = 'sam@example.org';

const create = (file: string, address: string, role = 'reader', options = '{}') =>
  `Drive.Permissions.create({ type: 'user', role: '${role}', emailAddress: '${address}' }, '${file}', ${options})`;

methods(['Drive.Permissions.create'], `${REFERENCE}/create`, () => {
  it('answers with four fields, and gives the role', () => {
    const { workspace, doc } = aFolderWithADoc();
    const permission = valueOf(`return ${create(doc, DENISE, 'commenter')}`, { workspace });
    expect(permission).toEqual({
      kind: 'drive#permission',
      id: (permission as { id: string }).id,
      type: 'user',
      role: 'commenter',
    });
    expect(roleOf(workspace, doc, DENISE.toUpperCase())).toBe('commenter');
  });

  it('tells the person by mail, which counts on no quota', () => {
    const { workspace, doc } = aFolderWithADoc();
    valueOf(create(doc, SAM, 'reader', `{ emailMessage: 'For Monday' }`), { workspace });
    expect(workspace.inbox(SAM).map(({ subject, body }) => [subject, body.split('\n')[0]])).toEqual([
      [`Document shared with you: "Rosa's notes"`, 'For Monday'],
    ]);
    expect(valueOf('return MailApp.getRemainingDailyQuota()', { workspace })).toBe(100);
  });

  it('without a mail works for people with a Google account only', () => {
    const { workspace, doc } = aFolderWithADoc();
    const quietly = '{ sendNotificationEmail: false }';
    valueOf(create(doc, DENISE, 'reader', quietly), { workspace });
    expect(failureOf(create(doc, SAM, 'reader', quietly), { workspace }).details).toMatchObject({
      code: 400,
      message:
        `Bad Request. User message: "You are trying to invite ${SAM}. Since there is no Google account associated ` +
        'with this email address, you must check the "Notify people" box to invite this recipient."',
      errors: [{ reason: 'invalidSharingRequest' }],
    });
    expect(workspace.mail).toEqual([]);
    expect(roleOf(workspace, doc, SAM)).toBeUndefined();
  });

  it('sharing again raises a role and never lowers it', () => {
    const { workspace, doc } = aFolderWithADoc();
    valueOf(
      `${create(doc, DENISE, 'reader')}; ${create(doc, DENISE, 'writer')}; ${create(doc, DENISE, 'reader')}`,
      {
        workspace,
      },
    );
    expect(roleOf(workspace, doc, DENISE)).toBe('writer');
    expect(workspace.files[doc]?.permissions).toHaveLength(2);
  });

  it('with anyone lets everybody open the file by its link', () => {
    const { workspace, doc } = aFolderWithADoc();
    const share = `return Drive.Permissions.create({ type: 'anyone', role: 'reader' }, '${doc}').id`;
    expect(valueOf(share, { workspace })).toBe('anyoneWithLink');
    expect(openFile(workspace, doc, SAM).role).toBe('reader');
  });

  it.each([
    ['no role', `{ type: 'user', emailAddress: 'a@b.org' }`, 400, 'The permission role field is required.'],
    ['no type', `{ role: 'reader' }`, 400, 'The permission type field is required.'],
    ['a role that does not exist', `{ type: 'user', role: 'editor' }`, 400, 'role is invalid'],
    ['no address', `{ type: 'user', role: 'reader' }`, 400, 'emailAddress is invalid'],
    [
      'giving the file away unasked',
      `{ type: 'user', role: 'owner', emailAddress: '${DENISE}' }`,
      403,
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
    ],
  ])('refuses %s', (_what, resource, code, message) => {
    const { workspace, doc } = aFolderWithADoc();
    const { details } = failureOf(`Drive.Permissions.create(${resource}, '${doc}')`, { workspace });
    expect(details.code).toBe(code);
    expect(details.message).toContain(message);
  });

  it("gives a consumer account's file away only where the other person agrees", () => {
    const { workspace, doc } = aFolderWithADoc();
    const { details } = failureOf(create(doc, DENISE, 'owner', '{ transferOwnership: true }'), { workspace });
    expect(details).toMatchObject({ code: 403, errors: [{ reason: 'consentRequiredForOwnershipTransfer' }] });
  });

  it.each(['group', 'domain'])('a %s throws by name', (type) => {
    const { workspace, doc } = aFolderWithADoc();
    expect(() =>
      valueOf(`Drive.Permissions.create({ type: '${type}', role: 'reader' }, '${doc}')`, { workspace }),
    ).toThrow(`the type ${type} is not in the local workspace`);
  });
});

methods(['Drive.Permissions.list', 'Drive.Permissions.get'], REFERENCE, () => {
  it('show who is allowed what, also by the folder', () => {
    const { workspace, folder, doc } = aFolderWithADoc();
    valueOf(create(folder, DENISE, 'writer'), { workspace });
    const list = `return Drive.Permissions.list('${doc}', { fields: 'permissions(role,emailAddress)' }).permissions`;
    expect(valueOf(list, { workspace })).toEqual([
      { role: 'owner', emailAddress: ROSA },
      { role: 'writer', emailAddress: DENISE },
    ]);
    const get = `const [{ id }] = Drive.Permissions.list('${doc}').permissions;
      return Drive.Permissions.get('${doc}', id, { fields: 'role' })`;
    expect(valueOf(get, { workspace })).toEqual({ role: 'owner' });
  });

  it('are not for those who may only read', () => {
    const { workspace, doc } = aFolderWithADoc();
    valueOf(create(doc, DENISE), { workspace });
    const asDenise = { workspace, user: DENISE, script: { scopes: ['drive'] } };
    expect(failureOf(`Drive.Permissions.list('${doc}')`, asDenise).details.code).toBe(403);
  });

  it('find no permission that there is not', () => {
    const { workspace, doc } = aFolderWithADoc();
    expect(failureOf(`Drive.Permissions.get('${doc}', '1')`, { workspace }).details).toMatchObject({
      code: 404,
      message: 'Permission not found: 1.',
      errors: [{ location: 'permissionId' }],
    });
  });
});

methods(['Drive.Permissions.update', 'Drive.Permissions.remove'], REFERENCE, () => {
  const idOf = (file: string) => `const { id } = ${create(file, DENISE, 'writer')};`;

  it('change the role, and nothing else', () => {
    const { workspace, doc } = aFolderWithADoc();
    const body = `${idOf(doc)} return Drive.Permissions.update({ role: 'reader' }, '${doc}', id).role`;
    expect(valueOf(body, { workspace })).toBe('reader');
    expect(roleOf(workspace, doc, DENISE)).toBe('reader');
    const address = `${idOf(doc)} Drive.Permissions.update({ emailAddress: 'x@y.org' }, '${doc}', id)`;
    expect(() => valueOf(address, { workspace })).toThrow('fields which are not directly writable');
  });

  it('take the right away', () => {
    const { workspace, doc } = aFolderWithADoc();
    valueOf(`${idOf(doc)} Drive.Permissions.remove('${doc}', id)`, { workspace });
    expect(roleOf(workspace, doc, DENISE)).toBeUndefined();
    expect(filesOf(workspace, DENISE).map(({ id }) => id)).toEqual([workspace.boundSpreadsheetId]);
  });

  it("touch neither the owner's nor what a folder gives", () => {
    const { workspace, doc, folder } = aFolderWithADoc();
    const owners = `const [{ id }] = Drive.Permissions.list('${doc}').permissions; Drive.Permissions.remove('${doc}', id)`;
    expect(() => valueOf(owners, { workspace })).toThrow('does not have sufficient permissions');
    const inherited = `${idOf(folder)} Drive.Permissions.remove('${doc}', id)`;
    expect(() => valueOf(inherited, { workspace })).toThrow('Cannot delete inherited permission');
  });
});

describe('what people do by hand', () => {
  it('the workbook is a file: what its permissions say is what an account may do', () => {
    const workspace = new Workspace({ owner: ROSA, editors: [DENISE], viewers: ['vera@example.org'] });
    expect([ROSA, DENISE, 'vera@example.org', SAM].map((email) => workspace.accessOf(email))).toEqual([
      'owner',
      'editor',
      'viewer',
      'none',
    ]);
    shareFile(workspace, workspace.boundSpreadsheetId, DENISE, 'owner');
    expect([ROSA, DENISE].map((email) => workspace.accessOf(email))).toEqual(['editor', 'owner']);
    expect(workspace.spreadsheets.byId(workspace.boundSpreadsheetId).owner).toBe(DENISE);
  });

  it('opens only what is shared', () => {
    const { workspace, doc } = aFolderWithADoc();
    expect(() => openFile(workspace, doc, DENISE)).toThrow(`${DENISE} needs access to "Rosa's notes".`);
    shareFile(workspace, doc, DENISE, 'reader');
    expect(openFile(workspace, doc, DENISE).role).toBe('reader');
    unshareFile(workspace, doc, DENISE);
    expect(() => openFile(workspace, doc, DENISE)).toThrow('needs access');
  });

  it('an owner stays the owner', () => {
    const { workspace, doc } = aFolderWithADoc();
    expect(() => {
      shareFile(workspace, doc, ROSA, 'reader');
    }).toThrow('owns');
    expect(() => {
      unshareFile(workspace, doc, ROSA);
    }).toThrow('owns');
    expect(workspace.files[doc] && ownerOf(workspace.files[doc])).toBe(ROSA);
  });

  it("the add-on's own spreadsheet can't be deleted", () => {
    const { workspace } = aFolderWithADoc();
    expect(() => {
      deleteForever(workspace, workspace.boundSpreadsheetId);
    }).toThrow("can't be deleted here");
  });
});
