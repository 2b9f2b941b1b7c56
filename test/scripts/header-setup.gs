/** Makes the first row a heading that nobody changes by mistake. */

function setUpHeader(headings) {
  const sheet = SpreadsheetApp.getActiveSheet();
  const range = sheet.getRange(1, 1, 1, headings.length);
  range
    .setValues([headings])
    .setFontWeight('bold')
    .setBackground('#eeeeee')
    .setBorder(false, false, true, false, false, false, '#000000', SpreadsheetApp.BorderStyle.SOLID);
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 180);
  sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((old) => old.remove());
  const protection = range.protect().setDescription('Headings').setWarningOnly(true);
  return [protection.getRange().getA1Notation(), protection.isWarningOnly(), range.getBackgrounds()[0]];
}
