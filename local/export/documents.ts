/** A Doc as a web page that stands by itself. */
import { readDocument } from '../google/drive/people.ts';
import { escapeHtml } from '../google/docs/html-tokens.ts';
import type { DriveFile } from '../google/drive/file.ts';
import type { Workspace } from '../google/workspace.ts';

const LOOK = `
body { font: 11pt/1.5 Arial, sans-serif; max-width: 44em; margin: 3em auto; padding: 0 1em; color: #202124; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
td { border: 1px solid #bdc1c6; padding: 0.35em 0.6em; vertical-align: top; }
td p { margin: 0; }
`.trim();

/** The page's HTML. Throws for a file that is not a Doc. */
export function documentPage(workspace: Workspace, { id, name }: Pick<DriveFile, 'id' | 'name'>): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${escapeHtml(name)}</title><style>${LOOK}</style></head>`,
    `<body>\n${readDocument(workspace, id)}\n</body>`,
    '</html>',
    '',
  ].join('\n');
}
