/** ScriptApp: clock triggers and the state of authorization. */
import { enumeration } from './enumeration.ts';
import { call, strict } from './wire.ts';

export const authModes = enumeration<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

const authorizationStatus = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>(
  'AuthorizationStatus',
  ['REQUIRED', 'NOT_REQUIRED'],
);

const eventTypes = enumeration<typeof GoogleAppsScript.Script.EventType>('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);

const triggerSources = enumeration<typeof GoogleAppsScript.Script.TriggerSource>('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

type Trigger = GoogleAppsScript.Script.Trigger;
type TriggerMethods = 'getEventType' | 'getHandlerFunction' | 'getTriggerSource' | 'getUniqueId';

const triggerIds = new WeakMap<object, string>();

function trigger({ id, handler }: { id: string; handler: string }): Trigger {
  const told = <T>(method: TriggerMethods, value: T): T => {
    call(`Trigger.${method}`, null);
    return value;
  };
  const members: Pick<Trigger, TriggerMethods> = {
    getEventType: () => told('getEventType', eventTypes.CLOCK),
    getHandlerFunction: () => told('getHandlerFunction', handler),
    getTriggerSource: () => told('getTriggerSource', triggerSources.CLOCK),
    getUniqueId: () => told('getUniqueId', id),
  };
  const made = strict('Trigger', members) as Trigger;
  triggerIds.set(made, id);
  return made;
}

type ClockTriggerBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type ClockMethods = 'atHour' | 'create' | 'everyDays' | 'everyHours' | 'inTimezone' | 'nearMinute';

function clockTriggerBuilder(handler: string): ClockTriggerBuilder {
  const wishes: Record<string, number | string> = { handler };
  const wish = (name: ClockMethods, value: number | string): ClockTriggerBuilder => {
    wishes[name] = value;
    return builder;
  };
  const members: Pick<ClockTriggerBuilder, ClockMethods> = {
    atHour: (hour) => wish('atHour', hour),
    create: () => trigger(call('ClockTriggerBuilder.create', null, [wishes])),
    everyDays: (n) => wish('everyDays', n),
    everyHours: (n) => wish('everyHours', n),
    inTimezone: (timezone) => wish('inTimezone', timezone),
    nearMinute: (minute) => wish('nearMinute', minute),
  };
  const builder = strict('ClockTriggerBuilder', members) as ClockTriggerBuilder;
  return builder;
}

function newTrigger(handler: string): GoogleAppsScript.Script.TriggerBuilder {
  const members: Pick<GoogleAppsScript.Script.TriggerBuilder, 'timeBased'> = {
    timeBased: () => clockTriggerBuilder(handler),
  };
  return strict('TriggerBuilder', members) as GoogleAppsScript.Script.TriggerBuilder;
}

type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;

function getAuthorizationInfo(authMode: GoogleAppsScript.Script.AuthMode): AuthorizationInfo {
  call('ScriptApp.getAuthorizationInfo', null, [String(authMode)]);
  const status = () => call<'REQUIRED' | 'NOT_REQUIRED'>('AuthorizationInfo.getAuthorizationStatus', null);
  return strict<AuthorizationInfo>('AuthorizationInfo', {
    getAuthorizationStatus: () => authorizationStatus[status()],
    getAuthorizationUrl: () => call('AuthorizationInfo.getAuthorizationUrl', null),
  });
}

type Members =
  | 'AuthMode'
  | 'AuthorizationStatus'
  | 'EventType'
  | 'TriggerSource'
  | 'deleteTrigger'
  | 'getAuthorizationInfo'
  | 'getProjectTriggers'
  | 'newTrigger';

export const scriptApp = strict<Pick<GoogleAppsScript.Script.ScriptApp, Members>>('ScriptApp', {
  AuthMode: authModes,
  AuthorizationStatus: authorizationStatus,
  EventType: eventTypes,
  TriggerSource: triggerSources,
  deleteTrigger: (unwanted) => {
    call('ScriptApp.deleteTrigger', null, [triggerIds.get(unwanted)]);
  },
  getAuthorizationInfo,
  getProjectTriggers: () =>
    call<{ id: string; handler: string }[]>('ScriptApp.getProjectTriggers', null).map(trigger),
  newTrigger,
});
