/** Docs, the advanced service v1: reads a document's structure, applies batches of requests. */
import { reachableFile, type DriveFile } from '../drive/file.ts';
import { ApiError, ServiceError, type Execution, type Json, type Methods } from '../execution.ts';
import type { Block } from './document.ts';
import { applyRequests, RefusedRequest } from './requests.ts';
import { bodyContent, listsOf } from './structure.ts';

type Options = Readonly<Record<string, Json>>;

/** Suggestions are not modelled, so every view shows the same. */
const VIEWS = [
  'DEFAULT_FOR_CURRENT_ACCESS',
  'SUGGESTIONS_INLINE',
  'PREVIEW_SUGGESTIONS_ACCEPTED',
  'PREVIEW_WITHOUT_SUGGESTIONS',
];

/** A trashed document can still be read; one that is gone, or somebody else's, can't be found. */
function reach(run: Execution, api: string, id: Json | undefined): DriveFile & { document: Block[] } {
  run.needsScope(api, 'drive.file', 'documents', 'drive');
  const notFound = new ApiError(api, 404, 'Requested entity was not found.');
  const file = reachableFile(run, String(id), notFound);
  const { document } = file;
  if (!document) throw notFound;
  return Object.assign(file, { document });
}

export const docsMethods: Methods = {
  'Docs.Documents.get': (run, _on, [id, options]) => {
    const file = reach(run, 'docs.documents.get', id);
    const { suggestionsViewMode = 'DEFAULT_FOR_CURRENT_ACCESS', ...others } = (options ?? {}) as Options;
    const [unknown] = Object.keys(others);
    if (unknown)
      throw new ServiceError(`Docs.Documents.get's option ${unknown} is not in the local workspace.`);
    if (!VIEWS.includes(String(suggestionsViewMode))) {
      throw new ApiError('docs.documents.get', 400, `Invalid value at 'suggestions_view_mode'`);
    }
    return {
      documentId: file.id,
      title: file.name,
      body: { content: bodyContent(file.document) },
      lists: listsOf(file.document),
      revisionId: `${file.id}@${String(file.modified)}`,
      suggestionsViewMode,
    };
  },
  'Docs.Documents.batchUpdate': (run, _on, [resource, id]) => {
    const api = 'docs.documents.batchUpdate';
    const file = reach(run, api, id);
    const { requests, ...others } = resource as { requests?: Json[] };
    const [unknown] = Object.keys(others);
    if (unknown) throw new ServiceError(`${api}'s member ${unknown} is not in the local workspace.`);
    if (!requests || requests.length === 0)
      throw new ApiError(api, 400, 'Must specify at least one request.');
    const draft = structuredClone(file.document);
    try {
      applyRequests(draft, requests);
    } catch (error) {
      if (!(error instanceof RefusedRequest)) throw error;
      throw new ApiError(api, 400, error.message);
    }
    file.document = draft;
    file.modified = run.workspace.now;
    return { documentId: file.id, replies: requests.map(() => ({})) };
  },
};
