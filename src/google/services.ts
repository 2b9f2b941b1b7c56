/** Mail, memory, turns, clock and alarm over Google's services; each as small as what the add-on needs. */
import { Busy, type Alarm, type Clock, type Mailer, type Memory, type Turn } from '../app/ports.ts';
import type { SheetsWorkbook } from './workbook.ts';

/** How long a run waits for another one to finish writing, in milliseconds. */
const PATIENCE = 15_000;

/** The trigger's function; `main.ts` exports it under this name. */
export const TICK = 'tick';

/** MailApp. What is left of the day's quota is asked once, and again after a mail (platform.md §1.1). */
export function googleMailer(): Mailer {
  let left: number | undefined;
  return {
    remaining: () => (left ??= MailApp.getRemainingDailyQuota()),
    send({ to, subject, name, replyTo, text, html }) {
      left = undefined;
      MailApp.sendEmail({
        to,
        subject,
        body: text,
        htmlBody: html,
        ...(name === undefined ? {} : { name }),
        ...(replyTo === undefined ? {} : { replyTo }),
      });
    },
  };
}

/** Properties of this document; read once a run, and written through at once. */
export function documentMemory(): Memory {
  let store: GoogleAppsScript.Properties.Properties | undefined;
  let values: Record<string, string> | undefined;
  // Null where a run has no document (platform.md §3); the script's own properties are then as good: it is bound.
  const open = () =>
    (store ??=
      (PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null) ??
      PropertiesService.getScriptProperties());
  const all = () => (values ??= open().getProperties());
  return {
    all,
    stored: (key) => open().getProperty(key) ?? undefined,
    set(key, value) {
      open().setProperty(key, value);
      // What was never read must not be taken for all there is.
      if (values) values = { ...values, [key]: value };
    },
    remove(key) {
      if (!(key in all())) return;
      open().deleteProperty(key);
      values = Object.fromEntries(Object.entries(all()).filter(([other]) => other !== key));
    },
  };
}

/** The script lock; a document lock is null in some contexts (platform.md §3). Writes are flushed before it is let go. */
export function scriptTurn(workbook: SheetsWorkbook): Turn {
  let inside = false;
  let opened: GoogleAppsScript.Lock.Lock | undefined;
  return {
    take(work) {
      if (inside) return work();
      const lock = (opened ??= LockService.getScriptLock());
      if (!lock.tryLock(PATIENCE)) throw new Busy();
      inside = true;
      try {
        workbook.forget();
        const result = work();
        SpreadsheetApp.flush();
        return result;
      } finally {
        inside = false;
        lock.releaseLock();
      }
    },
  };
}

export function spreadsheetClock(zone: () => string): Clock {
  const began = Date.now();
  return {
    now() {
      const text = Utilities.formatDate(new Date(), zone(), 'yyyy-MM-dd HH:mm');
      return { day: text.slice(0, 10), time: text.slice(11) };
    },
    elapsed: () => Date.now() - began,
  };
}

/** The hourly trigger of this account; nobody sees another account's (platform.md §3). */
export const hourlyAlarm: Alarm = {
  isSet: () => ours().length > 0,
  set() {
    ScriptApp.newTrigger(TICK).timeBased().everyHours(1).create();
  },
  unset() {
    for (const trigger of ours()) ScriptApp.deleteTrigger(trigger);
  },
};

function ours(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === TICK);
}
