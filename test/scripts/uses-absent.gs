/** Uses something of Google's that the workspace has not. */

function logo() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.insertImage('https://example.org/logo.png', 1, 1);
}

function drives() {
  return DriveApp.getRootFolder().getName();
}
