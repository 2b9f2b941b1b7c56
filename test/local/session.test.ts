import { expect, it } from 'vitest';
import { methods } from './methods.ts';
import { aWorkspace, DENISE, ROSA, valueOf } from './tiny-script.ts';

const BOTH = 'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]';

methods(
  [
    'Session.getActiveUser',
    'Session.getEffectiveUser',
    'Session.getActiveUserLocale',
    'Session.getScriptTimeZone',
    'Session.getTemporaryActiveUserKey',
    'User.getEmail',
  ],
  'reference/base/session',
  () => {
    it('know the user, the zone of the script, and the language', () => {
      const workspace = aWorkspace();
      workspace.account(DENISE).locale = 'es';
      const body = `return [Session.getEffectiveUser().getEmail(), Session.getScriptTimeZone(), Session.getActiveUserLocale(), String(Session.getActiveUser())]`;
      expect(valueOf(body, { workspace, user: DENISE })).toEqual([DENISE, 'America/Chicago', 'es', DENISE]);
    });

    it('need userinfo.email for an address (platform.md §2.2)', () => {
      for (const method of ['getActiveUser', 'getEffectiveUser']) {
        const body = `Session.${method}().getEmail()`;
        expect(() => valueOf(body, { script: { scopes: [] } })).toThrow('auth/userinfo.email');
      }
    });

    it.each([
      ['nobody in a clock trigger (platform.md §12.16)', { origin: 'clock trigger' }, ['', ROSA]],
      ["nobody in somebody else's trigger", { origin: 'event trigger', person: DENISE }, ['', ROSA]],
      ['the user in a trigger of their own', { origin: 'event trigger', person: ROSA }, [ROSA, ROSA]],
      ['the user in a menu', { origin: 'menu' }, [ROSA, ROSA]],
    ] as const)('tell as the active user %s', (_what, request, emails) => {
      expect(valueOf(BOTH, request)).toEqual(emails);
    });

    it('in a simple trigger blank the active user, and refuse the effective one', () => {
      const simple = { origin: 'simple trigger', authMode: 'LIMITED' } as const;
      expect(valueOf('return Session.getActiveUser().getEmail()', simple)).toBe('');
      expect(() => valueOf('Session.getEffectiveUser().getEmail()', simple)).toThrow(
        'You do not have permission to call Session.getEffectiveUser.',
      );
    });

    it('give a key that is the same for 30 days, another for everybody, and says nothing', () => {
      const workspace = aWorkspace();
      const key = (user = ROSA) => valueOf('return Session.getTemporaryActiveUserKey()', { workspace, user });
      const first = key();
      expect(key()).toBe(first);
      expect(key(DENISE)).not.toBe(first);
      expect(String(first)).not.toContain('rosa');
      workspace.now += 30 * 24 * 3_600_000;
      expect(key()).not.toBe(first);
    });
  },
);
