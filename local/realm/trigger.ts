/** Trigger, and the builders that make one: by the clock, and by what happens to a spreadsheet. */
import { isKind, sent } from './service-object.ts';
import { eventTypes, triggerSources } from './trigger-enums.ts';
import { call, strict } from './wire.ts';

type Trigger = GoogleAppsScript.Script.Trigger;

export interface TriggerMessage {
  readonly id: string;
  readonly handler: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  /** Id of the spreadsheet; null for a clock trigger. */
  readonly source: string | null;
}

const triggerIds = new WeakMap<object, string>();

/** The id of a trigger object; undefined for anything else. */
export function triggerId(trigger: object): string | undefined {
  return triggerIds.get(trigger);
}

export function shownTrigger({ id, handler, event, source }: TriggerMessage): Trigger {
  const told = <T>(method: keyof Trigger, value: T): T => {
    call(`Trigger.${method}`, null);
    return value;
  };
  const kind = event === 'CLOCK' ? triggerSources.CLOCK : triggerSources.SPREADSHEETS;
  const made = strict<Trigger>('Trigger', {
    getEventType: () => told('getEventType', eventTypes[event]),
    getHandlerFunction: () => told('getHandlerFunction', handler),
    getTriggerSource: () => told('getTriggerSource', kind),
    // The typings hide that a clock trigger has none (reference/script/trigger).
    getTriggerSourceId: () => told('getTriggerSourceId', source as string),
    getUniqueId: () => told('getUniqueId', id),
  });
  triggerIds.set(made, id);
  return made;
}

type ClockTriggerBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

function clockTriggerBuilder(handler: string): ClockTriggerBuilder {
  const wishes: Record<string, unknown> = {};
  const wish = (name: keyof ClockTriggerBuilder, value: unknown): ClockTriggerBuilder => {
    wishes[name] = value;
    return builder;
  };
  const builder = strict<ClockTriggerBuilder>('ClockTriggerBuilder', {
    after: (milliseconds) => wish('after', milliseconds),
    at: (date) => wish('at', date.getTime()),
    atDate: (year, month, day) => wish('atDate', [year, month, day]),
    atHour: (hour) => wish('atHour', hour),
    create: () => shownTrigger(call('ClockTriggerBuilder.create', null, [handler, wishes])),
    everyDays: (n) => wish('everyDays', n),
    everyHours: (n) => wish('everyHours', n),
    everyMinutes: (n) => wish('everyMinutes', n),
    everyWeeks: (n) => wish('everyWeeks', n),
    inTimezone: (timezone) => wish('inTimezone', timezone),
    nearMinute: (minute) => wish('nearMinute', minute),
    onMonthDay: (day) => wish('onMonthDay', day),
    onWeekDay: (day) => wish('onWeekDay', String(day)),
  });
  return builder;
}

type SpreadsheetTriggerBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type SpreadsheetMethods = 'create' | 'onChange' | 'onEdit' | 'onOpen';

/** `chosen` is a Spreadsheet or a spreadsheet's id. */
function spreadsheetTriggerBuilder(handler: string, chosen: unknown): SpreadsheetTriggerBuilder {
  const id = isKind(chosen, 'Spreadsheet') ? (sent(chosen) as { spreadsheet: string }).spreadsheet : chosen;
  if (typeof id !== 'string') {
    throw new Error(
      'The parameters do not match: TriggerBuilder.forSpreadsheet needs a Spreadsheet or its id.',
    );
  }
  let event: string | null = null;
  const on = (name: string): SpreadsheetTriggerBuilder => {
    event = name;
    return builder;
  };
  const members: Pick<SpreadsheetTriggerBuilder, SpreadsheetMethods> = {
    create: () => shownTrigger(call('SpreadsheetTriggerBuilder.create', null, [handler, id, event])),
    onChange: () => on('ON_CHANGE'),
    onEdit: () => on('ON_EDIT'),
    onOpen: () => on('ON_OPEN'),
  };
  const builder = strict('SpreadsheetTriggerBuilder', members) as SpreadsheetTriggerBuilder;
  return builder;
}

type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;

export function newTrigger(handler: string): TriggerBuilder {
  const members: Pick<TriggerBuilder, 'forSpreadsheet' | 'timeBased'> = {
    forSpreadsheet: (spreadsheet: unknown) => spreadsheetTriggerBuilder(handler, spreadsheet),
    timeBased: () => clockTriggerBuilder(handler),
  };
  return strict('TriggerBuilder', members) as TriggerBuilder;
}
