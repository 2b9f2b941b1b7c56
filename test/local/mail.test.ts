import { expect, it } from 'vitest';
import { methods } from './methods.ts';
import { aWorkspace, DENISE, ROSA, valueOf } from './tiny-script.ts';

const DAY = 24 * 3_600_000;

function sent(call: string, workspace = aWorkspace()) {
  valueOf(call, { workspace });
  return workspace.mail.at(-1);
}

methods(['MailApp.sendEmail'], 'reference/mail/mail-app', () => {
  it('sends from the account that the run runs as, now (platform.md §7)', () => {
    const workspace = aWorkspace();
    const message = `{ to: '${DENISE}', subject: 'Hello', body: 'Text', htmlBody: '<p>Text</p>', name: 'Coalition', replyTo: 'us@example.org' }`;
    const mail = sent(`MailApp.sendEmail(${message})`, workspace);
    expect(mail).toMatchObject({
      from: ROSA,
      to: [DENISE],
      name: 'Coalition',
      replyTo: 'us@example.org',
      subject: 'Hello',
      body: 'Text',
      htmlBody: '<p>Text</p>',
      when: workspace.now,
    });
    expect(workspace.inbox(DENISE.toUpperCase())).toEqual([mail]);
  });

  it('takes its four forms', () => {
    expect(sent(`MailApp.sendEmail('a@example.org', 'S', 'B')`)).toMatchObject({
      to: ['a@example.org'],
      subject: 'S',
      body: 'B',
    });
    expect(sent(`MailApp.sendEmail('a@example.org', 'r@example.org', 'S', 'B')`)).toMatchObject({
      replyTo: 'r@example.org',
      subject: 'S',
    });
    expect(sent(`MailApp.sendEmail('a@example.org', 'S', 'B', { cc: 'c@example.org' })`)).toMatchObject({
      cc: ['c@example.org'],
      body: 'B',
    });
    expect(() => sent(`MailApp.sendEmail('a@example.org', 'S')`)).toThrow("don't match the method signature");
  });

  it('takes several addresses separated by commas', () => {
    expect(sent(`MailApp.sendEmail('a@example.org, b@example.org', 'S', 'B')`)?.to).toEqual([
      'a@example.org',
      'b@example.org',
    ]);
  });

  it('attaches blobs', () => {
    const call = `MailApp.sendEmail({ to: 'a@example.org', subject: 'S', body: 'B', attachments: [Utilities.newBlob('é', 'text/calendar', 'x.ics')] })`;
    expect(sent(call)?.attachments).toEqual([
      { name: 'x.ics', contentType: 'text/calendar', content: Buffer.from('é').toString('base64') },
    ]);
  });

  it('takes pictures for the HTML, by the key under which it shows them (reference/mail/mail-app)', () => {
    const call = `MailApp.sendEmail({ to: 'a@example.org', subject: 'S', htmlBody: '<img src="cid:logo">',
      inlineImages: { logo: Utilities.newBlob([-119, 80], 'image/png', 'logo.png') } })`;
    expect(sent(call)).toMatchObject({
      attachments: [],
      inlineImages: { logo: { name: 'logo.png', contentType: 'image/png', content: 'iVA=' } },
    });
  });

  it.each([
    ['an invalid address', `{ to: 'nobody', subject: 'S', body: 'B' }`, 'Invalid email: nobody'],
    [
      'an address with a name, of which Google says nothing',
      `{ to: 'A <a@example.org>' }`,
      'Invalid email: A <a@example.org>',
    ],
    ['a semicolon', `{ to: 'a@example.org;b@example.org' }`, 'Invalid email'],
    ['no recipient', `{ to: '', subject: 'S', body: 'B' }`, 'Failed to send email: no recipient'],
    [
      'a line break in the subject (§7)',
      `{ to: 'a@example.org', subject: 'S\\r\\nBcc: x@example.org' }`,
      'Invalid argument: subject',
    ],
    ['a line break in the name (§7)', `{ to: 'a@example.org', name: 'S\\nX' }`, 'Invalid argument: name'],
    [
      'over 200 KB of text (§1.2)',
      `{ to: 'a@example.org', body: 'x'.repeat(204801) }`,
      'Limit Exceeded: Email Body Size.',
    ],
    [
      'over 50 recipients (§1.2)',
      `{ to: Array.from({ length: 51 }, (_, n) => n + '@example.org').join() }`,
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ['an option that is missing here', `{ to: 'a@example.org', noReply: true }`, 'Invalid argument: noReply'],
  ])('refuses %s', (_what, message, text) => {
    expect(() => valueOf(`MailApp.sendEmail(${message})`)).toThrow(text);
  });
});

methods(['MailApp.getRemainingDailyQuota'], 'platform.md §1.1', () => {
  it('counts recipients, not messages, in to, cc and bcc', () => {
    const body = `MailApp.sendEmail({ to: 'a@example.org', cc: 'b@example.org,c@example.org', bcc: 'd@example.org' });
      return MailApp.getRemainingDailyQuota()`;
    expect(valueOf(body)).toBe(96);
  });

  it('refuses a mail whole when too little is left', () => {
    const workspace = aWorkspace();
    workspace.account(ROSA).recipientsPerDay = 2;
    const body = `MailApp.sendEmail('a@example.org', 'S', 'B'); MailApp.sendEmail('b@example.org,c@example.org', 'S', 'B')`;
    expect(() => valueOf(body, { workspace })).toThrow('Service invoked too many times for one day: email.');
    expect(workspace.mail).toHaveLength(1);
  });

  it('begins anew 24 hours after its first use, for each account by itself', () => {
    const workspace = aWorkspace();
    valueOf(`MailApp.sendEmail('a@example.org', 'S', 'B')`, { workspace });
    const left = (user: string) => valueOf('return MailApp.getRemainingDailyQuota()', { workspace, user });
    expect([left(ROSA), left(DENISE)]).toEqual([99, 100]);
    workspace.now += DAY - 10_000;
    expect(left(ROSA)).toBe(99);
    workspace.now += 10_000;
    expect(left(ROSA)).toBe(100);
  });
});
