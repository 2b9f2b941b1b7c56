/** What the requests of a batch may hold (REST reference, `spreadsheets.request`). */
import { choice, flag, integer, listOf, text, type Shape } from '../payload.ts';
import {
  border,
  cellData,
  cellFormat,
  colored,
  condition,
  dataValidationRule,
  gridCoordinate,
  gridRange,
  rows,
  sheetsMessage,
  sheetsName,
} from './cell-shapes.ts';

export const sheetProperties = sheetsMessage(
  'SheetProperties',
  {
    sheetId: integer,
    title: text,
    index: integer,
    sheetType: sheetsName('SheetType', ['GRID'], 'OBJECT DATA_SOURCE'),
    gridProperties: sheetsMessage(
      'GridProperties',
      {
        rowCount: integer,
        columnCount: integer,
        frozenRowCount: integer,
        frozenColumnCount: integer,
        hideGridlines: flag,
      },
      'columnGroupControlAfter rowGroupControlAfter',
    ),
    hidden: flag,
    ...colored('tabColor'),
  },
  'dataSourceSheetProperties rightToLeft',
);

export const spreadsheetProperties = sheetsMessage(
  'SpreadsheetProperties',
  { title: text, locale: text, timeZone: text },
  'autoRecalc defaultFormat importFunctionsExternalUrlAccessAllowed iterativeCalculationSettings spreadsheetTheme',
);

const dimension = sheetsName('Dimension', ['ROWS', 'COLUMNS']);

const dimensionRange = sheetsMessage('DimensionRange', {
  sheetId: integer,
  dimension,
  startIndex: integer,
  endIndex: integer,
});

export const dimensionProperties = sheetsMessage(
  'DimensionProperties',
  { pixelSize: integer, hiddenByUser: flag },
  'dataSourceColumnReference developerMetadata hiddenByFilter',
);

export const conditionalFormatRule = sheetsMessage(
  'ConditionalFormatRule',
  {
    ranges: listOf(gridRange),
    booleanRule: sheetsMessage('BooleanRule', { condition, format: cellFormat }),
  },
  'gradientRule',
);

export const protectedRange = sheetsMessage(
  'ProtectedRange',
  {
    protectedRangeId: integer,
    range: gridRange,
    description: text,
    warningOnly: flag,
    unprotectedRanges: listOf(gridRange),
    editors: sheetsMessage('Editors', { users: listOf(text) }, 'domainUsersCanEdit groups'),
  },
  'namedRangeId requestingUserCanEdit tableId',
);

export const bandedRange = sheetsMessage(
  'BandedRange',
  {
    bandedRangeId: integer,
    range: gridRange,
    rowProperties: sheetsMessage('BandingProperties', {
      ...colored('headerColor', 'firstBandColor', 'secondBandColor', 'footerColor'),
    }),
  },
  'bandedRangeReference columnProperties',
);

export const basicFilter = sheetsMessage(
  'BasicFilter',
  { range: gridRange },
  'criteria filterSpecs sortSpecs tableId',
);

/** The kinds of requests that the workspace has, and what each may hold. */
export const REQUESTS = {
  addSheet: { properties: sheetProperties },
  deleteSheet: { sheetId: integer },
  updateSheetProperties: { properties: sheetProperties, fields: text },
  updateSpreadsheetProperties: { properties: spreadsheetProperties, fields: text },
  updateCells: { rows, fields: text, start: gridCoordinate, range: gridRange },
  repeatCell: { range: gridRange, cell: cellData, fields: text },
  appendDimension: { sheetId: integer, dimension, length: integer },
  insertDimension: { range: dimensionRange, inheritFromBefore: flag },
  deleteDimension: { range: dimensionRange },
  moveDimension: { source: dimensionRange, destinationIndex: integer },
  updateDimensionProperties: { range: dimensionRange, properties: dimensionProperties, fields: text },
  setBasicFilter: { filter: basicFilter },
  clearBasicFilter: { sheetId: integer },
  addProtectedRange: { protectedRange },
  updateProtectedRange: { protectedRange, fields: text },
  deleteProtectedRange: { protectedRangeId: integer },
  addConditionalFormatRule: { rule: conditionalFormatRule, index: integer },
  deleteConditionalFormatRule: { sheetId: integer, index: integer },
  setDataValidation: { range: gridRange, rule: dataValidationRule },
  updateBorders: {
    range: gridRange,
    ...{ top: border, bottom: border, left: border, right: border },
    ...{ innerHorizontal: border, innerVertical: border },
  },
  mergeCells: {
    range: gridRange,
    mergeType: sheetsName('MergeType', ['MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS']),
  },
  unmergeCells: { range: gridRange },
  addBanding: { bandedRange },
  deleteBanding: { bandedRangeId: integer },
} satisfies Record<string, Readonly<Record<string, Shape>>>;

export type RequestName = keyof typeof REQUESTS;

/** Members of requests that only Google has. */
const ABSENT_MEMBERS: Partial<Record<RequestName, string>> = {
  appendDimension: 'tableId',
  updateDimensionProperties: 'dataSourceSheetRange',
  setDataValidation: 'filteredRowsIncluded',
};

const ABSENT_REQUESTS =
  'addChart addDataSource addDimensionGroup addFilterView addNamedRange addSlicer addTable appendCells autoFill ' +
  'autoResizeDimensions cancelDataSourceRefresh copyPaste createDeveloperMetadata cutPaste deleteDataSource ' +
  'deleteDeveloperMetadata deleteDimensionGroup deleteDuplicates deleteEmbeddedObject deleteFilterView ' +
  'deleteNamedRange deleteRange deleteTable duplicateFilterView duplicateSheet findReplace insertRange pasteData ' +
  'randomizeRange refreshDataSource sortRange textToColumns trimWhitespace updateBanding updateChartSpec ' +
  'updateConditionalFormatRule updateDataSource updateDeveloperMetadata updateDimensionGroup ' +
  'updateEmbeddedObjectBorder updateEmbeddedObjectPosition updateFilterView updateNamedRange updateSlicerSpec updateTable';

const request = choice(
  'google.apps.sheets.v4.Request',
  'kind',
  Object.fromEntries(
    Object.entries(REQUESTS).map(([name, members]) => [
      name,
      sheetsMessage(typeName(name), members, ABSENT_MEMBERS[name as RequestName]),
    ]),
  ),
  ABSENT_REQUESTS,
);

/** `AddSheetRequest` of `addSheet`. */
function typeName(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Request`;
}

export const batchUpdateBody = sheetsMessage('BatchUpdateSpreadsheetRequest', {
  requests: listOf(request),
  includeSpreadsheetInResponse: flag,
  responseIncludeGridData: flag,
  responseRanges: listOf(text),
});
