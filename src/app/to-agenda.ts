/** Puts a question of *How we work* on the agenda of the next meeting for members, where both sides then stand under it. */
import { sayDay } from '../core/day.ts';
import { meetings, type Meeting } from '../sheets/meetings/meetings.ts';
import { questionIn, wayQuestions } from '../sheets/ways/questions.ts';
import { adviceText } from '../text/advice.ts';
import type { Answer, Input } from '../api.ts';
import { itemsOf } from './meeting-facts.ts';
import type { World } from './ports.ts';
import { readMeetings, workbookLang } from './records.ts';
import { Refused } from './refused.ts';
import { saveRow } from './save-row.ts';

/** States in which a meeting is over, or will not be. */
const PAST: readonly Meeting['state'][] = ['held', 'minutes-sent', 'approved', 'cancelled'];

/** Adds the question once; says plainly where no meeting is planned. Throws `Busy` and `Refused`. */
export function putOnAgenda(world: World, { way }: Input<'toAgenda'>): Answer<'toAgenda'> {
  const lang = workbookLang(world);
  const say = adviceText[lang].agenda;
  const asked = wayQuestions.find(({ id }) => id === way);
  if (!asked) throw new Refused(say.unknown);
  const { day: today } = world.clock.now();
  return world.turn.take(() => {
    const coming = readMeetings(world)
      .rows.filter(({ id, values: { date, state } }) => id && date && date >= today && !PAST.includes(state))
      .sort((a, b) => ((a.values.date ?? '') < (b.values.date ?? '') ? -1 : 1));
    // What holds for everybody is settled where everybody is.
    const next = coming.find(({ values }) => values.seenBy === 'members') ?? coming[0];
    if (next?.id === undefined) return { message: say.noMeeting };
    const { id, values } = next;
    const { what = '', date = '', items, agendaDoc } = values;
    const day = sayDay(date, lang);
    if (itemsOf(items).some((item) => questionIn(item)?.id === way)) {
      return { message: say.already(what, day), meeting: id };
    }
    const saved = saveRow(world, {
      sheet: meetings.key,
      id,
      before: { items: items ?? null },
      values: { items: [...itemsOf(items), asked.asks[lang]].join('\n') },
    });
    if (!saved.saved) throw new Refused(say.notAdded);
    const drafted = agendaDoc === undefined ? '' : ` ${say.drafted}`;
    return { message: `${say.done(what, day)}${drafted}`, meeting: id };
  });
}
