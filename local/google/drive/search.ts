/** Drive.Files.list: which files a query finds, in which order, page by page. */
import { ApiError, ServiceError, type Execution, type Json } from '../execution.ts';
import { FOLDER_TYPE, isTrashed, type DriveFile } from './file.ts';
import { ABSENT_FIELDS, FILE_FIELDS, fileResource } from './file-resource.ts';
import { parseQuery, type Query } from './query.ts';
import { reaches } from './reach.ts';
import { answered, EVERYTHING, textOf, type Members } from './request.ts';

const API = 'drive.files.list';
const LARGEST_PAGE = 1000;

export const LIST_OPTIONS = ['q', 'orderBy', 'pageSize', 'pageToken', 'spaces', 'includeItemsFromAllDrives'];

/** The answer of `drive.files.list` with these options, which were checked to be known. */
export function listedFiles(run: Execution, options: Members): Json {
  const { q, orderBy, pageSize = 100, pageToken, spaces } = options;
  if (spaces !== undefined && spaces !== 'drive') {
    throw new ServiceError(`${API} with the space ${String(spaces)} is not in the local workspace.`);
  }
  if (!(Number(pageSize) >= 1)) throw invalidValue('pageSize');
  const query = parseQuery(textOf(q), invalidValue('q'));
  const found = Object.values(run.workspace.files)
    .filter((file) => reaches(run, file, EVERYTHING) && (!query || matches(run, file, query)))
    .sort(orderOf(textOf(orderBy, 'modifiedTime desc')));
  const from = pageToken === undefined ? 0 : pageStart(textOf(pageToken));
  const end = from + Math.min(Number(pageSize), LARGEST_PAGE);
  const resource = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    nextPageToken: end < found.length ? `~!!~${String(end)}` : undefined,
    files: found.slice(from, end).map((file) => fileResource(run, file) as Json),
  };
  const byDefault = `kind,incompleteSearch,nextPageToken,files(${FILE_FIELDS})`;
  return answered(API, resource, options, byDefault, ABSENT_FIELDS);
}

function invalidValue(parameter: string): ApiError {
  return new ApiError(API, 400, 'Invalid Value', 'invalid', parameter);
}

function pageStart(token: string): number {
  const start = /^~!!~(\d+)$/.exec(token)?.[1];
  if (start === undefined) throw invalidValue('pageToken');
  return Number(start);
}

function matches(run: Execution, file: DriveFile, query: Query): boolean {
  switch (query.kind) {
    case 'and':
      return query.both.every((one) => matches(run, file, one));
    case 'or':
      return query.both.some((one) => matches(run, file, one));
    case 'not':
      return !matches(run, file, query.other);
    case 'appProperty':
      return file.appProperties[query.key] === query.value;
    case 'parent':
      return file.parent === (query.id === 'root' ? run.workspace.account(run.user).rootFolder : query.id);
    case 'trashed':
      return isTrashed(run.workspace, file) === query.is;
    case 'mimeType':
      return query.operator === '=' ? file.mimeType === query.text : file.mimeType.startsWith(query.text);
    case 'name':
      return query.operator === '=' ? file.name === query.text : hasWordWith(file.name, query.text);
  }
}

/** `name contains 'hello'` matches the beginnings of words only (guides/ref-search-terms). */
function hasWordWith(name: string, prefix: string): boolean {
  const wanted = prefix.toLowerCase();
  return name.toLowerCase() === wanted || ` ${name.toLowerCase()}`.includes(` ${wanted}`);
}

type Order = (one: DriveFile, other: DriveFile) => number;

const ORDERS: Readonly<Record<string, Order>> = {
  createdTime: (one, other) => one.created - other.created,
  modifiedTime: (one, other) => one.modified - other.modified,
  name: (one, other) => one.name.localeCompare(other.name),
  folder: (one, other) => Number(other.mimeType === FOLDER_TYPE) - Number(one.mimeType === FOLDER_TYPE),
};
const ORDERS_AT_GOOGLE = [
  ...[
    'modifiedByMeTime',
    'name_natural',
    'quotaBytesUsed',
    'recency',
    'sharedWithMeTime',
    'starred',
    'viewedByMeTime',
  ],
];

function orderOf(orderBy: string): Order {
  const orders = orderBy.split(',').map((part): Order => {
    const [key = '', direction, ...more] = part.trim().split(/\s+/);
    if (ORDERS_AT_GOOGLE.includes(key))
      throw new ServiceError(`${API} in the order ${key} is not in the local workspace.`);
    const order = ORDERS[key];
    if (!order || more.length > 0 || (direction !== undefined && direction !== 'desc'))
      throw invalidValue('orderBy');
    return direction === 'desc' ? (one, other) => order(other, one) : order;
  });
  return (one, other) => orders.reduce((sum, order) => sum || order(one, other), 0);
}
