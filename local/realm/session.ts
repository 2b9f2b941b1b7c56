/** Session: who runs the script, in which zone and language. */
import { MESSAGE } from './service-object.ts';
import { call, strict } from './wire.ts';

type User = GoogleAppsScript.Base.User;

/** `message` is what the workspace knows the user by, where it is an argument. */
function user(message: { user: string; email?: string }, getEmail: () => string): User {
  const members: Pick<User, 'getEmail'> & { toString(): string } = { getEmail, toString: getEmail };
  return strict(
    'User',
    Object.assign(members, { [MESSAGE]: { ...message, $object: 'User' } }),
  ) as unknown as User;
}

/** Somebody whose address the workspace told already: an editor of a protection. */
export function knownUser(email: string): User {
  return user({ user: 'known', email }, () => email);
}

/** The user of a trigger's event, whose address may be blank. */
export function eventUser(email: string): User {
  const message = { user: 'event', email };
  return user(message, () => call<string>('User.getEmail', message));
}

function sessionUser(method: 'getActiveUser' | 'getEffectiveUser'): User {
  call(`Session.${method}`, null);
  const message = { user: method };
  return user(message, () => call<string>('User.getEmail', message));
}

type Service = Omit<GoogleAppsScript.Base.Session, 'getTimeZone' | 'getUser'>;

export const session = strict<Service>('Session', {
  getActiveUser: () => sessionUser('getActiveUser'),
  getActiveUserLocale: () => call<string>('Session.getActiveUserLocale', null),
  getEffectiveUser: () => sessionUser('getEffectiveUser'),
  getScriptTimeZone: () => call<string>('Session.getScriptTimeZone', null),
  getTemporaryActiveUserKey: () => call<string>('Session.getTemporaryActiveUserKey', null),
});
