/** Pages that are shown in sandboxed frames: the add-on's sidebar and dialogs, and mails. */
import { escapeHtml } from '../google/docs/html-tokens.ts';
import type { Mail } from '../google/mail.ts';

/** What a sidebar may do: its own inline code, nothing from elsewhere, and no way to the server but its parent. */
export const SIDEBAR_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** A mail shows itself and runs nothing. */
export const MAIL_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * The add-on's page with google.script.run in it. `shim` is the code of local/page/script-run.ts, `functions` are the
 * names that the page may call.
 */
export function sidebarPage(html: string, shim: string, functions: readonly string[]): string {
  const names = escapeHtml(JSON.stringify(functions));
  const script = `<script data-functions="${names}">${shim}</script>`;
  const place = /<head\b[^>]*>|<html\b[^>]*>|<!doctype[^>]*>/gi;
  // As early as the page allows, and behind its doctype, without which a browser falls back to old layout rules.
  const [before] = [...html.matchAll(place)].sort((one, other) => rank(one[0]) - rank(other[0]));
  if (!before) return script + html;
  const end = before.index + before[0].length;
  return html.slice(0, end) + script + html.slice(end);
}

function rank(tag: string): number {
  return ['<head', '<html', '<!doc'].indexOf(tag.slice(0, 5).toLowerCase());
}

const TEXT_LOOK =
  'font: 14px/1.5 Arial, sans-serif; white-space: pre-wrap; overflow-wrap: anywhere; margin: 16px';
const HTML_LOOK =
  '<style>body { font: 14px/1.5 Arial, sans-serif; color: #202124; margin: 16px; overflow-wrap: anywhere }</style>';

/** A mail's HTML, or its text, as `as` reads it; links to files lead to the file in this workspace. */
export function mailPage({ htmlBody, body }: Mail, alternative: 'html' | 'text', as: string): string {
  if (alternative === 'text' || htmlBody === undefined) {
    return `<!DOCTYPE html><meta charset="utf-8"><base target="_blank"><body style="${TEXT_LOOK}">${escapeHtml(body)}</body>`;
  }
  const linked = htmlBody.replace(
    /href="https:\/\/docs\.google\.com\/(document|spreadsheets)\/d\/([\w-]+)[^"]*"/g,
    (_all, kind: string, id: string) => {
      const whose = `as=${encodeURIComponent(as)}`;
      return kind === 'document' ? `href="/?${whose}#document-${id}"` : `href="/?${whose}&amp;file=${id}"`;
    },
  );
  return `<!DOCTYPE html><base target="_blank">${HTML_LOOK}${linked.replace(/<!doctype[^>]*>/i, '')}`;
}
