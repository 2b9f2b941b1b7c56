/** Mails of the local workspace that a person wants delivered for real, to the server that SMTP_URL names. */
import type { Mail } from '../google/mail.ts';
import type { Workspace } from '../google/workspace.ts';
import { deliver, deliveryReport } from './delivery.ts';
import { nameOf, type MailServer } from './mail-server.ts';

/** Delivers the mails and says how many arrived. Gives what did not, a line each. */
export async function deliverAll(
  mails: readonly Mail[],
  server: MailServer,
  say: (line: string) => void,
): Promise<string[]> {
  const [delivered = '', ...troubles] = deliveryReport(await deliver(mails, server), server);
  say(delivered);
  return troubles;
}

/** Delivers what a running workspace mails from now on, in order. */
export class OutgoingMail {
  private next: number;
  private work: Promise<void> = Promise.resolve();
  private told = '';

  constructor(
    private readonly workspace: Workspace,
    private readonly server: MailServer,
    private readonly say: (line: string) => void,
  ) {
    this.next = workspace.mail.length;
    say(`Mails sent from now on are delivered to ${nameOf(server)}.`);
  }

  /** Delivers what was mailed since; what the server could not be given waits for the next change. */
  changed(): void {
    this.work = this.work.then(() => this.deliverNew());
  }

  /** Once all that was mailed is on its way. */
  settled(): Promise<void> {
    return this.work;
  }

  private async deliverNew(): Promise<void> {
    const mails = this.workspace.mail.slice(this.next);
    if (mails.length === 0) return;
    const delivery = await deliver(mails, this.server);
    this.next += mails.length - (delivery.stopped?.left ?? 0);
    const report = deliveryReport(delivery, this.server).join('\n');
    // A server that stays away is told once.
    if (delivery.delivered > 0 || report !== this.told) this.say(report);
    this.told = report;
  }
}
