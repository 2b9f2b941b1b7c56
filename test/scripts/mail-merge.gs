/** Sends one mail for each row, with the row's cells in the places of the template, and marks the row as sent. */

var SENT = 'Sent';

function setUp() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.setName('People');
  sheet.getRange(1, 1, 4, 4).setValues([
    ['Name', 'Email', 'Shift', 'Status'],
    ['Ana', 'ana@example.org', new Date(2026, 2, 7, 9, 30), ''],
    ['Ben', 'ben@example.org', new Date(2026, 2, 8, 18, 0), SENT],
    ['Cleo', '', new Date(2026, 2, 9, 8, 0), ''],
  ]);
}

function fillIn(template, row) {
  return template.replace(/\{\{([^}]+)\}\}/g, function (place, name) {
    var value = row[name.trim()];
    if (value instanceof Date) {
      return Utilities.formatDate(value, Session.getScriptTimeZone(), "EEEE d MMMM 'at' HH:mm");
    }
    return value === undefined ? place : value;
  });
}

function mailMerge(subject, template) {
  var sheet = SpreadsheetApp.getActive().getSheetByName('People');
  var values = sheet.getDataRange().getValues();
  var headings = values.shift();
  var sent = 0;
  values.forEach(function (cells, index) {
    var row = {};
    headings.forEach(function (heading, column) {
      row[heading] = cells[column];
    });
    if (row.Status === SENT || !row.Email) return;
    MailApp.sendEmail(row.Email, fillIn(subject, row), fillIn(template, row), { name: 'Volunteers' });
    sheet.getRange(index + 2, headings.indexOf('Status') + 1).setValue(SENT);
    sent++;
  });
  SpreadsheetApp.flush();
  return sent;
}
