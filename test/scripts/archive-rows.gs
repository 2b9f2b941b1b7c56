/** Moves the rows that are done to the sheet "Archive", the last first. */

function setUp() {
  var sheet = SpreadsheetApp.getActiveSheet().setName('Tasks');
  sheet.getRange('A1:B5').setValues([
    ['Task', 'Done'],
    ['Call the clinic', true],
    ['Print flyers', false],
    ['Book the hall', true],
    ['Write to the mayor', false],
  ]);
  sheet.setFrozenRows(1);
}

function archive() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var tasks = book.getSheetByName('Tasks');
  var target = book.getSheetByName('Archive') || book.insertSheet('Archive');
  if (target.getLastRow() === 0) target.appendRow(['Task', 'Archived']);
  for (var row = tasks.getLastRow(); row > 1; row--) {
    if (tasks.getRange(row, 2).getValue() !== true) continue;
    target.appendRow([
      tasks.getRange(row, 1).getValue(),
      Utilities.formatDate(new Date(), 'GMT', 'yyyy-MM-dd'),
    ]);
    tasks.deleteRow(row);
  }
}
