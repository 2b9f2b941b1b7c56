/** A city's dropdown offers what belongs to the country beside it. */

var CITIES = { Chile: ['Santiago', 'Temuco'], Peru: ['Lima', 'Cusco', 'Puno'] };

function setUp() {
  var countries = SpreadsheetApp.newDataValidation()
    .requireValueInList(Object.keys(CITIES), true)
    .setAllowInvalid(false)
    .build();
  SpreadsheetApp.getActiveSheet().getRange('A2:A20').setDataValidation(countries);
}

function onEdit(e) {
  var cell = e.range;
  if (cell.getColumn() != 1) return;
  var city = cell.offset(0, 1);
  city.clearContent().clearDataValidations();
  var names = CITIES[e.value];
  if (!names) return;
  var rule = SpreadsheetApp.newDataValidation().requireValueInList(names).setAllowInvalid(false);
  city.setDataValidation(rule.setHelpText('A city of ' + e.value).build());
}

function offered(a1) {
  var rule = SpreadsheetApp.getActiveSheet().getRange(a1).getDataValidation();
  return rule && [String(rule.getCriteriaType()), rule.getCriteriaValues()[0], rule.getHelpText()];
}
