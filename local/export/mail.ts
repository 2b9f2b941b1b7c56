/** A mail as an .eml file, which any mail program opens. */
import { createTransport } from 'nodemailer';
import type { Attachment, Mail } from '../google/mail.ts';

function part({ name: filename, contentType, content }: Attachment) {
  return { filename, contentType, content, encoding: 'base64' };
}

/** Writes messages instead of sending them. */
const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The file's bytes: the message as RFC 5322 has it, as its sender keeps it, with text and HTML as alternatives. */
export async function mailFile(mail: Mail): Promise<Buffer> {
  const { id, from, name, to, cc, bcc, replyTo, subject, body, htmlBody, attachments, when } = mail;
  const images = Object.entries(mail.inlineImages ?? {}).map(([cid, image]) => ({ ...part(image), cid }));
  const { message } = await writer.sendMail({
    from: name === undefined ? from : { name, address: from },
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    ...(replyTo !== undefined && { replyTo }),
    subject,
    text: body,
    ...(htmlBody !== undefined && { html: htmlBody }),
    attachments: [...attachments.map(part), ...images],
    date: new Date(when),
    messageId: `<${id}@local.workspace>`,
  });
  // With `buffer` it never is a stream.
  return message as Buffer;
}
