/** Google's services that the workspace has not: each throws by name as soon as anything of it is touched. */
import { strict } from './wire.ts';

const ABSENT = [
  'CalendarApp',
  'CardService',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'MimeType',
  'ScriptProperties',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'UserProperties',
  'XmlService',
];

/** The built-in services by name. Advanced services that the manifest does not enable are undefined, as at Google. */
export function absentServices(): Record<string, object> {
  return Object.fromEntries(ABSENT.map((name) => [name, strict(name, {})]));
}
