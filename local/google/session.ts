/** Session: who runs the script, in which zone and language. */
import type { Methods } from './execution.ts';

export const sessionMethods: Methods = {
  'Session.getActiveUser': () => null,
  'Session.getEffectiveUser': () => null,
  'Session.getScriptTimeZone': (run) => run.script.timeZone,
  'Session.getActiveUserLocale': (run) => run.workspace.account(run.user).locale,
  'User.getEmail': (run, { user }) => {
    run.needsScope(`Session.${String(user)}`, 'userinfo.email');
    // Nobody sits before a clock trigger; what Google answers differs by account, so nothing is answered.
    return user === 'getActiveUser' && run.options.origin === 'clock trigger' ? '' : run.user;
  },
};
