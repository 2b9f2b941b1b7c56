/** MailApp: sending, and what is left of the day's quota. */
import { blobContent } from './blob.ts';
import { call, strict } from './wire.ts';

/** Makes one message of the four ways in which `sendEmail` may be called. */
function message(args: readonly unknown[]): Record<string, unknown> {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object' && first !== null) return { ...first };
  if (args.length === 3) return { to: first, subject: second, body: third };
  if (args.length === 4 && typeof fourth === 'string') {
    return { to: first, replyTo: second, subject: third, body: fourth };
  }
  if (args.length === 4) return { ...(fourth as object), to: first, subject: second, body: third };
  throw new Error("The parameters don't match the method signature for MailApp.sendEmail.");
}

function blobsOf(sources: unknown): unknown {
  if (Array.isArray(sources)) return sources.map(blobContent);
  throw new Error('Invalid argument: attachments');
}

/** Pictures by the names that `cid:` in the page calls them. */
function imagesOf(images: unknown): unknown {
  return Object.fromEntries(
    Object.entries(images as object).map(([cid, image]) => [cid, blobContent(image)]),
  );
}

function sendEmail(...args: unknown[]): void {
  const { attachments, inlineImages, ...fields } = message(args);
  const files =
    attachments === undefined || attachments === null ? {} : { attachments: blobsOf(attachments) };
  const images =
    inlineImages === undefined || inlineImages === null ? {} : { inlineImages: imagesOf(inlineImages) };
  call('MailApp.sendEmail', null, [{ ...fields, ...files, ...images }]);
}

export const mailApp = strict<GoogleAppsScript.Mail.MailApp>('MailApp', {
  getRemainingDailyQuota: () => call<number>('MailApp.getRemainingDailyQuota', null),
  sendEmail,
});
