import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { mailFile } from '../../local/export/mail.ts';
import type { Mail } from '../../local/google/mail.ts';

const mail: Mail = {
  id: 'a-1',
  from: 'saferreturn.alder@example.org',
  name: 'Coalición, Alder "Safe Return"',
  to: ['t.w@mothersoftheinside.example.org'],
  cc: [],
  bcc: [],
  replyTo: 'rosa@example.org',
  subject: 'Una reunión: 2 de diciembre 🌱',
  body: 'Hello T. W.,\n\nsee you there.',
  htmlBody: '<p>Hello T. W.,</p><p>see you <b>there</b>. ñ</p>',
  attachments: [
    { name: 'hall.txt', contentType: 'text/plain', content: Buffer.from('Mill Street').toString('base64') },
  ],
  when: Date.UTC(2026, 11, 2, 18, 30),
};

describe('the .eml file', () => {
  it('reads back with everything that the mail had', async () => {
    const read = await PostalMime.parse(await mailFile(mail));
    expect(read.from).toEqual({ name: mail.name, address: mail.from });
    expect(read.to?.map(({ address }) => address)).toEqual(mail.to);
    expect(read.replyTo?.[0]?.address).toBe(mail.replyTo);
    expect(read.subject).toBe(mail.subject);
    expect(read.date).toBe('2026-12-02T18:30:00.000Z');
    expect(read.text?.trim()).toBe(mail.body);
    expect(read.html?.trim()).toBe(mail.htmlBody);
    expect(read.attachments.map(({ filename }) => filename)).toEqual(['hall.txt']);
  });

  it('has all recipients of all three kinds, and everyone to reply to', async () => {
    const many = {
      to: ['a@example.org', 'b@example.org'],
      cc: ['c@example.org'],
      bcc: ['d@example.org', 'e@example.org'],
      replyTo: 'rosa@example.org,denise@example.org',
    };
    const { to, cc, bcc, replyTo } = await PostalMime.parse(await mailFile({ ...mail, ...many }));
    const addresses = [to, cc, bcc, replyTo].map((list) => list?.map(({ address }) => address).join());
    expect(addresses).toEqual([
      'a@example.org,b@example.org',
      'c@example.org',
      'd@example.org,e@example.org',
      'rosa@example.org,denise@example.org',
    ]);
  });

  it('has its attachments byte for byte, whatever their names', async () => {
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const content = Buffer.from(every).toString('base64');
    const attachments = [
      { name: 'Año 🌱 "one".bin', contentType: 'application/octet-stream', content },
      {
        name: 'invite.ics',
        contentType: 'text/calendar',
        content: Buffer.from('BEGIN:VCALENDAR').toString('base64'),
      },
    ];
    const read = await PostalMime.parse(await mailFile({ ...mail, attachments }));
    expect(
      read.attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition]),
    ).toEqual([
      ['Año 🌱 "one".bin', 'application/octet-stream', 'attachment'],
      ['invite.ics', 'text/calendar', 'attachment'],
    ]);
    expect(read.attachments[0]?.content).toEqual(every.buffer);
  });

  it('has the pictures that its HTML shows', async () => {
    const logo = {
      name: 'logo.png',
      contentType: 'image/png',
      content: Buffer.from([137, 80]).toString('base64'),
    };
    const htmlBody = '<p>Hello <img src="cid:logo"></p>';
    const read = await PostalMime.parse(
      await mailFile({ ...mail, htmlBody, attachments: [], inlineImages: { logo } }),
    );
    expect(read.html?.trim()).toBe(htmlBody);
    expect(read.attachments).toMatchObject([{ contentId: '<logo>', mimeType: 'image/png', related: true }]);
  });

  it('keeps the lines of its text, and long ones whole', async () => {
    const body = `Hello,\n\n. a line that begins with a dot\nFrom here on\n${'ñ words '.repeat(300).trim()}`;
    const read = await PostalMime.parse(await mailFile({ ...mail, body }));
    expect(read.text?.trim()).toBe(body);
  });

  it('has no sender’s name where the mail had none', async () => {
    const { name: _name, htmlBody: _html, ...discreet } = mail;
    const read = await PostalMime.parse(await mailFile({ ...discreet, attachments: [] }));
    expect(read.from).toEqual({ name: '', address: mail.from });
    expect(read.html).toBeUndefined();
  });
});
