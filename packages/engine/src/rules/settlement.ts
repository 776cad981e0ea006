import { clamp, pow } from '../math.ts';
import type { Verification } from '../acts.ts';
import type { Alarm } from '../state/objects.ts';
import type { Worked } from './worked.ts';
import { factor, shown } from './worked.ts';

/** R-Settlement. Detection of an undelivered clause, and false alarms, by verification. */
export const VERIFICATION = {
  none: { detection: 0.3, falseAlarm: 0.1 },
  declared: { detection: 0.6, falseAlarm: 0.05 },
  intrusive: { detection: 0.85, falseAlarm: 0.02 },
} as const satisfies Record<Verification, { detection: number; falseAlarm: number }>;

/** R-Settlement. Shares of a clause that the settings 0–4 of `comply` deliver in one turn. */
export const STEPS = [0, 0.25, 0.5, 0.75, 1] as const;

/** R-Settlement. Share 0–1 delivered by a step of 0–4, never more than is left. */
export const stepShare = (step: number, delivered: number): number =>
  Math.min(STEPS[clamp(Math.round(step), 0, 4)] ?? 0, 1 - delivered);

/** R-Settlement. Movement of the issue for `share` of the way from where it stood to what was promised. */
export const movement = (from: number, to: number, share: number): Worked => ({
  value: (to - from) * share,
  terms: [shown('from', from), shown('to', to), factor('delivered', share)],
});

/** R-Settlement. How much of what is still owed counts after the end: `(0.3 + 0.7 lock/3) × (0.3 + 0.7 detection)`. */
export const assurance = (lock: number, verification: Verification): Worked => {
  const hold = 0.3 + (0.7 * lock) / 3;
  const seen = 0.3 + 0.7 * VERIFICATION[verification].detection;
  return { value: hold * seen, terms: [factor('lock', hold), factor('verification', seen)] };
};

/** R-Settlement. Distance, points of position, within which a demand counts as met. */
const NEAR = 2;

/** R-Settlement. How a demand stands: met, partly met (a quarter of the way) or still open. */
export const demandProgress = (was: number, now: number, asked: number): number => {
  if (Math.abs(asked - now) <= NEAR) return 1;
  return was === asked ? 1 : clamp((now - was) / (asked - was), 0, 1);
};
export const PARTLY = 0.25;

/** R-Settlement. Turns after which a side that has delivered nothing of what it owes is overdue. */
export const OVERDUE = 3;
/**
 * R-Settlement. Times that one who goes on delivering nothing is looked at in the turns after the
 * end, when `age` turns have passed since it promised.
 */
export const looks = (age: number, turns: number): number =>
  clamp(turns - Math.max(0, OVERDUE - age - 1), 0, turns);
/** R-Settlement. Chance 0–1 that an agreement still holds after so many looks, each found with `detection`. */
export const stillHolds = (detection: number, looked: number): number => pow(1 - detection, looked);
/** R-Settlement. Share of what was delivered in part, or lifted, that comes back when the other side breaks its word. */
export const SNAPBACK = 0.9;
/**
 * R-Settlement. Movement of an issue when what was delivered on it in part (share 0–1 of the way to
 * `to`) is taken back; nothing where nothing or all of it is done.
 */
export const takenBack = (now: number, to: number, delivered: number): Worked => {
  const part = delivered > 0 && delivered < 1;
  const was = part ? (now - to * delivered) / (1 - delivered) : now;
  return {
    value: SNAPBACK * (was - now),
    terms: [shown('from', now), shown('to', was), factor('snapback', SNAPBACK)],
  };
};
/** R-Settlement. Trust lost by a report of inspectors, right or wrong, and won back when they clear the side. */
export const ALARM = -3;
/** R-Settlement. Turns after which a report that nobody answered or used is stale. */
export const STALE = 2;
/** R-Settlement. Trust that a side loses in whoever ends an agreement on a report alone. */
export const ENDED_ON_SUSPICION = -8;

/** R-Settlement. Chance that inspectors report a side, by whether it really broke its word. */
export const reportChance = (verification: Verification, guilty: boolean): number =>
  guilty ? VERIFICATION[verification].detection : VERIFICATION[verification].falseAlarm;

/** R-Settlement. What a lock of 0–3 adds to the price of breaking one's word: 0.5 to 1. */
export const breach = (lock: number): number => 0.5 + lock / 6;

/** R-Settlement. Whether a report waits for an answer. */
export const isOpenAlarm = (alarm: Alarm | undefined): alarm is Alarm =>
  alarm !== undefined && alarm.status !== 'cleared' && alarm.status !== 'lapsed';
