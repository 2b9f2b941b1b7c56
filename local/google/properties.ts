/** PropertiesService: three stores of text; a write is there at once, whatever becomes of the run. */
import { ServiceError, type Execution, type Json, type Methods } from './execution.ts';
import { useQuota } from './quotas.ts';

/** platform.md §1.2; Google enforces less than it documents, the workspace what is documented. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

type Store = Record<string, string>;

/** The texts of one bound script: a copy of the spreadsheet begins with empty ones. */
export interface PropertyStores {
  document: Store;
  script: Store;
  /** By address. */
  users: Record<string, Store>;
}

export function emptyPropertyStores(): PropertyStores {
  return { document: {}, script: {}, users: {} };
}

/** Refuses AuthMode NONE, where a published add-on has no properties (platform.md §2.1). */
function opened(method: string) {
  return (run: Execution): void => {
    if (run.options.authMode !== 'NONE') return;
    throw new ServiceError(`You do not have permission to call PropertiesService.${method}`);
  };
}

function storeOf(run: Execution, on: Record<string, Json>): Store {
  useQuota(run.workspace, run.user, 'properties read/write');
  const { properties } = run.workspace;
  if (on.kind === 'user') return (properties.users[run.user] ??= {});
  return on.kind === 'document' ? properties.document : properties.script;
}

const bytes = (text: string) => Buffer.byteLength(text);

/** Writes all or nothing, to a store that is emptied first if `anew`. */
function write(store: Store, added: Store, anew = false): void {
  const values = Object.values(added);
  if (values.some((value) => bytes(value) > VALUE_BYTES)) {
    throw new ServiceError('Argument too large: value');
  }
  const all = Object.entries({ ...(anew ? {} : store), ...added });
  if (all.reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0) > STORE_BYTES) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  if (anew) clear(store);
  Object.assign(store, added);
}

function clear(store: Store): void {
  for (const key of Object.keys(store)) Reflect.deleteProperty(store, key);
}

export const propertyMethods: Methods = {
  'PropertiesService.getDocumentProperties': opened('getDocumentProperties'),
  'PropertiesService.getScriptProperties': opened('getScriptProperties'),
  'PropertiesService.getUserProperties': opened('getUserProperties'),
  'Properties.getProperty': (run, on, [key]) => {
    const store = storeOf(run, on);
    return Object.hasOwn(store, String(key)) ? store[String(key)] : null;
  },
  'Properties.getProperties': (run, on) => ({ ...storeOf(run, on) }),
  'Properties.getKeys': (run, on) => Object.keys(storeOf(run, on)),
  'Properties.setProperty': (run, on, [key, value]) => {
    write(storeOf(run, on), { [String(key)]: String(value) });
  },
  'Properties.setProperties': (run, on, [added, deleteAllOthers]) => {
    write(storeOf(run, on), added as Store, Boolean(deleteAllOthers));
  },
  'Properties.deleteProperty': (run, on, [key]) => {
    Reflect.deleteProperty(storeOf(run, on), String(key));
  },
  'Properties.deleteAllProperties': (run, on) => {
    clear(storeOf(run, on));
  },
};
