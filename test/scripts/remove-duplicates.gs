/** Keeps the first of the rows that have the same email, in any case. */

function removeDuplicates() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const seen = {};
  const rows = sheet.getDataRange().getValues();
  const kept = rows.filter((row) => {
    const key = row[1].toString().trim().toLowerCase();
    if (key in seen) return false;
    seen[key] = true;
    return true;
  });
  sheet.clearContents();
  sheet.getRange(1, 1, kept.length, kept[0].length).setValues(kept);
  SpreadsheetApp.getActive().toast(`${rows.length - kept.length} removed`, 'Duplicates');
  return rows.length - kept.length;
}

function setUp() {
  const rows = [
    ['Name', 'Email'],
    ['Ana', 'ana@example.org'],
    ['Ben', 'ben@example.org'],
    ['ANA', ' Ana@example.org'],
    ['Cleo', 'cleo@example.org'],
  ];
  SpreadsheetApp.getActiveSheet().getRange(1, 1, rows.length, 2).setValues(rows);
}
