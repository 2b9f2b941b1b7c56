/** How long each service call is taken to last. Modelled, never measured here; few have a public source. */

/** Milliseconds by method. "assumed": an order of magnitude from experience, without a source. */
export const DURATIONS: Readonly<Record<string, number>> = {
  'Spreadsheet.getName': 150, // platform.md §5.8: getName and getSheetName about 150 ms
  'Sheet.getName': 150, // platform.md §5.8
  'Sheet.getSheetId': 2, // platform.md §5.8: about 2 ms
  'Spreadsheet.getActiveSheet': 8, // platform.md §5.8: about 8 ms
  'SpreadsheetApp.getActiveSheet': 8, // platform.md §5.8
  'SpreadsheetApp.flush': 300, // assumed: sends what is pending
  'Range.getValues': 120, // assumed: one trip, flat in the number of cells as §5.8 says of writes
  'Range.getDisplayValues': 120, // assumed
  'Range.getFormulas': 120, // assumed
  'Range.getDataValidations': 120, // assumed
  'Range.getValue': 80, // assumed: nearly as long a trip for less
  'Range.setValues': 25, // assumed: pends
  'Range.sort': 150, // assumed
  'Sheet.appendRow': 80, // assumed; platform.md §5.8: constant, whatever the size
  'Sheet.getDataRange': 60, // assumed: needs to know where the data ends
  'Sheet.getLastRow': 60, // assumed
  'Sheet.getLastColumn': 60, // assumed
  'Sheet.getProtections': 100, // assumed
  'Sheet.getCharts': 100, // assumed
  'Sheet.getConditionalFormatRules': 100, // assumed
  'Spreadsheet.getNamedRanges': 100, // assumed
  'Spreadsheet.getProtections': 100, // assumed
  'DeveloperMetadataFinder.find': 100, // assumed
  'Sheet.copyTo': 500, // assumed
  'Spreadsheet.insertSheet': 300, // assumed
  'Spreadsheet.deleteSheet': 300, // assumed

  'MailApp.sendEmail': 800, // assumed: the dearest thing in a tick
  'MailApp.getRemainingDailyQuota': 100, // assumed

  'Drive.Files.create': 2500, // assumed: an upload with its conversion
  'Drive.Files.get': 300, // assumed
  'Drive.Files.list': 500, // assumed
  'Drive.Files.copy': 2500, // assumed, as making one
  'Drive.Files.update': 500, // assumed
  'Drive.Files.remove': 500, // assumed
  'Drive.Permissions.create': 800, // assumed
  'Drive.Permissions.get': 300, // assumed
  'Drive.Permissions.list': 300, // assumed
  'Drive.Permissions.update': 500, // assumed
  'Drive.Permissions.remove': 500, // assumed
  'Docs.Documents.get': 600, // assumed
  'Docs.Documents.batchUpdate': 900, // assumed
  'Docs.Documents.create': 1500, // assumed
  'Sheets.Spreadsheets.create': 1500, // assumed
  'Sheets.Spreadsheets.get': 500, // assumed
  'Sheets.Spreadsheets.batchUpdate': 900, // assumed: one request, however many edits (platform.md §5.8)
  'Sheets.Spreadsheets.Values.get': 300, // assumed
  'Sheets.Spreadsheets.Values.batchGet': 400, // assumed
  'Sheets.Spreadsheets.Values.update': 400, // assumed
  'Sheets.Spreadsheets.Values.batchUpdate': 500, // assumed
  'Sheets.Spreadsheets.Values.append': 500, // assumed
  'Sheets.Spreadsheets.Values.clear': 300, // assumed
  'Sheets.Spreadsheets.Values.batchClear': 400, // assumed

  'Properties.getProperty': 40, // assumed
  'Properties.getProperties': 40, // assumed
  'Properties.getKeys': 40, // assumed
  'Properties.setProperty': 60, // assumed
  'Properties.setProperties': 80, // assumed
  'Properties.deleteProperty': 60, // assumed
  'Properties.deleteAllProperties': 60, // assumed

  'Lock.tryLock': 60, // assumed, when nobody holds it
  'Cache.get': 20, // assumed: quicker than properties
  'Cache.getAll': 20, // assumed
  'Cache.put': 20, // assumed
  'Cache.putAll': 20, // assumed
  'Cache.remove': 20, // assumed
  'Cache.removeAll': 20, // assumed

  'Lock.waitLock': 60, // assumed
  'Lock.releaseLock': 40, // assumed

  'ClockTriggerBuilder.create': 600, // assumed
  'SpreadsheetTriggerBuilder.create': 600, // assumed
  'ScriptApp.getUserTriggers': 200, // assumed
  'ScriptApp.getProjectTriggers': 200, // assumed
  'ScriptApp.deleteTrigger': 400, // assumed
  'User.getEmail': 20, // assumed

  'Ui.showSidebar': 300, // assumed
  'Ui.showModalDialog': 300, // assumed
  'Ui.showModelessDialog': 300, // assumed
};

/** Everything else is taken to stay inside the script's own process: assumed, after `getSheetId`. */
const ELSEWHERE_MS = 2;

/** Modelled milliseconds of one call. */
export function durationOf(method: string): number {
  return DURATIONS[method] ?? ELSEWHERE_MS;
}
