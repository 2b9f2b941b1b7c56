/** Settings that people change in a sheet, each cell under a name. */

var DEFAULTS = { Season: 'Spring', Seats: 40, Open: true };

function setUp() {
  var book = SpreadsheetApp.getActive();
  var sheet = book.insertSheet('Settings');
  Object.keys(DEFAULTS).forEach(function (name, index) {
    sheet.getRange(index + 1, 1, 1, 2).setValues([[name, DEFAULTS[name]]]);
    book.setNamedRange(name, sheet.getRange(index + 1, 2));
  });
}

function settings() {
  var result = {};
  SpreadsheetApp.getActive()
    .getNamedRanges()
    .forEach(function (named) {
      result[named.getName()] = named.getRange().getValue();
    });
  return result;
}

function change(name, value) {
  SpreadsheetApp.getActive().getRangeByName(name).setValue(value);
  return settings();
}
