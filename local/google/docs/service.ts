/** Docs, the advanced service v1: reads a document's structure, applies batches of requests. */
import { createHash } from 'node:crypto';
import { createFile } from '../drive/create.ts';
import { DOCUMENT_TYPE, type DriveFile, type Role } from '../drive/file.ts';
import { reachableFile } from '../drive/reach.ts';
import { roleOf, suffices } from '../drive/rights.ts';
import { ApiError, type Execution, type Json, type Methods } from '../execution.ts';
import { asked, readOptions, readPayload, type Message } from '../payload.ts';
import type { Block } from './document.ts';
import { batchUpdateBody, documentBody, getOptions, noOptions } from './request-shapes.ts';
import { applyRequests } from './requests.ts';
import { bodyContent, listsOf } from './structure.ts';
import { withoutSuggestions, withSuggestionsAccepted } from './suggestions.ts';

/** The scopes that reach every Doc of the account. */
const EVERYTHING = ['documents', 'drive'];

type Doc = DriveFile & { document: Block[] };

/** A trashed document can still be read; one that is gone, or not the add-on's, can't be found. */
function reach(run: Execution, api: string, id: Json | undefined, needed: Role): Doc {
  run.needsScope(api, 'drive.file', ...EVERYTHING);
  const notFound = new ApiError(api, 404, 'Requested entity was not found.');
  const forbidden = new ApiError(api, 403, 'The caller does not have permission');
  const file = reachableFile(run, String(id), EVERYTHING, needed, { notFound, forbidden });
  if (!isDoc(file)) throw notFound;
  return file;
}

function isDoc(file: DriveFile): file is Doc {
  return file.document !== undefined;
}

export const docsMethods: Methods = {
  'Docs.Documents.create': (run, _on, [resource, options]) => {
    const api = 'docs.documents.create';
    run.needsScope(api, 'drive.file', ...EVERYTHING);
    const { title = 'Untitled document' } = readPayload(api, documentBody, resource);
    readOptions(api, noOptions, options);
    const file = createFile(run, { name: title, mimeType: DOCUMENT_TYPE }, null);
    if (!isDoc(file)) throw new Error('The document was not made.');
    return documentAnswer(file, file.document, 'SUGGESTIONS_INLINE');
  },
  'Docs.Documents.get': (run, _on, [id, options]) => {
    const api = 'docs.documents.get';
    const { suggestionsViewMode } = readOptions(api, getOptions, options);
    const file = reach(run, api, id, 'reader');
    const mode = viewMode(run, api, file, suggestionsViewMode);
    return documentAnswer(file, viewed(file.document, mode), mode);
  },
  'Docs.Documents.batchUpdate': (run, _on, [resource, id, options]) => {
    const api = 'docs.documents.batchUpdate';
    const { requests, writeControl } = readPayload(api, batchUpdateBody, resource);
    readOptions(api, noOptions, options);
    const file = reach(run, api, id, 'writer');
    const all = (requests ?? []) as Message[];
    if (all.length === 0) throw new ApiError(api, 400, 'Must specify at least one request.');
    checkRevision(api, file, writeControl);
    const draft = structuredClone(file.document);
    const replies = asked(api, () => applyRequests(draft, all));
    file.document = draft;
    file.modified = run.workspace.now;
    return { documentId: file.id, replies, writeControl: { requiredRevisionId: revisionOf(file) } };
  },
};

/** Changes with every change of the text, and says nothing else. */
function revisionOf({ id, document }: Doc): string {
  return createHash('sha256')
    .update(id + JSON.stringify(document))
    .digest('base64url');
}

function checkRevision(api: string, file: Doc, writeControl: Json | undefined): void {
  const { requiredRevisionId } = (writeControl ?? {}) as Message;
  if (requiredRevisionId === undefined || requiredRevisionId === revisionOf(file)) return;
  // As public code quotes Google.
  const problem = `The required revision ID '${String(requiredRevisionId)}' does not match the latest revision.`;
  throw new ApiError(api, 400, problem);
}

/** Who may edit or comment sees suggestions; others see the document without them and can't ask for them. */
function viewMode(
  run: Execution,
  api: string,
  file: Doc,
  wanted: Json = 'DEFAULT_FOR_CURRENT_ACCESS',
): string {
  const sees = suffices(roleOf(run.workspace, file.id, run.user), 'commenter');
  if (wanted === 'DEFAULT_FOR_CURRENT_ACCESS') {
    return sees ? 'SUGGESTIONS_INLINE' : 'PREVIEW_WITHOUT_SUGGESTIONS';
  }
  const isHarmless = wanted === 'PREVIEW_WITHOUT_SUGGESTIONS';
  if (!sees && !isHarmless) throw new ApiError(api, 403, 'The caller does not have permission'); // assumed
  return String(wanted);
}

function viewed(blocks: Block[], mode: string): Block[] {
  if (mode === 'PREVIEW_SUGGESTIONS_ACCEPTED') return withSuggestionsAccepted(blocks);
  return mode === 'PREVIEW_WITHOUT_SUGGESTIONS' ? withoutSuggestions(blocks) : blocks;
}

function documentAnswer(file: Doc, blocks: Block[], suggestionsViewMode: string): Message {
  return {
    documentId: file.id,
    title: file.name,
    body: { content: bodyContent(blocks) },
    lists: listsOf(blocks),
    revisionId: revisionOf(file),
    suggestionsViewMode,
  };
}
