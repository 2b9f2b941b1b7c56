/** ScriptApp's view of what the user has allowed. In the workspace everybody has allowed the whole manifest. */
import type { Methods } from './execution.ts';

export const authorizationMethods: Methods = {
  'ScriptApp.getAuthorizationInfo': () => null,
  'AuthorizationInfo.getAuthorizationStatus': () => 'NOT_REQUIRED',
  'AuthorizationInfo.getAuthorizationUrl': () => null,
};
