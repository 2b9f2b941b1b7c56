/** The requests of `Sheets.Spreadsheets.batchUpdate`, in order, all or none. */
import { ServiceError } from '../execution.ts';
import { refusedAs, type Message } from '../payload.ts';
import type { Spreadsheet } from '../spreadsheet/model.ts';
import { refuseChanges } from '../spreadsheet/protection.ts';
import { cellRequests } from './cell-requests.ts';
import { lineRequests } from './line-requests.ts';
import type { Asker, Perform } from './perform.ts';
import type { RequestName } from './request-shapes.ts';
import { ruleRequests } from './rule-requests.ts';
import { sheetRequests } from './sheet-requests.ts';

const PERFORM: Readonly<Record<RequestName, Perform>> = {
  ...sheetRequests,
  ...lineRequests,
  ...cellRequests,
  ...ruleRequests,
};

/**
 * The spreadsheet after all requests (checked to hold what they may hold), and their replies, one each.
 * Throws a Google 400 that names the first request which can't be done.
 */
export function performed(
  spreadsheet: Spreadsheet,
  requests: readonly Message[],
  asker: Asker,
): { spreadsheet: Spreadsheet; replies: Message[] } {
  const replies: Message[] = [];
  let after = spreadsheet;
  requests.forEach((request, position) => {
    const [[name, members] = ['', {}]] = Object.entries(request);
    const outcome = refusedAs(`Invalid requests[${String(position)}]${name && `.${name}`}: `, () => {
      const perform = Object.hasOwn(PERFORM, name) ? PERFORM[name as RequestName] : undefined;
      if (!perform) throw new ServiceError('No request set.'); // as public code quotes Google
      const { spreadsheet: next, reply } = perform(after, members as Message, asker);
      refuseChanges(after, next, asker.user);
      return { next, reply };
    });
    after = outcome.next;
    replies.push(outcome.reply ?? {});
  });
  return { spreadsheet: after, replies };
}
