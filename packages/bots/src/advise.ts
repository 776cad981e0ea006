import type { Advice, AdviceUnknown, View } from '@convoy/engine';
import { hashText, uniform } from '@convoy/engine';
import { dissentOf } from './advice/dissent.ts';
import { futureOf } from './advice/futures.ts';
import type { Draw } from './advice/futures.ts';
import { readGround } from './advice/ground.ts';
import type { Ground } from './advice/ground.ts';
import { rowOf, summaryOf } from './advice/rows.ts';
import type { Summary } from './advice/rows.ts';

const FUTURES = 120;

/** All that the reckoning rests on: equal views draw the same futures, and nothing else is drawn on. */
const readingOf = (ground: Ground): string => {
  const { situation, other, matter, ...rest } = ground;
  const { me, turn, days, resolve, reputation } = situation;
  return hashText(JSON.stringify([me, turn, days, resolve, reputation, other, matter, rest]));
};

const drawsOf = (ground: Ground): readonly Draw[] => {
  const chance = { seed: readingOf(ground), salt: 'advice' };
  return Array.from({ length: FUTURES }, (_, future): Draw => {
    const known = new Map<string, number>();
    return (name) => {
      const found = known.get(name);
      if (found !== undefined) return found;
      const value = uniform(chance, `${future}/${name}`);
      known.set(name, value);
      return value;
    };
  });
};

/** Tension from which the other side's standing order matters, 0–100. */
const SHOTS_MAY_FALL = 40;

const unknownsOf = ({
  situation,
  other,
  word,
  side,
  delivered,
}: Ground): readonly AdviceUnknown[] => {
  const { view, seat, others } = situation;
  const running = view.paper.agreements.some(
    ({ status, from, terms }) =>
      status === 'running' && (from === other.id || terms.to === other.id),
  );
  const pressed = seat.measures.some(({ params }) => params['sector'] !== undefined);
  const told: readonly (readonly [AdviceUnknown, boolean])[] = [
    ['their-orders', true],
    ['their-standing-order', other.tension >= SHOTS_MAY_FALL],
    ['their-limit', true],
    ['whether-they-mean-it', side === 'target' && word !== null],
    ['whether-they-deliver', delivered < 1 || running],
    ['private-talks', others.length > 1],
    ['what-friends-do', others.some(({ friend }) => friend)],
    ['what-leaks-in', side === 'coercer' && pressed],
  ];
  return told.flatMap(([code, holds]) => (holds ? [code] : []));
};

/**
 * R-Advice. Three ways to go for the dispute's target or its coercer, from that seat's own view
 * alone; null for every other viewer and once the crisis is over. Never says which to take.
 */
export const advise = (view: View): Advice | null => {
  const ground = readGround(view);
  if (ground === null) return null;
  const draws = drawsOf(ground);
  const summed = (choice: Summary['choice']): Summary =>
    summaryOf(
      choice,
      draws.map((draw) => futureOf(ground, choice, draw)),
    );
  const [hold, partial, accept] = [summed('hold'), summed('partial'), summed('accept')];
  const { side, situation, other, ahead, all, half, offered } = ground;
  return {
    for: side,
    seat: situation.me,
    other: other.id,
    turn: situation.turn,
    ahead,
    asked: { all, half, offered },
    rows: [rowOf(ground, hold, hold), rowOf(ground, partial, hold), rowOf(ground, accept, hold)],
    dissent: dissentOf(ground, [hold, partial, accept]),
    unknown: unknownsOf(ground),
  };
};
