/** Tickets of runs that this tab has started and not yet heard of: they outlive a reload of the page. */

const KEY = 'runs without an answer';

interface Ticket {
  readonly as: string;
  readonly ticket: string;
}

function read(): Ticket[] {
  return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Ticket[];
}

function write(tickets: readonly Ticket[]): void {
  sessionStorage.setItem(KEY, JSON.stringify(tickets));
}

/** A ticket that no other run has. */
export function newTicket(as: string): string {
  const ticket = crypto.randomUUID();
  write([...read(), { as, ticket }]);
  return ticket;
}

/** The page knows what came of the run. */
export function settleTicket(ticket: string): void {
  write(read().filter((one) => one.ticket !== ticket));
}

/** The tickets of this person's runs that were still open when the page was left. */
export function openTickets(as: string): string[] {
  return read()
    .filter((one) => one.as === as)
    .map(({ ticket }) => ticket);
}

/** Tells the server, while the page is closing, that nobody will answer this run's question any more. */
export function leaveRun(as: string, ticket: string): void {
  const body = new Blob([JSON.stringify({ as, ticket })], { type: 'application/json' });
  navigator.sendBeacon('/api/leave', body);
}
