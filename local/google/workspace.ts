/** A Google Workspace on this machine: people, one spreadsheet with its bound script's state, mail, Drive, a clock. */
import type { DriveFile } from './drive/file.ts';
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
  access: Access;
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
  /** The time at which everything begins, in ms; default 2026-01-05 15:00 UTC, a Monday. */
  readonly now?: number;
  /** Same seed, same ids and trigger minutes. */
  readonly seed?: number;
  /** Default `Untitled spreadsheet`, `America/Chicago`, `en_US`. */
  readonly spreadsheet?: { readonly name?: string; readonly zone?: string; readonly locale?: string };
}

const RUNS_KEPT = 500;

/** What `save` writes beside the spreadsheets. */
interface Saved {
  readonly version: 1;
  readonly now: number;
  readonly random: number;
  readonly boundSpreadsheetId: string;
  readonly accounts: readonly Account[];
  readonly mail: Mail[];
  readonly quotas: Workspace['quotas'];
  readonly properties: PropertyStores;
  readonly triggers: Trigger[];
  readonly files: Record<string, DriveFile>;
  readonly runs: RunRecord[];
  readonly spreadsheets: Spreadsheet[];
}

export class Workspace {
  /** The clock, in ms. Runs let their modelled time pass on it; `advanceTo` turns it forward. */
  now: number;
  random: Random;
  spreadsheets: SpreadsheetStore;
  boundSpreadsheetId: string;
  /** Every mail ever sent, in order. */
  mail: Mail[] = [];
  /** By address, then by quota. */
  quotas: Record<string, Partial<Record<Quota, QuotaUse>>> = {};
  properties: PropertyStores = emptyPropertyStores();
  triggers: Trigger[] = [];
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
    now = Date.UTC(2026, 0, 5, 15),
    seed = 1,
    spreadsheet = {},
  }: WorkspaceOptions) {
    this.now = now;
    this.random = new Random(seed);
    this.spreadsheets = new SpreadsheetStore(() => this.random.fileId());
    const { name = 'Untitled spreadsheet', zone = 'America/Chicago', locale = 'en_US' } = spreadsheet;
    this.boundSpreadsheetId = this.spreadsheets.create(name, zone, locale, owner).id;
    this.addAccount(owner, 'owner');
    for (const editor of editors) this.addAccount(editor, 'editor');
  }

  /** Gives a person a Google account, or gives back the one they have; sets what it may do to the spreadsheet. */
  addAccount(email: string, access: Access = 'none'): Account {
    const account = this.accounts.get(email) ?? {
      email,
      access,
      locale: 'en',
      recipientsPerDay: 100,
      rootFolder: this.random.fileId(),
    };
    account.access = access;
    this.accounts.set(email, account);
    return account;
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

  /** Who could open the spreadsheet's menu. */
  editors(): string[] {
    return [...this.accounts.values()].filter((account) => canEdit(account)).map(({ email }) => email);
  }

  canEdit(email: string): boolean {
    const account = this.accounts.get(email);
    return account !== undefined && canEdit(account);
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
    for (const account of other.accounts.values()) account.access = 'none';
    other.addAccount(user, 'owner');
    other.properties = emptyPropertyStores();
    other.triggers = [];
    return other;
  }

  /** Everything, as text; nothing of a run that is going on. */
  save(): string {
    const saved: Saved = {
      version: 1,
      now: this.now,
      random: this.random.save(),
      boundSpreadsheetId: this.boundSpreadsheetId,
      accounts: [...this.accounts.values()],
      mail: this.mail,
      quotas: this.quotas,
      properties: this.properties,
      triggers: this.triggers,
      files: this.files,
      runs: this.runs,
      spreadsheets: this.spreadsheets.toJSON(),
    };
    return JSON.stringify(saved);
  }

  /** The workspace that `save` wrote. Throws for a text that is of another version. */
  static load(text: string): Workspace {
    const saved = JSON.parse(text) as Saved;
    if (saved.version !== 1)
      throw new Error(`A saved workspace of version ${String(saved.version)} can't be read.`);
    const { version: _version, accounts, random, spreadsheets, ...state } = saved;
    const workspace = Object.assign(new Workspace({ owner: '' }), state);
    workspace.accounts.clear();
    for (const account of accounts) workspace.accounts.set(account.email, account);
    workspace.random = new Random(random);
    workspace.spreadsheets = SpreadsheetStore.fromJSON(spreadsheets, () => workspace.random.fileId());
    return workspace;
  }
}

const canEdit = ({ access }: Account) => access === 'owner' || access === 'editor';
