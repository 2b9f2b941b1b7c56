/** MailApp: every limit that Google sets a mail, and the mail that arrives. */
import { base64, type Bytes } from './encodings.ts';
import { ServiceError, type Execution, type Json, type Methods } from './execution.ts';
import { quotaLeft, useQuota } from './quotas.ts';

/** platform.md §1.2, the rows for a consumer account. */
const RECIPIENTS_PER_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;
const ATTACHMENTS = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  /** In base64. */
  readonly content: string;
}

export interface Mail {
  readonly id: string;
  /** Address of the account that the run ran as (platform.md §7). */
  readonly from: string;
  /** The sender's name as shown. */
  readonly name?: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly attachments: readonly Attachment[];
  /** Pictures that the HTML shows as `cid:key`, by key. */
  readonly inlineImages?: Readonly<Record<string, Attachment>>;
  /** When it was sent, in ms. */
  readonly when: number;
}

interface Message {
  readonly [field: string]: Json;
}

const FIELDS = [
  'to',
  'cc',
  'bcc',
  'subject',
  'body',
  'htmlBody',
  'name',
  'replyTo',
  'attachments',
  'inlineImages',
  'noReply',
];

/** One plain address. Google may take more (a name before it, say); what else it takes is not documented. */
const ADDRESS = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:".]+(\.[^\s@<>()[\],;:".]+)+$/;

export const mailMethods: Methods = {
  'MailApp.getRemainingDailyQuota': (run) => {
    run.needsScope('MailApp.getRemainingDailyQuota', 'script.send_mail');
    return quotaLeft(run.workspace, run.user, 'email');
  },
  'MailApp.sendEmail': (run, _on, [fields]) => {
    run.needsScope('MailApp.sendEmail', 'script.send_mail');
    send(run, fields as Message);
  },
};

function send(run: Execution, message: Message): void {
  const unknown = Object.keys(message).find((field) => !FIELDS.includes(field));
  if (unknown) throw new ServiceError(`MailApp.sendEmail's option ${unknown} is not in the local workspace.`);
  // "Only possible for Google Workspace accounts"; what a gmail.com account gets is not documented.
  if (message.noReply === true) throw new ServiceError('Invalid argument: noReply');
  const to = addresses(message.to);
  const cc = addresses(message.cc);
  const bcc = addresses(message.bcc);
  const recipients = to.length + cc.length + bcc.length;
  if (to.length === 0) throw new ServiceError('Failed to send email: no recipient');
  if (recipients > RECIPIENTS_PER_MESSAGE) {
    throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  }
  const name = header('name', message.name);
  const replyTo = addresses(message.replyTo).join(',');
  const htmlBody = text(message.htmlBody);
  const mail: Mail = {
    id: run.workspace.random.uuid(),
    from: run.user,
    ...(name && { name }),
    to,
    cc,
    bcc,
    ...(replyTo && { replyTo }),
    subject: header('subject', message.subject),
    body: body(message.body),
    ...(htmlBody && { htmlBody: body(message.htmlBody) }),
    ...attached(message),
    when: run.workspace.now,
  };
  useQuota(run.workspace, run.user, 'email', recipients);
  run.workspace.mail.push(mail);
}

const text = (value: Json | undefined): string =>
  value === undefined || value === null ? '' : String(value);

/** `to`, `cc` and `bcc` are lists separated by commas. */
function addresses(list: Json | undefined): string[] {
  if (text(list) === '') return [];
  return text(list)
    .split(',')
    .map((part) => {
      const address = part.trim();
      if (!ADDRESS.test(address)) throw new ServiceError(`Invalid email: ${address}`);
      return address;
    });
}

/** What Google does with a line break in a header is not documented (platform.md §7): it is refused. */
function header(field: string, value: Json | undefined): string {
  if (/[\r\n]/.test(text(value))) throw new ServiceError(`Invalid argument: ${field}`);
  return text(value);
}

function body(value: Json | undefined): string {
  if (Buffer.byteLength(text(value)) > BODY_BYTES) throw new ServiceError('Limit Exceeded: Email Body Size.');
  return text(value);
}

/** A blob as it crosses from the script. */
interface BlobContent {
  readonly name: string | null;
  readonly contentType: string | null;
  readonly bytes: Bytes;
}

/** Pictures count as attachments, in number and size; assumed, as the stricter reading of platform.md §1.2. */
function attached(message: Message): Pick<Mail, 'attachments' | 'inlineImages'> {
  const files = (message.attachments ?? []) as unknown as BlobContent[];
  const images = Object.entries((message.inlineImages ?? {}) as unknown as Record<string, BlobContent>);
  const all = [...files, ...images.map(([, image]) => image)];
  const size = all.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (all.length > ATTACHMENTS) throw new ServiceError('Limit Exceeded: Email Attachments Per Message.');
  if (size > ATTACHMENT_BYTES) throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
  return {
    attachments: files.map(attachment),
    ...(images.length > 0 && {
      inlineImages: Object.fromEntries(images.map(([key, image]) => [key, attachment(image)])),
    }),
  };
}

function attachment({ name, contentType, bytes }: BlobContent): Attachment {
  return {
    name: name ?? 'attachment',
    contentType: contentType ?? 'application/octet-stream',
    content: base64(bytes, false),
  };
}
