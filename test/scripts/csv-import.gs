/** Puts a CSV text below what a sheet holds, without the rows that it has already. */

const importCsv = (text, delimiter = ',') => {
  const sheet = SpreadsheetApp.getActiveSheet();
  const [headings, ...rows] = Utilities.parseCsv(text, delimiter);
  if (sheet.getLastRow() === 0) sheet.appendRow(headings);

  const known = new Set(sheet.getRange(1, 1, sheet.getLastRow(), 1).getDisplayValues().flat());
  const added = rows.filter(([key]) => key !== '' && !known.has(key));
  if (added.length === 0) return { added: 0, skipped: rows.length };

  const target = sheet.getRange(sheet.getLastRow() + 1, 1, added.length, headings.length);
  target.setNumberFormat('@').setValues(added);
  return { added: added.length, skipped: rows.length - added.length };
};
