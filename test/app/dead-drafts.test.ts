/** A document is drafted exactly once, whatever happens to the run that drafts it (Show 5; design §2.4). */
import { expect, test } from 'vitest';
import { listFiles } from '../../local/google/drive/people.ts';
import { run as runFunction, type Interruption } from '../../local/runtime.ts';
import { aMeeting, OWNER, script, type AddOn } from '../add-on.ts';
import { SheetByHand } from './by-hand.ts';
import { daysPass } from './calendar.ts';
import { EVERY_CALL, nextTick } from './twenty-due.ts';
import { usedWorkbook } from './used-workbook.ts';

/** A meeting in a week, whose agenda the next hourly run drafts. */
function agendaDue(): string {
  const addOn = usedWorkbook();
  addOn.add('meetings', aMeeting('Full meeting'));
  return addOn.workspace.save();
}

const saved = agendaDue();
const { calls } = nextTick(saved, () => []).run;
const linked =
  calls.findIndex(({ method }, index) => method === 'Lock.releaseLock' && index > creation()) + 1;

function creation(): number {
  return calls.map(({ method }) => method).lastIndexOf('Drive.Files.create');
}

function documents({ workspace }: AddOn): string[] {
  return listFiles(workspace)
    .filter(({ document }) => document)
    .map(({ id }) => `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`);
}

/** After two more days there is one Doc, and it is the one that the meeting's row links to. */
function expectOneLinkedDoc(addOn: AddOn): void {
  daysPass(addOn, 2);
  const links = new SheetByHand(addOn, 'meetings').column('agendaDoc');
  expect(documents(addOn)).toEqual(links);
}

test('left alone, the run drafts one Doc and links it', () => {
  const { addOn } = nextTick(saved, () => []);
  expect(documents(addOn)).toHaveLength(1);
  expectOneLinkedDoc(addOn);
});

test.each(['end', 'throw'] as const)(
  'at every call until it is linked (%s): exactly one Doc, linked',
  { timeout: EVERY_CALL },
  (kind) => {
    for (let call = 1; call <= linked; call++) {
      expectOneLinkedDoc(nextTick(saved, () => [{ call, kind, message: 'Server error occurred' }]).addOn);
    }
  },
);

test('killed once the Doc is made and before it is linked, the next run adopts it', () => {
  const { addOn } = nextTick(saved, () => [{ call: creation() + 2, kind: 'end' }]);
  expect(documents(addOn)).toHaveLength(1);
  expect(new SheetByHand(addOn, 'meetings').column('agendaDoc')).toEqual(['']);
  expectOneLinkedDoc(addOn);
});

test(
  'a second run that begins at any call of the first: exactly one Doc, linked',
  { timeout: EVERY_CALL },
  () => {
    const tick = { function: 'tick', user: OWNER, origin: 'clock trigger' } as const;
    for (let call = 1; call <= linked; call++) {
      const begun = ({ workspace }: AddOn): Interruption[] => [
        { call, kind: 'pause', then: () => void runFunction(workspace, script, tick) },
      ];
      expectOneLinkedDoc(nextTick(saved, begun).addOn);
    }
  },
);

test('pressing “Draft it now” while the run drafts it: exactly one Doc, linked', () => {
  const pressing = (addOn: AddOn): Interruption[] => [
    {
      call: creation(),
      kind: 'pause',
      then: () => {
        const [meeting = ''] = new SheetByHand(addOn, 'meetings').column('id');
        addOn.exchange('draft', { id: meeting, document: 'agenda', again: false });
      },
    },
  ];
  expectOneLinkedDoc(nextTick(saved, pressing).addOn);
});
