/** Session: who runs the script, in which zone and language. */
import { call, strict } from './wire.ts';

function user(method: 'getActiveUser' | 'getEffectiveUser'): GoogleAppsScript.Base.User {
  call(`Session.${method}`, null);
  const members: Pick<GoogleAppsScript.Base.User, 'getEmail'> = {
    getEmail: () => call<string>('User.getEmail', { user: method }),
  };
  return strict('User', members) as GoogleAppsScript.Base.User;
}

type Service = Pick<
  GoogleAppsScript.Base.Session,
  'getActiveUser' | 'getActiveUserLocale' | 'getEffectiveUser' | 'getScriptTimeZone'
>;

export const session = strict<Service>('Session', {
  getActiveUser: () => user('getActiveUser'),
  getActiveUserLocale: () => call<string>('Session.getActiveUserLocale', null),
  getEffectiveUser: () => user('getEffectiveUser'),
  getScriptTimeZone: () => call<string>('Session.getScriptTimeZone', null),
});
