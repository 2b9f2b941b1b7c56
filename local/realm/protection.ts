/** Protection. */
import { theRange } from './range.ts';
import { forwarding, maker } from './service-object.ts';
import { knownUser } from './session.ts';
import { ProtectionType } from './spreadsheet-enums.ts';
import type { Handle } from './wire.ts';

type Google = GoogleAppsScript.Spreadsheet.Protection;

const LocalProtection = forwarding<Google>()('Protection', {
  itself: [
    'addEditor',
    'addEditors',
    'removeEditor',
    'removeEditors',
    'setDescription',
    'setDomainEdit',
    'setNamedRange',
    'setRange',
    'setRangeName',
    'setUnprotectedRanges',
    'setWarningOnly',
  ],
  plain: ['canDomainEdit', 'canEdit', 'getDescription', 'getRangeName', 'isWarningOnly'],
  nothing: ['remove'],
  gives: {
    getEditors: (emails: string[]) => emails.map(knownUser),
    getProtectionType: (type: keyof typeof ProtectionType) => ProtectionType[type],
    getRange: (range: Handle) => theRange(range),
    getUnprotectedRanges: (ranges: Handle[]) => ranges.map(theRange),
  },
});

export const theProtection = maker<Google>('Protection', LocalProtection);
