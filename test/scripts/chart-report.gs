/** Counts a column and draws the counts, in one chart however often it is called. */

function setUp() {
  const sheet = SpreadsheetApp.getActiveSheet().setName('Survey');
  const answers = ['Yes', 'No', 'Yes', 'Maybe', 'Yes'];
  sheet.getRange(1, 1, answers.length + 1, 1).setValues([['Answer'], ...answers.map((answer) => [answer])]);
}

function report() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Survey');
  const counts = new Map();
  sheet
    .getRange(2, 1, sheet.getLastRow() - 1)
    .getValues()
    .forEach(([answer]) => counts.set(answer, (counts.get(answer) || 0) + 1));
  const table = [['Answer', 'Count'], ...counts];
  const range = sheet.getRange(1, 3, table.length, 2).setValues(table);
  sheet.getCharts().forEach((old) => sheet.removeChart(old));
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(range)
    .setNumHeaders(1)
    .setOption('title', 'Answers')
    .setPosition(1, 6, 0, 0)
    .build();
  sheet.insertChart(chart);
  return sheet.getCharts().length;
}
