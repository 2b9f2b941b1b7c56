/** Keeps what the room answered and saves it: one answer at a time and in order, while the next name is shown already. */
import type { Input, Mapping, RowDetail, Saved } from '../../api.ts';
import type { FieldValue } from '../../core/field.ts';
import type { Judgement } from '../../sheets/judgements.ts';
import { CallFailed } from '../call.ts';

/** What the room changes in somebody's row; null empties a cell. */
export interface RoomAnswer {
  readonly position: NonNullable<Judgement['position']> | null;
  readonly say: NonNullable<Judgement['say']> | null;
  readonly basis: string | null;
  readonly looked: string | null;
}

const FIELDS = ['position', 'say', 'basis', 'looked'] as const;

/** What stands in the sheet about somebody, as far as the page knows. */
type Known = Pick<RowDetail, 'values' | 'unread'> & { readonly id?: string };

const nothing: Known = { values: {}, unread: {} };

/** An answer that was given, with what it replaced. */
interface Given {
  readonly person: string;
  readonly before: RoomAnswer;
  /** What the room had said before and was not saved yet. */
  readonly wanted: RoomAnswer | undefined;
}

export class Placing {
  /** Why answers are not saved yet, by name. */
  readonly failed = new Map<string, CallFailed>();
  /** Rows that somebody else changed meanwhile, by name: nothing is written until the room has chosen. */
  readonly changed = new Map<string, RowDetail>();
  private readonly goal: string;
  private readonly known: Map<string, Known>;
  private readonly wanted = new Map<string, RoomAnswer>();
  /** Names of whom the server may have heard. */
  private readonly tried = new Set<string>();
  private readonly given: Given[] = [];
  private sending = false;

  constructor(
    { people, goal }: Pick<Mapping, 'people' | 'goal'>,
    private readonly send: (input: Input<'place'>) => Promise<Saved>,
    /** Hears of every change, to draw it. */
    private readonly told: () => void,
  ) {
    this.goal = goal;
    this.known = new Map(people.map(({ person, row = nothing }) => [person, row]));
  }

  /** Whether every answer is in the sheet. */
  get isSaved(): boolean {
    return this.wanted.size === 0;
  }

  get canUndo(): boolean {
    return this.given.length > 0;
  }

  /** What holds about somebody: the room's answer, or else what stands in the sheet. */
  judged(person: string): Judgement {
    const { values } = this.row(person);
    const wanted = Object.entries(this.wanted.get(person) ?? {});
    const left = Object.entries(values).filter(([field]) => wanted.every(([given]) => given !== field));
    return Object.fromEntries([...left, ...wanted.filter(([, value]) => value !== null)]) as Judgement;
  }

  /** What stands in cells of the answer and can't be read. */
  unread(person: string): string {
    const { unread } = this.row(person);
    return FIELDS.flatMap((field) => unread[field] ?? []).join('; ');
  }

  /** Takes an answer and begins to save it. */
  answer(person: string, answer: RoomAnswer): void {
    const { position = null, say = null, basis = null, looked = null } = this.judged(person);
    // What could not be read was moved to the basis, and is nowhere else any more: it stays there.
    const kept = this.unread(person) === '' ? basis : answer.basis;
    this.given.push({
      person,
      before: { position, say, basis: kept, looked },
      wanted: this.wanted.get(person),
    });
    this.want(person, answer);
  }

  /** Takes the last answer back; gives whom it was about. */
  undo(): string | undefined {
    const last = this.given.pop();
    if (!last) return undefined;
    const { person, before, wanted } = last;
    if (this.changed.has(person)) this.settle(person, 'theirs');
    else if (wanted ?? this.tried.has(person)) this.want(person, wanted ?? before);
    else {
      // The server has not heard of it.
      this.wanted.delete(person);
      this.told();
    }
    return person;
  }

  /** Tries once more what could not be saved. */
  retry(): void {
    this.failed.clear();
    this.next();
  }

  /** Where somebody changed the row meanwhile: keeps what the sheet says, or writes the room's answer over it. */
  settle(person: string, keep: 'theirs' | 'ours'): void {
    const theirs = this.changed.get(person);
    if (!theirs) return;
    this.changed.delete(person);
    this.known.set(person, theirs);
    if (keep === 'theirs') this.wanted.delete(person);
    this.next();
  }

  private row(person: string): Known {
    return this.known.get(person) ?? nothing;
  }

  private want(person: string, answer: RoomAnswer): void {
    this.wanted.set(person, answer);
    this.failed.delete(person);
    this.next();
  }

  /** Sends the first answer that nothing holds up. */
  private next(): void {
    const ready = [...this.wanted].find(([name]) => !this.failed.has(name) && !this.changed.has(name));
    if (!this.sending && ready) void this.save(...ready);
    this.told();
  }

  private async save(person: string, answer: RoomAnswer): Promise<void> {
    this.sending = true;
    this.tried.add(person);
    const { id, values, unread } = this.row(person);
    const before = Object.fromEntries(
      FIELDS.map((field): [string, FieldValue | null] => [field, unread[field] ?? values[field] ?? null]),
    );
    try {
      const saved = await this.send({ goal: this.goal, person, id, before, values: { ...answer } });
      if (saved.saved) {
        this.known.set(person, saved.row);
        // Unless the room said something else meanwhile.
        if (this.wanted.get(person) === answer) this.wanted.delete(person);
      } else if ('changedMeanwhile' in saved) this.changed.set(person, saved.changedMeanwhile);
      else {
        const why = saved.problems.map(({ sentence }) => sentence).join(' ');
        this.failed.set(person, new CallFailed('problem', why));
      }
    } catch (failure) {
      this.failed.set(person, failure as CallFailed);
    }
    this.sending = false;
    this.next();
  }
}
