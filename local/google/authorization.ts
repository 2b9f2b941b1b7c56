/** ScriptApp's view of what the user has allowed: everything that the manifest asks, until they take it back. */
import { ServiceError, type Execution, type Json, type Methods } from './execution.ts';

/** Throws for a scope that the manifest does not ask: it "leads to an error" (reference/script/script-app). */
function checkScopes(run: Execution, scopes: Json | undefined): void {
  const unknown = ((scopes ?? []) as string[]).find((scope) => !run.script.scopes.includes(scope));
  if (unknown !== undefined) {
    throw new ServiceError(`The scope ${unknown} is not one that the script's manifest asks for.`);
  }
}

function isWithdrawn({ workspace, user }: Execution): boolean {
  return workspace.withdrawn.includes(user);
}

/** Ends the run where the user has to be asked first. */
function require(run: Execution): void {
  if (isWithdrawn(run)) run.end('Authorization is required to perform that action.');
}

export const authorizationMethods: Methods = {
  'ScriptApp.getScriptId': ({ workspace }) => workspace.scriptId,
  'ScriptApp.getAuthorizationInfo': (run, _on, [, scopes]) => {
    checkScopes(run, scopes);
  },
  'ScriptApp.requireAllScopes': (run) => {
    require(run);
  },
  'ScriptApp.requireScopes': (run, _on, [, scopes]) => {
    checkScopes(run, scopes);
    require(run);
  },
  'ScriptApp.invalidateAuth': (run) => {
    if (!isWithdrawn(run)) run.workspace.withdrawn.push(run.user);
  },
  'AuthorizationInfo.getAuthorizationStatus': (run) => (isWithdrawn(run) ? 'REQUIRED' : 'NOT_REQUIRED'),
  'AuthorizationInfo.getAuthorizationUrl': (run) =>
    isWithdrawn(run) ? `https://script.google.com/macros/d/${run.workspace.scriptId}/authorize` : null,
  'AuthorizationInfo.getAuthorizedScopes': (run) => (isWithdrawn(run) ? [] : [...run.script.scopes]),
};
