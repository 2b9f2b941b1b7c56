/** Mails the week's totals as an HTML table. */

function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet().setName('Hours');
  [
    ['Day', 'Who', 'Hours'],
    [new Date(2026, 2, 2), 'Ana', 2],
    [new Date(2026, 2, 3), 'Ben & Co', 1.5],
    [new Date(2026, 2, 4), 'Ana', 0.5],
    [new Date(2026, 1, 20), 'Ana', 8],
  ].forEach((row) => sheet.appendRow(row));
}

function escape_(text) {
  return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function weeklyReport(monday, to) {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const start = Utilities.parseDate(monday, zone, 'yyyy-MM-dd');
  const end = new Date(start.getTime() + 7 * 24 * 60 * 60 * 1000);
  const rows = SpreadsheetApp.getActive().getSheetByName('Hours').getDataRange().getValues().slice(1);

  const totals = {};
  for (const [day, who, hours] of rows) {
    if (day < start || day >= end) continue;
    totals[who] = (totals[who] || 0) + hours;
  }
  const cells = Object.keys(totals)
    .sort()
    .map((who) => `<tr><td>${escape_(who)}</td><td>${Utilities.formatString('%.2f', totals[who])}</td></tr>`);
  MailApp.sendEmail({
    to,
    subject: `Hours, week ${Utilities.formatDate(start, zone, 'w')}`,
    htmlBody: `<table>${cells.join('')}</table>`,
    body: Object.entries(totals)
      .map((pair) => pair.join(': '))
      .join('\n'),
  });
  return totals;
}
