/** Mails, in the morning, who has a birthday today or an anniversary of joining. */

function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.appendRow(['Name', 'Born', 'Joined']);
  sheet.appendRow(['Ana', new Date(1990, 2, 7), new Date(2024, 2, 7)]);
  sheet.appendRow(['Ben', new Date(1985, 11, 31), '']);
  sheet.appendRow(['Cleo', '', new Date(2016, 2, 7)]);
  ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(8).inTimezone('America/Chicago').create();
}

class Day {
  constructor(date, zone) {
    this.key = Utilities.formatDate(date, zone, 'MM-dd');
    this.year = Number(Utilities.formatDate(date, zone, 'yyyy'));
  }
}

function remind() {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const today = new Day(new Date(), zone);
  const rows = SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues().slice(1);
  const lines = rows.flatMap(([name, born, joined]) => {
    const isToday = (date) => date instanceof Date && new Day(date, zone).key === today.key;
    const since = (date) => today.year - new Day(date, zone).year;
    return [
      ...(isToday(born) ? [`${name} is ${since(born)} today`] : []),
      ...(isToday(joined) ? [`${name} has been with us for ${since(joined)} years`] : []),
    ];
  });
  if (lines.length) MailApp.sendEmail(Session.getEffectiveUser().getEmail(), 'Today', lines.join('\n'));
  console.log('%s lines', lines.length);
}
