import type { ActorId, Entry, Reading, State } from '@convoy/engine';
import type { SignalGap } from '../view/signals.ts';
import { metOf } from './demands.ts';
import { factsOf } from './history.ts';
import { areFriends } from './pressure.ts';
import type { Campaign, SpentLine } from './types.ts';

const measuresFrom = (
  entries: readonly Entry[],
  by: ActorId,
  on: ActorId,
): Campaign['measures'] => {
  const ended = new Map(
    factsOf({ entries }, 'measure.ended').map(({ fact, turn }) => [fact.measure, turn]),
  );
  return factsOf({ entries }, 'measure.started')
    .filter(({ fact: { measure } }) => measure.by === by && measure.target === on)
    .filter(({ fact: { measure } }) => measure.weight > 0)
    .map(({ fact: { measure }, id }) => ({
      ...{ instrument: measure.instrument, since: measure.since, entry: id },
      ended: ended.get(measure.id) ?? null,
    }));
};

const toldTo = ({ readings }: State, by: ActorId, on: ActorId): Campaign['told'] => {
  const count = (reading: Reading): number =>
    readings.filter(
      (note) => note.by === by && note.told === on && note.to === on && note.reading === reading,
    ).length;
  return {
    bluff: count('bluff'),
    warning: count('warning'),
    commitment: count('commitment'),
  };
};

const readBy = (gaps: readonly SignalGap[], by: ActorId, on: ActorId): Campaign['read'] => {
  const given = gaps
    .filter((gap) => gap.by === by && gap.meant !== null)
    .flatMap(({ meant, read }) =>
      read.filter(({ seat }) => seat === on).map(({ reading }) => reading === meant),
    );
  const asMeant = given.filter(Boolean).length;
  return { asMeant, otherwise: given.length - asMeant };
};

/** Who pressed whom: each pair with a demand, a threat or a measure that weighs, the fullest first. */
export const campaignsOf = (now: State, gaps: readonly SignalGap[]): readonly Campaign[] => {
  const entries = now.ledger.flat();
  const actors = now.scenario.actors.filter(({ institution }) => !institution);
  const all = actors.flatMap(({ id: by }) =>
    actors.flatMap(({ id: on }): readonly Campaign[] => {
      if (by === on || areFriends(now, by, on)) return [];
      const demands = now.demands
        .filter(({ from, to }) => from === by && to === on)
        .map((demand) => ({ demand, met: metOf(now, demand) }));
      const threats = now.commitments.filter(
        (word) => word.kind === 'threat' && word.by === by && word.to === on,
      );
      const measures = measuresFrom(entries, by, on);
      if (demands.length + threats.length + measures.length === 0) return [];
      const told = toldTo(now, by, on);
      return [{ by, on, demands, threats, measures, told, read: readBy(gaps, by, on) }];
    }),
  );
  const weight = ({ demands, measures }: Campaign): number => 3 * demands.length + measures.length;
  return all.toSorted((a, b) => weight(b) - weight(a));
};

/** What each seat paid for its orders, turn by turn. */
export const spentOf = ({ ledger }: State): readonly SpentLine[] =>
  ledger.flatMap((row, turn) => {
    const paid = new Map<ActorId, number>();
    for (const entry of row)
      if (entry.kind === 'act') paid.set(entry.seat, (paid.get(entry.seat) ?? 0) + entry.cost);
    return [...paid].map(([seat, points]) => ({ turn, seat, points }));
  });
