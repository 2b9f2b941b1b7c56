/** A job that goes on where it stopped, before Google ends it: it remembers its row and wakes itself up again. */

var MINUTE = 60 * 1000;

function start(rows) {
  PropertiesService.getScriptProperties().setProperties({ next: '1', rows: String(rows) }, true);
  work();
}

function work() {
  var store = PropertiesService.getScriptProperties();
  var until = Date.now() + 4 * MINUTE;
  var next = Number(store.getProperty('next'));
  var rows = Number(store.getProperty('rows'));
  while (next <= rows && Date.now() < until) {
    Utilities.sleep(MINUTE);
    SpreadsheetApp.getActive().getSheets()[0].getRange(next, 1).setValue('done');
    next++;
    store.setProperty('next', String(next));
  }
  ScriptApp.getProjectTriggers().forEach(function (trigger) {
    if (trigger.getHandlerFunction() === 'work') ScriptApp.deleteTrigger(trigger);
  });
  if (next <= rows) ScriptApp.newTrigger('work').timeBased().after(MINUTE).create();
}
