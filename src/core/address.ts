/** One mail address, and nothing else that a mail header could be made to say. */

const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';

/**
 * The dot-atom form of RFC 5322 §3.4.1 with a domain that ends in letters; quoted local parts and comments, which
 * nobody has, are refused. A pattern of our own, because the library's would be an eighth of the sidebar.
 */
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+[A-Za-z]{2,}$`);

/** RFC 5321 §4.5.3.1.3, without the angle brackets. */
const LONGEST = 254;

/** True for exactly one address; commas, line breaks and names around it are not part of one. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}

/** How many addresses a cell seems to hold: `a@x.org, b@x.org` is two. */
export function countAddresses(text: string): number {
  return text.split(/[\s,;<>]+/).filter((part) => part.includes('@')).length;
}

/**
 * Whether two addresses are one mailbox, as Google tells accounts apart: by any case, and with or without dots before
 * `@gmail.com`. Google may list an account under another spelling than the one it was shared with.
 */
export function isSameMailbox(one: string, other: string): boolean {
  return mailbox(one) === mailbox(other);
}

function mailbox(address: string): string {
  const [local = '', domain = ''] = address.trim().toLowerCase().split('@');
  const isGmail = domain === 'gmail.com' || domain === 'googlemail.com';
  return isGmail ? `${local.replace(/\./g, '')}@gmail.com` : `${local}@${domain}`;
}
