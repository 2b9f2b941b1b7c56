/** A Google Workspace on this machine: people, one spreadsheet with its bound script's state, mail, Drive, a clock. */
import { createHash } from 'node:crypto';
import { emptyCaches, type Caches } from './cache.ts';
import { newFile, SPREADSHEET_TYPE, type DriveFile } from './drive/file.ts';
import { roleOf, share, suffices, unshare } from './drive/rights.ts';
import type { Execution, Origin } from './execution.ts';
import type { Mail } from './mail.ts';
import { emptyPropertyStores, type PropertyStores } from './properties.ts';
import type { Quota, QuotaUse } from './quotas.ts';
import { Random } from './random.ts';
import { SpreadsheetStore } from './spreadsheet/store.ts';
import type { Spreadsheet } from './spreadsheet/model.ts';
import type { Trigger } from './triggers.ts';
import type { Menu } from './ui.ts';

/** What the spreadsheet's sharing dialog says about an account. */
export type Access = 'owner' | 'editor' | 'viewer' | 'none';

/** A person with a Google account. */
export interface Account {
  readonly email: string;
  /** As `Session.getActiveUserLocale` tells it: `en`, `es`. */
  locale: string;
  /** Recipients that the account may mail in 24 hours; 100 for gmail.com (platform.md §1.1). */
  recipientsPerDay: number;
  /** Id of My Drive. */
  readonly rootFolder: string;
}

/** What is kept of a run that is over. */
export interface RunRecord {
  readonly function: string;
  readonly user: string;
  readonly origin: Origin;
  /** In ms. */
  readonly startedAt: number;
  /** Modelled milliseconds. */
  readonly elapsedMs: number;
  /** How often each service method was called. */
  readonly calls: Readonly<Record<string, number>>;
  readonly error?: string;
  readonly died?: string;
}

export interface WorkspaceOptions {
  /** Address of the account that owns the spreadsheet. */
  readonly owner: string;
  /** Addresses of those with whom it is shared for editing. */
  readonly editors?: readonly string[];
  /** Of those with whom it is shared for viewing. */
  readonly viewers?: readonly string[];
  /** Of those who have a Google account, and with whom nothing is shared yet. */
  readonly others?: readonly string[];
  /** Of people with a mailbox elsewhere and no Google account. */
  readonly withoutAccount?: readonly string[];
  /** The time at which everything begins, in ms; default 2026-01-05 15:00 UTC, a Monday. */
  readonly now?: number;
  /** Same seed, same ids and trigger minutes. */
  readonly seed?: number;
  /** Default `Untitled spreadsheet`, `America/Chicago`, `en_US`. */
  readonly spreadsheet?: { readonly name?: string; readonly zone?: string; readonly locale?: string };
  /** Whether the script counts as a published add-on, which may have fewer triggers; default false. */
  readonly publishedAddOn?: boolean;
}

const RUNS_KEPT = 500;

/** What `save` writes. */
interface Saved {
  readonly version: 2;
  readonly now: number;
  readonly random: number;
  readonly boundSpreadsheetId: string;
  readonly accounts: readonly Account[];
  readonly withoutAccount: readonly string[];
  readonly mail: Mail[];
  readonly quotas: Workspace['quotas'];
  readonly properties: PropertyStores;
  readonly triggers: Trigger[];
  readonly caches: Caches;
  readonly withdrawn: string[];
  readonly publishedAddOn: boolean;
  readonly files: Record<string, DriveFile>;
  readonly runs: RunRecord[];
  readonly spreadsheets: Spreadsheet[];
}

/** A workspace as it was, to go back to. */
export type Snapshot = Omit<Saved, 'version'>;

export class Workspace {
  /** The clock, in ms. Runs let their modelled time pass on it; `advanceTo` turns it forward. */
  now: number;
  random: Random;
  spreadsheets: SpreadsheetStore;
  boundSpreadsheetId: string;
  /** Every mail ever sent, in order. */
  mail: Mail[] = [];
  /** Addresses of people who have a mailbox elsewhere and no Google account. */
  withoutAccount: readonly string[] = [];
  publishedAddOn: boolean;
  /** By address, then by quota. */
  quotas: Record<string, Partial<Record<Quota, QuotaUse>>> = {};
  properties: PropertyStores = emptyPropertyStores();
  triggers: Trigger[] = [];
  caches: Caches = emptyCaches();
  /** Addresses of those who took back what they had allowed the script, and were not asked again since. */
  withdrawn: string[] = [];
  /** Drive files by id. */
  files: Record<string, DriveFile> = {};
  /** The last runs, the newest at the end. */
  runs: RunRecord[] = [];
  /** Which run holds a lock, by the lock's name. */
  readonly locks = new Map<string, Execution>();
  /** The menus before each user's eyes, by address; gone with the browser's tab. */
  readonly openMenus = new Map<string, readonly Menu[]>();
  private readonly accounts = new Map<string, Account>();

  constructor({
    owner,
    editors = [],
    viewers = [],
    others = [],
    withoutAccount = [],
    now = Date.UTC(2026, 0, 5, 15),
    seed = 1,
    spreadsheet = {},
    publishedAddOn = false,
  }: WorkspaceOptions) {
    this.now = now;
    this.random = new Random(seed);
    this.spreadsheets = this.storeOf([]);
    const { name = 'Untitled spreadsheet', zone = 'America/Chicago', locale = 'en_US' } = spreadsheet;
    this.boundSpreadsheetId = this.spreadsheets.create(name, zone, locale, owner).id;
    this.addSpreadsheetFile(this.boundSpreadsheetId, this.knownAccount(owner));
    for (const editor of editors) this.addAccount(editor, 'editor');
    for (const viewer of viewers) this.addAccount(viewer, 'viewer');
    for (const other of others) this.addAccount(other);
    this.withoutAccount = withoutAccount;
    this.publishedAddOn = publishedAddOn;
  }

  /** Id of the script that is bound to the spreadsheet; a copy of the spreadsheet has a script of its own. */
  get scriptId(): string {
    return `1${createHash('sha384').update(this.boundSpreadsheetId).digest('base64url').slice(0, 56)}`;
  }

  /** Gives a person a Google account, or gives back the one they have; sets what it may do to the spreadsheet. */
  addAccount(email: string, access: Access = 'none'): Account {
    const account = this.knownAccount(email);
    const workbook = this.files[this.boundSpreadsheetId];
    if (!workbook) throw new Error('The workspace has lost its spreadsheet.');
    if (access === 'none') unshare(workbook, email);
    else share(this, workbook, email, ROLE_OF_ACCESS[access]);
    return account;
  }

  private knownAccount(email: string): Account {
    const account = this.accounts.get(email) ?? {
      email,
      locale: 'en',
      recipientsPerDay: 100,
      rootFolder: this.random.fileId(),
    };
    this.accounts.set(email, account);
    return account;
  }

  /** The file of a spreadsheet that was just made; by default it lies in its owner's My Drive. */
  addSpreadsheetFile(id: string, owner: Account, parent = owner.rootFolder): DriveFile {
    const { name } = this.spreadsheets.byId(id);
    return (this.files[id] = newFile(this, { id, name, mimeType: SPREADSHEET_TYPE, parent }, owner.email));
  }

  /** Throws when nobody has that address. */
  account(email: string): Account {
    const account = this.accounts.get(email);
    if (!account) throw new Error(`${email} has no account in the local workspace.`);
    return account;
  }

  hasAccount(email: string): boolean {
    return this.accounts.has(email);
  }

  /** Everybody who has a Google account, in the order in which they got it. */
  allAccounts(): readonly Account[] {
    return [...this.accounts.values()];
  }

  /** What the account may do to the spreadsheet, as the file's permissions have it. */
  accessOf(email: string): Access {
    const role = this.hasAccount(email) ? roleOf(this, this.boundSpreadsheetId, email) : undefined;
    if (role === 'owner') return 'owner';
    if (suffices(role, 'writer')) return 'editor';
    return role ? 'viewer' : 'none';
  }

  /** Who could open the spreadsheet's menu. */
  editors(): string[] {
    return [...this.accounts.keys()].filter((email) => this.canEdit(email));
  }

  canEdit(email: string): boolean {
    return ['owner', 'editor'].includes(this.accessOf(email));
  }

  /** What this person received, oldest first, by `to`, `cc` or `bcc`. */
  inbox(email: string): Mail[] {
    const isAddressee = (address: string) => address.toLowerCase() === email.toLowerCase();
    return this.mail.filter(({ to, cc, bcc }) => [...to, ...cc, ...bcc].some(isAddressee));
  }

  keepRun(record: RunRecord): void {
    this.runs = [...this.runs, record].slice(-RUNS_KEPT);
  }

  /**
   * What `user` has after "Make a copy": the same world, in which the bound spreadsheet is the copy. It belongs to
   * them alone, and its copied script begins without properties and triggers (platform.md §3).
   */
  copyOfSpreadsheet(user: string): Workspace {
    const other = Workspace.load(this.save());
    other.boundSpreadsheetId = other.spreadsheets.copy(this.boundSpreadsheetId, user).id;
    other.addSpreadsheetFile(other.boundSpreadsheetId, other.knownAccount(user));
    other.properties = emptyPropertyStores();
    other.triggers = [];
    other.caches = emptyCaches();
    other.withdrawn = [];
    return other;
  }

  /** Everything, as text; nothing of a run that is going on. */
  save(): string {
    const saved: Saved = { version: 2, ...this.state() };
    return JSON.stringify(saved);
  }

  /** The workspace that `save` wrote. Throws for a text that is of another version, or has not all its parts. */
  static load(text: string): Workspace {
    const { version, ...state } = JSON.parse(text) as Saved;
    if (version !== 2) throw new Error(`A saved workspace of version ${String(version)} can't be read.`);
    const workspace = new Workspace({ owner: '' });
    for (const [part, fresh] of Object.entries(workspace.state())) {
      const kept = (state as Record<string, unknown>)[part];
      const isAlike = typeof kept === typeof fresh && Array.isArray(kept) === Array.isArray(fresh);
      if (!isAlike || kept === null) throw new Error(`its part “${part}” is missing or damaged`);
    }
    workspace.goBackTo(state);
    return workspace;
  }

  /** What is there now, to go back to. Cheap: spreadsheets and mails are never changed in place, so not copied. */
  snapshot(): Snapshot {
    const { spreadsheets, mail, ...others } = this.state();
    return { ...structuredClone(others), spreadsheets, mail: [...mail] };
  }

  /** Makes everything as it was. The snapshot can't be used again: what it holds will be changed. */
  goBackTo({ accounts, random, spreadsheets, ...state }: Snapshot): void {
    // Before the files, which are not to follow spreadsheets that only come back.
    this.spreadsheets = this.storeOf(spreadsheets);
    Object.assign(this, state);
    this.accounts.clear();
    for (const account of accounts) this.accounts.set(account.email, account);
    this.random = new Random(random);
  }

  /** A store whose spreadsheets' files follow them: their names, and when they were last changed. */
  private storeOf(spreadsheets: readonly Spreadsheet[]): SpreadsheetStore {
    return SpreadsheetStore.fromJSON(
      spreadsheets,
      () => this.random.fileId(),
      ({ id, name }) => {
        const file = this.files[id];
        if (file) Object.assign(file, { name, modified: this.now });
      },
    );
  }

  private state(): Snapshot {
    return {
      now: this.now,
      random: this.random.save(),
      boundSpreadsheetId: this.boundSpreadsheetId,
      accounts: [...this.accounts.values()],
      withoutAccount: this.withoutAccount,
      mail: this.mail,
      quotas: this.quotas,
      properties: this.properties,
      triggers: this.triggers,
      caches: this.caches,
      withdrawn: this.withdrawn,
      publishedAddOn: this.publishedAddOn,
      files: this.files,
      runs: this.runs,
      spreadsheets: this.spreadsheets.toJSON(),
    };
  }
}

const ROLE_OF_ACCESS = { owner: 'owner', editor: 'writer', viewer: 'reader' } as const;
