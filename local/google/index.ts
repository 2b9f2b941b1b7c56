/** All of Google's service methods that the workspace has. */
import { authorizationMethods } from './authorization.ts';
import { cacheMethods } from './cache.ts';
import { docsMethods } from './docs/service.ts';
import { driveMethods } from './drive/service.ts';
import type { Methods } from './execution.ts';
import { htmlMethods } from './html.ts';
import { lockMethods } from './locks.ts';
import { mailMethods } from './mail.ts';
import { propertyMethods } from './properties.ts';
import { sessionMethods } from './session.ts';
import { sheetsMethods } from './sheets-api/service.ts';
import { spreadsheetMethods } from './spreadsheet/index.ts';
import { triggerMethods } from './triggers.ts';
import { uiMethods } from './ui.ts';
import { utilityMethods } from './utilities.ts';

export const googleMethods: Methods = {
  ...authorizationMethods,
  ...cacheMethods,
  ...docsMethods,
  ...driveMethods,
  ...htmlMethods,
  ...lockMethods,
  ...mailMethods,
  ...propertyMethods,
  ...sessionMethods,
  ...sheetsMethods,
  ...spreadsheetMethods,
  ...triggerMethods,
  ...uiMethods,
  ...utilityMethods,
};
