import type { ActorId, Camp, QuantityId } from '@convoy/engine';
import type { InjectDraft, InjectPhase, OwnWhen, SeenInject } from '@convoy/protocol';
import { campOf, seatsOfCamp } from './lookups.ts';
import type { Lookups } from './lookups.ts';

/** One change as it is being typed. */
export interface EffectForm {
  readonly key: number;
  readonly quantity: QuantityId;
  readonly subject: string;
  readonly by: string;
}
/** An event as it is being typed: numbers are texts until they are read. */
export interface EventForm {
  readonly title: string;
  readonly text: string;
  readonly to: 'all' | 'some' | Camp;
  readonly seats: readonly ActorId[];
  readonly on: 'now' | OwnWhen['on'];
  /** That begins with it, and whose phase is counted in. */
  readonly turn: string;
  readonly clockTurn: string;
  readonly phase: InjectPhase;
  readonly minutes: string;
  readonly rung: string;
  readonly effects: readonly EffectForm[];
}

interface Now {
  readonly turn: number;
  readonly turns: number;
  readonly phase: string;
}
const phaseNow = (phase: string): InjectPhase =>
  phase === 'brief' || phase === 'negotiate' ? phase : 'order';

const emptyForm = ({ turn, turns, phase }: Now, { steps }: Lookups): EventForm => ({
  ...{ title: '', text: '', to: 'all', seats: [], on: 'now', effects: [] },
  ...{ turn: String(Math.min(turns, turn + 1)), clockTurn: String(Math.max(1, turn)) },
  ...{ phase: phaseNow(phase), minutes: '5' },
  rung: String(steps[1]?.from ?? 1),
});

/** The form as it opens: empty, or with what control wrote before. */
export const formOf = (event: SeenInject | null, now: Now, lookups: Lookups): EventForm => {
  const empty = emptyForm(now, lookups);
  if (event === null || event.words === null) return empty;
  const { words, to, when, effects } = event;
  const seats = to === 'all' ? [] : to;
  return {
    ...empty,
    ...words,
    ...{ to: to === 'all' ? to : (campOf(lookups, to) ?? 'some'), seats },
    on: when.on === 'date' || when.on === 'condition' ? 'hand' : when.on,
    turn: when.on === 'turn' ? String(when.turn) : empty.turn,
    clockTurn: when.on === 'clock' ? String(when.turn) : empty.clockTurn,
    phase: when.on === 'clock' ? when.phase : empty.phase,
    minutes: when.on === 'clock' ? String(when.minutes) : empty.minutes,
    rung: when.on === 'rung' ? String(when.rung) : empty.rung,
    effects: effects.map(({ quantity, subject, by }, key) => ({
      ...{ key, quantity, subject, by: String(by) },
    })),
  };
};

/** What no number was typed for is out of every range. */
const numberOf = (typed: string): number =>
  /^[+-]?\d+(\.\d+)?$/.test(plain(typed)) ? Number(plain(typed)) : 0;
const wholeOf = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed) : -1);
const plain = (typed: string): string => typed.trim().replace('−', '-').replace(',', '.');

const whenOf = ({ on, turn, clockTurn, phase, minutes, rung }: EventForm): OwnWhen => {
  switch (on) {
    case 'now':
    case 'hand':
      return { on: 'hand' };
    case 'turn':
      return { on, turn: wholeOf(turn) };
    case 'clock':
      return { on, turn: wholeOf(clockTurn), phase, minutes: wholeOf(minutes) };
    case 'rung':
      return { on, rung: wholeOf(rung) };
  }
};

const toOf = ({ to, seats }: EventForm, lookups: Lookups): InjectDraft['to'] => {
  if (to === 'all') return to;
  return to === 'some' ? seats : seatsOfCamp(lookups, to);
};

export const draftOf = (form: EventForm, lookups: Lookups): InjectDraft => ({
  ...{ title: form.title.trim(), text: form.text.trim() },
  ...{ to: toOf(form, lookups), when: whenOf(form) },
  effects: form.effects.map(({ quantity, subject, by }) => ({
    ...{ quantity, subject, by: numberOf(by) },
  })),
});
