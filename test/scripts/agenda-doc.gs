/** Makes an agenda as a Google Doc in a folder of its own, and adds the decisions to its end. */

var FOLDER = 'application/vnd.google-apps.folder';
var DOCUMENT = 'application/vnd.google-apps.document';

function folder_(name) {
  var found = Drive.Files.list({
    q: "name = '" + name + "' and mimeType = '" + FOLDER + "' and trashed = false",
  });
  if (found.files.length > 0) return found.files[0].id;
  return Drive.Files.create({ name: name, mimeType: FOLDER }).id;
}

function makeAgenda(title, items) {
  var html =
    '<h1>' +
    title +
    '</h1><ol>' +
    items
      .map(function (item) {
        return '<li>' + item + '</li>';
      })
      .join('') +
    '</ol>';
  var file = Drive.Files.create(
    { name: title, mimeType: DOCUMENT, parents: [folder_('Agendas')] },
    Utilities.newBlob(html, 'text/html', 'agenda.html'),
  );
  return file.id;
}

function addDecision(title, decision) {
  var file = Drive.Files.list({ q: "name = '" + title + "' and mimeType = '" + DOCUMENT + "'" }).files[0];
  var requests = [{ insertText: { endOfSegmentLocation: {}, text: '\n' + decision } }];
  Docs.Documents.batchUpdate({ requests: requests }, file.id);
  return Docs.Documents.get(file.id)
    .body.content.filter(function (element) {
      return element.paragraph;
    })
    .map(function (element) {
      return element.paragraph.elements
        .map(function (part) {
          return part.textRun ? part.textRun.content : '';
        })
        .join('')
        .trim();
    })
    .filter(String);
}
