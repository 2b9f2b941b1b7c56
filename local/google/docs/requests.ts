/** The requests of `Docs.Documents.batchUpdate`, in order, all or none. */
import { ServiceError } from '../execution.ts';
import { refusedAs, type Message } from '../payload.ts';
import { deleteContentRange } from './deletion.ts';
import type { Block } from './document.ts';
import type { RequestName } from './request-shapes.ts';
import {
  createParagraphBullets,
  deleteParagraphBullets,
  updateParagraphStyle,
  updateTextStyle,
} from './style-requests.ts';
import { insertDate, insertPerson, insertTable, insertText, replaceAllText } from './text-requests.ts';

/** Changes the blocks, and gives what it answers, if anything. Throws ServiceError where it can't be done. */
export type Change = (blocks: Block[], request: Message) => Message | undefined | void;

const CHANGES: Readonly<Record<RequestName, Change>> = {
  createParagraphBullets,
  deleteContentRange,
  deleteParagraphBullets,
  insertDate,
  insertPerson,
  insertTable,
  insertText,
  replaceAllText,
  updateParagraphStyle,
  updateTextStyle,
};

/**
 * Applies the requests (checked to hold what they may hold) in order to `blocks`, which are changed; gives their
 * replies. Throws for the first that can't be done, naming it; the caller then keeps the old blocks, because a batch is
 * all or nothing.
 */
export function applyRequests(blocks: Block[], requests: readonly Message[]): Message[] {
  return requests.map((request, position) => {
    const [[name, members] = ['', {}]] = Object.entries(request);
    return refusedAs(`Invalid requests[${String(position)}]${name && `.${name}`}: `, () => {
      const change = Object.hasOwn(CHANGES, name) ? CHANGES[name as RequestName] : undefined;
      if (!change) throw new ServiceError('No request set.'); // as the Sheets API says
      return change(blocks, members as Message) ?? {};
    });
  });
}
