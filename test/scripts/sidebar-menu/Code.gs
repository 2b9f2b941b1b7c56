/** A menu that opens a sidebar, which is made from a template with the sheet's rows in it. */

function onOpen(e) {
  SpreadsheetApp.getUi()
    .createMenu('Pantry')
    .addItem('Show stock', 'showStock')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Count', 'count'))
    .addToUi();
}

function include(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

function setUp() {
  SpreadsheetApp.getActiveSheet()
    .getRange('A1:B3')
    .setValues([
      ['Item', 'Left'],
      ['Rice <5 kg>', 12],
      ["Nour's bread", 0],
    ]);
}

function showStock() {
  var template = HtmlService.createTemplateFromFile('Sidebar');
  template.rows = SpreadsheetApp.getActiveSheet().getDataRange().getValues().slice(1);
  template.title = 'Stock';
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle('Stock').setWidth(300));
}

function count() {
  var rows = SpreadsheetApp.getActiveSheet().getLastRow() - 1;
  Browser.msgBox('Stock', rows + ' items', Browser.Buttons.OK);
  return rows;
}
