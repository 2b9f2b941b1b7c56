/** PropertiesService: three stores of text by key. */
import { call, strict } from './wire.ts';

type Properties = GoogleAppsScript.Properties.Properties;

function store(kind: 'document' | 'script' | 'user'): Properties {
  const invoke = <T>(method: string, ...args: unknown[]): T =>
    call<T>(`Properties.${method}`, { kind }, args);
  const change = (method: string, ...args: unknown[]): Properties => {
    invoke(method, ...args);
    return properties;
  };
  const properties = strict<Properties>('Properties', {
    deleteAllProperties: () => change('deleteAllProperties'),
    deleteProperty: (key) => change('deleteProperty', key),
    getKeys: () => invoke<string[]>('getKeys'),
    getProperties: () => invoke<Record<string, string>>('getProperties'),
    getProperty: (key) => invoke<string | null>('getProperty', key),
    setProperties: (added: Record<string, unknown>, deleteAllOthers = false) => {
      const texts = Object.entries(added).map(([key, value]) => [key, String(value)]);
      return change('setProperties', Object.fromEntries(texts), deleteAllOthers);
    },
    setProperty: (key, value) => change('setProperty', key, String(value)),
  });
  return properties;
}

type Members = 'getDocumentProperties' | 'getScriptProperties' | 'getUserProperties';

function open(method: Members, kind: 'document' | 'script' | 'user'): Properties {
  call(`PropertiesService.${method}`, null);
  return store(kind);
}

type Service = Pick<GoogleAppsScript.Properties.PropertiesService, Members>;

export const propertiesService = strict<Service>('PropertiesService', {
  getDocumentProperties: () => open('getDocumentProperties', 'document'),
  getScriptProperties: () => open('getScriptProperties', 'script'),
  getUserProperties: () => open('getUserProperties', 'user'),
});
