/** What a document and the requests about it may hold (REST reference of the Docs API, `documents.request`). */
import { anything, choice, flag, integer, listOf, message, nameOf, text, type Shape } from '../payload.ts';
import { NAMED_STYLES } from './document.ts';

const NAMESPACE = 'google.apps.docs.v1.';
const docs = (type: string, members: Readonly<Record<string, Shape>>, absent?: string) =>
  message(NAMESPACE + type, members, absent);

const location = docs('Location', { index: integer }, 'segmentId tabId');
const range = docs('Range', { startIndex: integer, endIndex: integer }, 'segmentId tabId');
const insertion = { location, endOfSegmentLocation: docs('EndOfSegmentLocation', {}, 'segmentId tabId') };

const textStyle = docs(
  'TextStyle',
  {
    bold: flag,
    italic: flag,
    link: docs('Link', { url: text }, 'bookmark bookmarkId heading headingId tabId'),
  },
  'backgroundColor baselineOffset fontSize foregroundColor smallCaps strikethrough underline weightedFontFamily',
);

const paragraphStyle = docs(
  'ParagraphStyle',
  {
    namedStyleType: nameOf(
      `${NAMESPACE}NamedStyleType`,
      NAMED_STYLES,
      'TITLE SUBTITLE HEADING_4 HEADING_5 HEADING_6',
    ),
  },
  'alignment avoidWidowAndOrphan borderBetween borderBottom borderLeft borderRight borderTop direction headingId ' +
    'indentEnd indentFirstLine indentStart keepLinesTogether keepWithNext lineSpacing pageBreakBefore shading ' +
    'spaceAbove spaceBelow spacingMode tabStops',
);

const bulletPreset = nameOf(
  `${NAMESPACE}BulletGlyphPreset`,
  ['BULLET_DISC_CIRCLE_SQUARE', 'BULLET_CHECKBOX', 'NUMBERED_DECIMAL_ALPHA_ROMAN'],
  'BULLET_DIAMONDX_ARROW3D_SQUARE BULLET_ARROW_DIAMOND_DISC BULLET_STAR_CIRCLE_SQUARE BULLET_ARROW3D_CIRCLE_SQUARE ' +
    'BULLET_LEFTTRIANGLE_DIAMOND_DISC BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE BULLET_DIAMOND_CIRCLE_SQUARE ' +
    'NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS NUMBERED_DECIMAL_NESTED NUMBERED_UPPERALPHA_ALPHA_ROMAN ' +
    'NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL NUMBERED_ZERODECIMAL_ALPHA_ROMAN',
);

/** The kinds of requests that the workspace has, and what each may hold. */
const REQUESTS = {
  insertText: { text, ...insertion },
  deleteContentRange: { range },
  replaceAllText: {
    containsText: docs('SubstringMatchCriteria', { text, matchCase: flag }, 'searchByRegex'),
    replaceText: text,
  },
  insertPerson: { personProperties: docs('PersonProperties', { name: text, email: text }), ...insertion },
  insertDate: {
    dateElementProperties: docs(
      'DateElementProperties',
      {
        timestamp: text,
        dateFormat: nameOf(
          `${NAMESPACE}DateFormat`,
          ['DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED', 'DATE_FORMAT_ISO8601'],
          'DATE_FORMAT_CUSTOM DATE_FORMAT_MONTH_DAY_ABBREVIATED DATE_FORMAT_MONTH_DAY_FULL',
        ),
        locale: text,
      },
      'displayText timeFormat timeZoneId',
    ),
    ...insertion,
  },
  insertTable: { rows: integer, columns: integer, ...insertion },
  updateTextStyle: { range, textStyle, fields: text },
  updateParagraphStyle: { range, paragraphStyle, fields: text },
  createParagraphBullets: { range, bulletPreset },
  deleteParagraphBullets: { range },
} satisfies Record<string, Readonly<Record<string, Shape>>>;

export type RequestName = keyof typeof REQUESTS;

const ABSENT_REQUESTS =
  'addDocumentTab createFooter createFootnote createHeader createNamedRange deleteFooter deleteHeader ' +
  'deleteNamedRange deletePositionedObject deleteTab deleteTableColumn deleteTableRow insertInlineImage ' +
  'insertPageBreak insertRichLink insertSectionBreak insertTableColumn insertTableRow mergeTableCells ' +
  'pinTableHeaderRows replaceImage replaceNamedRangeContent unmergeTableCells updateDocumentStyle ' +
  'updateDocumentTabProperties updateNamedStyle updateSectionStyle updateTableCellStyle ' +
  'updateTableColumnProperties updateTableRowStyle';

const request = choice(
  `${NAMESPACE}Request`,
  'request',
  Object.fromEntries(
    Object.entries(REQUESTS).map(([name, members]) => [
      name,
      docs(
        `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Request`,
        members,
        name === 'replaceAllText' ? 'tabsCriteria' : '',
      ),
    ]),
  ),
  ABSENT_REQUESTS,
);

export const batchUpdateBody = docs('BatchUpdateDocumentRequest', {
  requests: listOf(request),
  writeControl: choice(
    `${NAMESPACE}WriteControl`,
    'control',
    { requiredRevisionId: text },
    'targetRevisionId',
  ),
});

/** Of a new document only the title counts (REST reference, `documents.create`). */
export const documentBody = docs('Document', {
  title: text,
  ...Object.fromEntries(
    [
      ...['body', 'documentId', 'documentStyle', 'footers', 'footnotes', 'headers', 'inlineObjects', 'lists'],
      ...['namedRanges', 'namedStyles', 'positionedObjects', 'revisionId', 'suggestionsViewMode', 'tabs'],
    ].map((name) => [name, anything]),
  ),
});

export const getOptions = docs(
  'GetDocumentRequest',
  {
    suggestionsViewMode: nameOf(`${NAMESPACE}SuggestionsViewMode`, [
      ...['DEFAULT_FOR_CURRENT_ACCESS', 'SUGGESTIONS_INLINE'],
      ...['PREVIEW_SUGGESTIONS_ACCEPTED', 'PREVIEW_WITHOUT_SUGGESTIONS'],
    ]),
  },
  'includeTabsContent fields',
);

/** Options of calls that have none here. */
export const noOptions = docs('Options', {}, 'fields');
