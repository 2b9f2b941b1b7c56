/** Session: who runs the script, in which zone and language. */
import { createHash } from 'node:crypto';
import type { Execution, Methods } from './execution.ts';

const KEY_LASTS_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * The address of who sits before the screen, '' where Google does not tell it: to simple triggers, to triggers of
 * somebody else, and where nobody sits there (reference/base/session). For some accounts Google tells more.
 */
export function activeEmail({ user, options: { origin, person } }: Execution): string {
  if (origin === 'simple trigger' || origin === 'clock trigger') return '';
  return person === undefined || person === user ? user : '';
}

/** A key that says nothing about the user, and another one every 30 days. */
function temporaryKey({ workspace, user }: Execution): string {
  const period = Math.floor(workspace.now / KEY_LASTS_MS);
  return createHash('sha256').update(`${workspace.scriptId} ${user} ${period}`).digest('base64url');
}

export const sessionMethods: Methods = {
  'Session.getActiveUser': () => null,
  'Session.getEffectiveUser': () => null,
  'Session.getScriptTimeZone': (run) => run.script.timeZone,
  'Session.getActiveUserLocale': (run) => run.workspace.account(run.options.person ?? run.user).locale,
  'Session.getTemporaryActiveUserKey': temporaryKey,
  'User.getEmail': (run, { user, email = '' }) => {
    if (user === 'event') return email;
    // A simple trigger may ask, and gets a blank; LIMITED does not reach the effective user.
    if (user === 'getActiveUser' && run.options.authMode === 'LIMITED') return '';
    run.needsScope(`Session.${String(user)}`, 'userinfo.email');
    return user === 'getActiveUser' ? activeEmail(run) : run.user;
  },
};
