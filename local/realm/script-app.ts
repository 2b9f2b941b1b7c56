/** ScriptApp: triggers, and the state of authorization. */
import { enumeration } from './enumeration.ts';
import { isKind, sent } from './service-object.ts';
import { newTrigger, shownTrigger, triggerId, type TriggerMessage } from './trigger.ts';
import { eventTypes, triggerSources, weekDays } from './trigger-enums.ts';
import { call, strict } from './wire.ts';

type Google = GoogleAppsScript.Script.ScriptApp;
type AuthMode = GoogleAppsScript.Script.AuthMode;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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

/** The typings lack `getAuthorizedScopes` and the scopes to ask about (platform.md §2.2). */
interface AuthorizationInfo extends GoogleAppsScript.Script.AuthorizationInfo {
  getAuthorizedScopes(): string[];
}

function getAuthorizationInfo(authMode: AuthMode, scopes?: string[]): AuthorizationInfo {
  call('ScriptApp.getAuthorizationInfo', null, [String(authMode), scopes]);
  const status = () => call<'REQUIRED' | 'NOT_REQUIRED'>('AuthorizationInfo.getAuthorizationStatus', null);
  return strict<AuthorizationInfo>('AuthorizationInfo', {
    getAuthorizationStatus: () => authorizationStatus[status()],
    getAuthorizationUrl: () => call('AuthorizationInfo.getAuthorizationUrl', null),
    getAuthorizedScopes: () => call('AuthorizationInfo.getAuthorizedScopes', null),
  });
}

const shown = (triggers: readonly TriggerMessage[]) => triggers.map(shownTrigger);

function getUserTriggers(spreadsheet: unknown): GoogleAppsScript.Script.Trigger[] {
  if (!isKind(spreadsheet, 'Spreadsheet')) {
    throw new Error('ScriptApp.getUserTriggers for this kind of document is not in the local workspace.');
  }
  const { spreadsheet: id } = sent(spreadsheet) as { spreadsheet: string };
  return shown(call('ScriptApp.getUserTriggers', null, [id]));
}

type Members =
  | 'AuthMode'
  | 'AuthorizationStatus'
  | 'EventType'
  | 'TriggerSource'
  | 'WeekDay'
  | 'deleteTrigger'
  | 'getAuthorizationInfo'
  | 'getProjectTriggers'
  | 'getScriptId'
  | 'getUserTriggers'
  | 'invalidateAuth'
  | 'newTrigger'
  | 'requireAllScopes'
  | 'requireScopes';

export const scriptApp = strict<Pick<Google, Members>>('ScriptApp', {
  AuthMode: authModes,
  AuthorizationStatus: authorizationStatus,
  EventType: eventTypes,
  TriggerSource: triggerSources,
  WeekDay: weekDays,
  deleteTrigger: (unwanted) => {
    call('ScriptApp.deleteTrigger', null, [triggerId(unwanted)]);
  },
  getAuthorizationInfo,
  getProjectTriggers: () => shown(call('ScriptApp.getProjectTriggers', null)),
  getScriptId: () => call<string>('ScriptApp.getScriptId', null),
  getUserTriggers: (document: Spreadsheet | object) => getUserTriggers(document),
  invalidateAuth: () => {
    call('ScriptApp.invalidateAuth', null);
  },
  newTrigger,
  requireAllScopes: (authMode) => {
    call('ScriptApp.requireAllScopes', null, [String(authMode)]);
  },
  requireScopes: (authMode, scopes) => {
    call('ScriptApp.requireScopes', null, [String(authMode), scopes]);
  },
});
