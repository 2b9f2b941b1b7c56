/** The permissions of design §2.2, by the short names that the services use. */

const BASE = 'https://www.googleapis.com/auth/';

/** Full URL of a scope given by short name (`drive.file`) or already by URL. */
export function scopeUrl(scope: string): string {
  return scope.startsWith('https://') ? scope : BASE + scope;
}

export const SPREADSHEET_SCOPE = scopeUrl('spreadsheets.currentonly');
