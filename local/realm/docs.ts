/** Docs, the advanced service v1: reading a document's structure and changing it. */
import { call, strict } from './wire.ts';

type Documents = GoogleAppsScript.Docs.Collection.DocumentsCollection;
type Document = GoogleAppsScript.Docs.Schema.Document;
type Response = GoogleAppsScript.Docs.Schema.BatchUpdateDocumentResponse;

const documents: Pick<Documents, 'batchUpdate' | 'create' | 'get'> = {
  batchUpdate: (resource, id, ...options: unknown[]) =>
    call<Response>('Docs.Documents.batchUpdate', null, [resource, id, ...options]),
  create: (resource, ...options: unknown[]) =>
    call<Document>('Docs.Documents.create', null, [resource, ...options]),
  get: (id: string, options: object = {}) => call<Document>('Docs.Documents.get', null, [id, options]),
};

export const docs = strict('Docs', { Documents: strict('Docs.Documents', documents) });
