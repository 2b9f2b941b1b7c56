/** A person's mailbox. */
import type { Mail } from '../google/mail.ts';
import type { MailAnswer } from './contract.ts';
import type { LiveWorkspace } from './live-workspace.ts';
import { Refusal } from './refusal.ts';

/** Everything that reached this person, the newest first. */
export function mailsFor(live: LiveWorkspace, as: string): MailAnswer[] {
  return live.workspace
    .inbox(as)
    .map((mail) => mailAnswer(live, mail))
    .reverse();
}

/** One mail of this person's. Throws Refusal for one that did not reach them. */
export function mailFor({ workspace }: LiveWorkspace, as: string, id: string): Mail {
  const mail = workspace.inbox(as).find((one) => one.id === id);
  if (!mail) throw new Refusal('There is no such mail in this mailbox.');
  return mail;
}

function mailAnswer(live: LiveWorkspace, mail: Mail): MailAnswer {
  const { id, from, name, to, cc, replyTo, subject, body, htmlBody, when, attachments } = mail;
  return {
    id,
    from: name === undefined ? from : `${name} <${from}>`,
    to: to.join(', '),
    cc: cc.join(', '),
    ...(replyTo !== undefined && { replyTo }),
    subject,
    when: live.timeSaid(when),
    text: body,
    hasHtml: htmlBody !== undefined,
    attachments: attachments.map((one) => ({
      name: one.name,
      size: Buffer.from(one.content, 'base64').length,
    })),
  };
}
