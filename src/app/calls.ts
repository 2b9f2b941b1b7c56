/** Answers the calls of the contract: input is parsed at the wall, problems of users come back as sentences. */
import {
  inputs,
  type Answer,
  type CallName,
  type Calls,
  type Envelope,
  type Hints,
  type Input,
} from '../api.ts';
import { languages } from '../core/lang.ts';
import { callText } from '../text/calls.ts';
import { documentText } from '../text/documents.ts';
import { adviceOn } from './advice.ts';
import { changeLanguage, planLanguage } from './change-language.ts';
import { checkInstallation } from './check-installation.ts';
import { draftDocument } from './draft-document.ts';
import { beginFigures, beginStrategy, drawViews } from './draw-views.ts';
import { exampleOf } from './examples.ts';
import { addPeople, previewPeople } from './import-people.ts';
import { Gone, previewLetter, sendLetter } from './letters.ts';
import { lettersText } from '../text/letters.ts';
import { hintsFor, hintsIn } from './hints.ts';
import { rememberLang } from './known-lang.ts';
import { inviteByGoogle, previewSharing, shareWithMembers, stopSharing } from './members-file.ts';
import { peopleToMap, placeOnMap } from './map-together.ts';
import { isOwner, ownerOf, parseJson } from './owner.ts';
import { Busy, type World } from './ports.ts';
import { addToQueue } from './queue.ts';
import { pauseMail, previewDue, sendDue, switchReminders } from './reminders.ts';
import { Refused } from './refused.ts';
import { previewExamples, removeExamples } from './remove-examples.ts';
import { findRows, listRowsOf, namesOf, rowOf, selectionOf, showRow } from './rows.ts';
import { saveRow } from './save-row.ts';
import { shareScreen } from './screen.ts';
import { beginSheet, chooseWay, giveIds, planSetup, setUp, settleCopy } from './setup.ts';
import { openingStatus } from './status.ts';
import { putOnAgenda } from './to-agenda.ts';
import { workbookLang } from './records.ts';
import { tables } from '../sheets/index.ts';

type Handlers = { readonly [Name in CallName]: (world: World, input: Input<Name>) => Answer<Name> };

const handlers: Handlers = {
  open: openingStatus,
  names: namesOf,
  rows: listRowsOf,
  find: findRows,
  row: rowOf,
  save: saveRow,
  advice: adviceOn,
  toAgenda: putOnAgenda,
  mapping: peopleToMap,
  place: placeOnMap,
  screen: shareScreen,
  selection: selectionOf,
  show: showRow,
  begin: beginSheet,
  way: chooseWay,
  plan: planSetup,
  setup: setUp,
  example: exampleOf,
  examples: previewExamples,
  removeExamples,
  languagePlan: planLanguage,
  language: changeLanguage,
  readPeople: previewPeople,
  addPeople,
  letter: (world, { meeting, letter }) => previewLetter(world, meeting, letter),
  send: sendLetter,
  draft: draftNow,
  due: previewDue,
  sendDue: (world, { version }) => sendDue(world, version),
  reminders: (world, { on }) => switchReminders(world, on),
  pause: (world, { on }) => pauseMail(world, on),
  refresh,
  copy(world, { choice }) {
    settleCopy(world, choice);
    return {};
  },
  check: (world, { step }) => checkInstallation(world, step),
  sharing: previewSharing,
  share: shareWithMembers,
  inviteByGoogle: (world, { person }) => ({ message: inviteByGoogle(world, person) }),
  stopSharing: (world) => ({ message: stopSharing(world) }),
};

/** A pass over the sheets: rows typed by hand get their ids, so that each can be gone to, and the views are drawn. */
function refresh(world: World): Answer<'refresh'> {
  try {
    for (const { key, guided } of tables) if (guided) giveIds(world, key);
    beginStrategy(world);
    beginFigures(world);
  } catch (error) {
    // Somebody else is saving; this can wait for the next pass.
    if (!(error instanceof Busy)) throw error;
  }
  const status = drawViews(world);
  // Somebody may have typed another language into Settings, and a copy has no memory.
  if (status.state !== 'new') rememberLang(world, status.lang);
  return status;
}

/** Drafts a document because somebody asked for it; anybody but the owner hands it to the owner's next run. */
function draftNow(world: World, { id, document, again }: Calls['draft']['input']): Answer<'draft'> {
  const lang = workbookLang(world);
  if (!isOwner(world)) {
    const owner = ownerOf(world);
    if (!owner) throw new Refused(lettersText[lang].noOwner);
    addToQueue(world, { kind: `draft-${document}`, meeting: id, include: [] });
    return { message: lettersText[lang].queued(owner.email) };
  }
  const drafted = draftDocument(world, id, document, again);
  return drafted.state === 'drafted'
    ? { link: drafted.link, message: callText[lang].drafted(documentText[lang].word[document]) }
    : { message: lettersText[lang].document.trashed, trashed: true };
}

/**
 * Answers one call. Never throws: what the user can put right comes back as a sentence, a bug as plain words with a
 * code; `report` gets the bug for the log, without what anybody typed. `hints` is what the page knows, as JSON.
 */
export function answer(
  name: string,
  input: string,
  hints: string | undefined,
  worldFor: (hints: Hints) => World,
  report: (code: string, error: unknown) => void,
): Envelope<CallName> {
  const known = hintsIn(parseJson(hints ?? ''));
  const say = callText[known.lang ?? languages[0]];
  // Its own keys only: an object answers to `toString` as well.
  if (!Object.keys(handlers).includes(name)) return { ok: false, problem: say.unknown, code: 'unknown-call' };
  const call = name as CallName;
  const parsed = inputs[call]().safeParse(parseJson(input));
  if (!parsed.success) return { ok: false, problem: say.input, code: `input-${call}` };
  try {
    const handle = handlers[call] as (world: World, input: unknown) => Answer<CallName>;
    return { ok: true, answer: handle(worldFor(hintsFor(call, known)), parsed.data) };
  } catch (error) {
    if (error instanceof Busy) return { ok: false, problem: say.busy, code: 'busy' };
    if (error instanceof Gone || error instanceof Refused)
      return { ok: false, problem: error.message, code: call };
    report(call, error);
    return { ok: false, problem: say.bug(call), code: call };
  }
}
