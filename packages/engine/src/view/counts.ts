import { dyadId } from '../ids.ts';
import type { ActorId } from '../ids.ts';
import { instrumentOf } from '../instruments/catalogue.ts';
import { resting } from '../once.ts';
import { actorOf, quantity } from '../resolution/read.ts';
import { procedureOf } from '../resolution/votes.ts';
import { highest } from '../rules/ladder.ts';
import { blocChance, neededOf } from '../rules/vote.ts';
import type { State } from '../state/state.ts';
import { nameOf } from './knows.ts';
import type { PaperSection, Viewer } from './types.ts';

/** What one's own camp, those who take no side and the other camp do, before one knows more. */
const BY_CAMP = { same: 0.8, none: 0.5, other: 0.2 } as const;

/** How likely another seat votes for a motion, 0–1: half its camp, half how far one trusts it. */
const guess = (state: State, me: ActorId, other: ActorId): number => {
  const mine = actorOf(state, me)?.camp;
  const its = actorOf(state, other)?.camp;
  const camp = its === 'neutral' ? BY_CAMP.none : its === mine ? BY_CAMP.same : BY_CAMP.other;
  const trust = (quantity(state, 'trust', dyadId(me, other)) + 100) / 200;
  return (camp + trust) / 2;
};

const mayMove = (state: State, me: ActorId): boolean => {
  const actor = actorOf(state, me);
  const listed = state.scenario.instruments.find(({ id }) => id === 'vote');
  if (actor === undefined || listed === undefined) return false;
  return listed.who === null
    ? (instrumentOf('vote')?.who(actor) ?? false)
    : listed.who.includes(me);
};

/**
 * R-Vote. Votes to be expected if the viewer brought a motion now: from its own standing, and from
 * its own trust where the other's is not its to know. Nobody's instruction enters.
 */
const build = (state: State, viewer: Viewer): PaperSection['counts'] => {
  if (viewer.kind !== 'seat' || !mayMove(state, viewer.seat)) return [];
  const { seat: me } = viewer;
  const own = state.measures.filter(({ by }) => by === me);
  const speaks = actorOf(state, me)?.institution === true;
  const motion = {
    legitimacy: quantity(state, 'legitimacy', me),
    lobby: 0,
    rung: highest(own.map(({ rung }) => rung)),
  };
  return state.scenario.actors.flatMap(({ id, institution }) => {
    // An institution brings motions in its own house alone.
    if (!institution || (speaks && id !== me)) return [];
    const { rule, seats, blocs } = procedureOf(state, id);
    const trust = quantity(state, 'trust', dyadId(me, id));
    const members = blocs.reduce((sum, bloc) => sum + bloc.members, 0);
    const fromBlocs = blocs.reduce(
      (sum, bloc) => sum + bloc.members * blocChance({ ...motion, trust }, bloc.lean).value,
      0,
    );
    const fromSeats = seats.reduce(
      (sum, { actor }) => sum + (actor === me ? 1 : guess(state, me, actor)),
      0,
    );
    const of = members + seats.length;
    const yes = Math.round((fromBlocs + fromSeats) * 10) / 10;
    return [{ institution: id, yes, of, needed: neededOf(rule, of) }];
  });
};

export const countsOf = resting(({ scenario, measures }) => [scenario, measures], nameOf, build);
