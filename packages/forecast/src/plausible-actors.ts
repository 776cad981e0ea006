import { clamp, fromMicro, pow } from '@convoy/engine';
import type {
  ActorId,
  BoardActor,
  ScenarioActor,
  ScenarioIssue,
  ScenarioPair,
} from '@convoy/engine';
import { pairEnds } from '@convoy/engine';
import { STOCK, TENSION, within } from './draw.ts';
import type { Band, Draw } from './draw.ts';
import { standing } from './sight.ts';
import type { Sight } from './sight.ts';

/*
 * Public priors: what anybody would suppose of a government from its place on the board. All of
 * them are design judgement; none is read from a scenario.
 */
const FORCE: Readonly<Record<BoardActor['role'], Band>> = {
  leader: [0.6, 0.95],
  target: [0.5, 0.9],
  ally: [0.3, 0.6],
  third: [0.2, 0.5],
};
const WEALTH: Readonly<Record<BoardActor['role'], number>> = {
  leader: 500,
  target: 200,
  ally: 120,
  third: 120,
};
/** What a tension falls back to, as a share of what it is now, and never above what peace knows. */
const FALLS_BACK: Band = [0.55, 1];
const CALMEST = 45;
/**
 * Weeks of meeting in a turn, where two forces face each other and where rivals are at odds, unknown
 * in their very size: a crisis is cut into turns as fast as it runs, so that forces which meet at
 * every turn of days do not meet for months on end. Elsewhere they hardly meet.
 */
const MEETS: Readonly<Record<'facing' | 'at-odds', Band>> = {
  facing: [0.06, 0.4],
  'at-odds': [0.03, 0.3],
};
const HARDLY: Readonly<Record<'rivals' | 'else', Band>> = { rivals: [0, 0.06], else: [0, 0] };
const MOST_CONTACT = 0.4;
const WEEK = 7;
const AT_ODDS = 45;
/** Points of support by which the level that it returns to may lie off today's. */
const HOME_UNSURE = 10;

const ownSupport = ({ seat }: Sight, off: number): number => {
  const now = fromMicro(seat.dials.find(({ quantity }) => quantity === 'support')?.value ?? 0);
  return clamp(now + off, 0, 100);
};

export const plausibleActor = (sight: Sight, actor: BoardActor, draw: Draw): ScenarioActor => {
  const { id, camp, role, institution, at } = actor;
  const mine = id === sight.me;
  const of = (name: string, band: Band): number => within(draw, `${id}/${name}`, band);
  const force = institution ? 0 : of('force', FORCE[role]);
  const support = mine
    ? ownSupport(sight, of('base', [-HOME_UNSURE, HOME_UNSURE]))
    : actor.support === null
      ? 50
      : of('support', STOCK[actor.support]);
  return {
    ...{ id, camp, role, institution, at, gdp: institution ? 0 : WEALTH[role] },
    capability: { land: force, air: force, sea: force, strategic: 0 },
    accountability: of('accountability', [0.35, 0.85]),
    coalitionSize: of('coalition', [0.3, 0.8]),
    process: 0,
    intelligence: of('intelligence', [0.3, 0.7]),
    resolve: mine ? of('resolve', STOCK[sight.seat.resolve]) : of('resolve', [30, 80]),
    redLine: mine ? sight.seat.redLine : Math.round(of('red-line', [7, 11])),
    start: {
      ...{ support, fatigue: 10, economy: 0, strain: 0, readiness: 40, reputation: 55 },
      ...{ influence: 4, harm: 0, legitimacy: 50, reserves: 0 },
    },
    backfill: mine
      ? sight.seat.economy.sells.map(({ sector, capacity }) => ({
          ...{ sector, capacity, willingness: 1 },
        }))
      : camp === 'neutral' && !institution
        ? sight.view.board.sectors.map(({ id: sector }) => ({
            ...{ sector, capacity: 0.2, willingness: of('sells', [0.1, 0.5]) },
          }))
        : [],
    brief: ['forecast'],
  };
};

/** Tension of a pair, 0–100: exact with one's own, else drawn within the word on the board. */
export const tensionOf = (
  { seat, me, view }: Sight,
  pair: Sight['view']['board']['pairs'][number],
  draw: Draw,
): number => {
  const [a, b] = pairEnds(pair.id);
  const other = a === me ? b : b === me ? a : null;
  const known = seat.towards.find(({ actor }) => actor === other);
  // Two who are not at odds in public lie at the lower end of what is calm.
  const [low, high] = TENSION[pair.tension];
  const [one, two] = [a, b].map((end) => view.board.actors.find(({ id }) => id === end));
  const apart = one === undefined || two === undefined || standing(one, two) !== 'rivals';
  const band: Band = apart && pair.tension === 'calm' ? [2, 14] : [low, high];
  return known === undefined
    ? within(draw, `${pair.id}/tension`, band)
    : fromMicro(known.tensionValue);
};

/** Contact 0–1 of the two forces before what stands between them, which the rules add themselves. */
const contactBetween = (
  { view, rules }: Sight,
  ends: readonly [ActorId, ActorId],
  [how, tension]: readonly [ReturnType<typeof standing>, number],
  draw: Draw,
): number => {
  const between = view.board.ties.filter(
    ({ a, b, layer }) => layer === 'military' && ends.includes(a) && ends.includes(b),
  );
  const kind =
    how !== 'rivals'
      ? 'else'
      : between.length > 0
        ? 'facing'
        : tension >= AT_ODDS
          ? 'at-odds'
          : 'rivals';
  const name = `${ends.join('~')}/contact`;
  if (kind === 'rivals' || kind === 'else') return within(draw, name, HARDLY[kind]);
  const [least, most] = MEETS[kind];
  const days = rules.turns.reduce((sum, turn) => sum + turn.days, 0) / rules.turns.length;
  return Math.min(MOST_CONTACT, (least * pow(most / least, draw(name)) * WEEK) / days);
};

/** Where joint training stands between two, forces are taken to be about a quarter of the way. */
const TRAINED = 25;
export const togetherness = ({ view }: Sight, ends: readonly ActorId[]): number =>
  view.board.ties.some(
    ({ instrument, a, b }) =>
      instrument === 'interoperability' && ends.includes(a) && ends.includes(b),
  )
    ? TRAINED
    : 0;

export const plausiblePairs = (sight: Sight, draw: Draw): readonly ScenarioPair[] => {
  const { actors, pairs, ties, brink } = sight.view.board;
  return pairs.flatMap((pair) => {
    const { id, hotline } = pair;
    const [a, b] = pairEnds(id);
    const [one, two] = [a, b].map((end) => actors.find((actor) => actor.id === end));
    if (one === undefined || two === undefined) return [];
    const how = standing(one, two);
    const tension = tensionOf(sight, pair, draw);
    return [
      {
        ...{ a, b, hotline, tension, trustAB: 0, trustBA: 0, beliefAB: 0.5, beliefBA: 0.5 },
        rivalry: Math.min(CALMEST, tension * within(draw, `${id}/rivalry`, FALLS_BACK)),
        contact: contactBetween(sight, [a, b], [how, tension], draw),
        interoperability: togetherness(sight, [a, b]),
        nuclear: brink.nuclear === id,
        ties: ties
          .filter(
            (tie) => tie.measure === null && [tie.a, tie.b].every((end) => end === a || end === b),
          )
          .map(({ layer, level, directed }) => ({ layer, level, directed })),
      },
    ];
  });
};

/** How much an issue may matter to whom it is not about: more to those who lead a side. */
const CARES: Readonly<Record<BoardActor['role'], Band>> = {
  leader: [0.1, 0.7],
  target: [0.1, 0.8],
  ally: [0.05, 0.6],
  third: [0.05, 0.5],
};

/**
 * Where an actor would like an issue to stand: its own seat knows; others go by ownership and by
 * camp, as the asker's own wishes show them where it belongs to one.
 */
const plausibleView = (
  sight: Sight,
  actor: BoardActor,
  issue: Sight['view']['board']['issues'][number],
  draw: Draw,
): ScenarioIssue['views'][number] => {
  const own = sight.seat.issues.find((known) => known.issue === issue.id);
  if (actor.id === sight.me)
    return { actor: actor.id, ideal: own?.ideal ?? issue.position, salience: own?.salience ?? 0 };
  const { coercer, target, issue: disputed, demand } = sight.view.board.dispute;
  const about = `${issue.id}/${actor.id}`;
  const near = (middle: number, by: number): number =>
    Math.min(100, Math.max(0, within(draw, `${about}/ideal`, [middle - by, middle + by])));
  const care = (band: Band): number => within(draw, `${about}/salience`, band);
  const end = actor.id === coercer || actor.id === target;
  if (issue.id === disputed && end)
    return {
      ...{ actor: actor.id, salience: care(actor.id === coercer ? [0.7, 1] : [0.5, 0.9]) },
      ideal: near(actor.id === coercer ? demand : issue.position, 8),
    };
  if (issue.owner === actor.id)
    return { actor: actor.id, ideal: near(issue.position, 10), salience: care([0.15, 0.55]) };
  const owner = sight.view.board.actors.find(({ id }) => id === issue.owner);
  // What an owner's side holds its side would keep, and the other side would have otherwise.
  const kept = sight.camp === 'neutral' ? issue.position : (own?.ideal ?? issue.position);
  const side = sight.camp === 'neutral' ? owner?.camp : sight.camp;
  const ideal =
    actor.camp === 'neutral' || side === 'neutral'
      ? near(50, 30)
      : actor.camp === side
        ? near(kept, 20)
        : near(100 - kept, 25);
  return { actor: actor.id, ideal, salience: care(CARES[actor.role]) };
};

export const plausibleIssues = (sight: Sight, draw: Draw): readonly ScenarioIssue[] =>
  sight.view.board.issues.map((issue) => ({
    ...{ id: issue.id, position: issue.position, progress: issue.progress, owner: issue.owner },
    weight: within(draw, `${issue.id}/weight`, [1, 1.7]),
    drift: null,
    views: sight.view.board.actors.map((actor) => plausibleView(sight, actor, issue, draw)),
  }));
