import { objectiveId, pairId } from '@convoy/engine';
import type {
  ActorId,
  BoardActor,
  PairId,
  QuantityId,
  ScenarioIssue,
  ScenarioObjective,
} from '@convoy/engine';
import { standing } from './sight.ts';
import type { Sight } from './sight.ts';
import type { Draw } from './draw.ts';

/** What a card weighs, 0–1, by what it is about. */
interface Weights {
  /** The matter in dispute. */
  readonly matter: number;
  /** All other issues together. */
  readonly rest: number;
  readonly home: number;
  readonly tie: number;
  readonly calm: number;
  readonly peace: number;
}

/*
 * What others may be after, by R-Judgement's rule for cards: at most 45 in 100 for what is said in
 * public, at least 20 for home, 25 for what is kept secret, 10 for peace. Within it design
 * judgement: who is pressed has the matter in hand and is after what the other side holds, those
 * who lead want it settled, those behind them want it kept calm too. A few hundredths are left for
 * what no stranger can guess.
 */
const WEIGHTS: Readonly<Record<BoardActor['role'], Weights>> = {
  leader: { matter: 0.3, rest: 0.12, home: 0.2, tie: 0.16, calm: 0, peace: 0.13 },
  target: { matter: 0.1, rest: 0.44, home: 0.2, tie: 0, calm: 0, peace: 0.14 },
  ally: { matter: 0.25, rest: 0.2, home: 0.2, tie: 0.1, calm: 0.08, peace: 0.12 },
  third: { matter: 0.15, rest: 0.15, home: 0.2, tie: 0.1, calm: 0.15, peace: 0.17 },
};
/** Other issues that a card names. */
const NAMED = 3;

type Aim = ScenarioObjective['aim'];
interface Wish {
  readonly name: string;
  readonly kind: ScenarioObjective['kind'];
  readonly weight: number;
  readonly aim: Aim;
}

const viewOn = (issue: ScenarioIssue, actor: ActorId): ScenarioIssue['views'][number] =>
  issue.views.find((view) => view.actor === actor) ?? { actor, ideal: issue.position, salience: 0 };

/** Won at what it would like best, lost at the farther of what was asked and the other end. */
const towards = (issue: ScenarioIssue, actor: ActorId): Aim => {
  const best = Math.round(viewOn(issue, actor).ideal);
  const end = best > 50 ? 0 : 100;
  const worst = Math.abs(issue.position - best) < 20 ? end : Math.round(issue.position);
  return { of: 'issue', issue: issue.id, worst, best };
};

/** The issues, beside the one in dispute, that it has most to win or keep on, with their shares of its wishes. */
const othersOf = (
  { view }: Sight,
  issues: readonly ScenarioIssue[],
  actor: ActorId,
): readonly (readonly [issue: ScenarioIssue, share: number])[] => {
  const staked = issues
    .filter(({ id }) => id !== view.board.dispute.issue)
    .map((issue) => {
      const { ideal, salience } = viewOn(issue, actor);
      return [issue, salience * (20 + Math.abs(ideal - issue.position))] as const;
    })
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, NAMED);
  const all = staked.reduce((sum, [, stake]) => sum + stake, 0);
  return staked.map(([issue, stake]) => [issue, all === 0 ? 0 : stake / all]);
};

/**
 * Whose trust in whom it is after: those who lead want their friends', those behind them hold to who
 * leads, and third parties would be well with one end of the dispute.
 */
const tieOf = ({ view }: Sight, actor: BoardActor, draw: Draw): string | null => {
  const { actors, dispute } = view.board;
  const friends = actors.filter((other) => standing(actor, other) === 'friends');
  const drawn = draw(`${actor.id}/tie`);
  const other = (among: readonly { readonly id: ActorId }[]): ActorId | null =>
    among.filter(({ id }) => id !== actor.id)[Math.floor(drawn * among.length)]?.id ?? null;
  switch (actor.role) {
    case 'leader': {
      const friend = other(friends.filter(({ id }) => id !== actor.id));
      return friend === null ? null : `${friend}>${actor.id}`;
    }
    case 'ally': {
      const leader = friends.find(({ id, role }) => role === 'leader' && id !== actor.id);
      return leader === undefined ? null : `${actor.id}>${leader.id}`;
    }
    case 'third':
      return `${drawn < 0.5 ? dispute.coercer : dispute.target}>${actor.id}`;
    case 'target':
      return null;
  }
};

/** The heat that it fears: between the two ends of the dispute, or its own with the other side's end. */
const feared = ({ view }: Sight, { id, camp }: BoardActor, draw: Draw): PairId => {
  const { coercer, target } = view.board.dispute;
  const rival = camp === 'coalition' ? target : camp === 'target' ? coercer : null;
  const own = rival === null || draw(`${id}/feared`) < 0.5 ? null : pairId(id, rival);
  return view.board.pairs.find((pair) => pair.id === own)?.id ?? pairId(coercer, target);
};

const wishesOf = (
  sight: Sight,
  actor: BoardActor,
  issues: readonly ScenarioIssue[],
  draw: Draw,
): readonly Wish[] => {
  const { id, role, institution, camp } = actor;
  const weights = WEIGHTS[role];
  const matter = issues.find((issue) => issue.id === sight.view.board.dispute.issue);
  const tie = institution ? null : tieOf(sight, actor, draw);
  const office: Aim = camp === 'neutral' ? { of: 'broker', actor: id } : { of: 'mandate' };
  const rest = institution ? [] : othersOf(sight, issues, id);
  const wish = (name: string, kind: Wish['kind'], weight: number, aim: Aim): readonly Wish[] =>
    weight > 0 ? [{ name, kind, weight, aim }] : [];
  const reach = (
    ...[quantity, subject, worst, best]: [quantity: QuantityId, string, number, number]
  ): Aim => ({ of: 'quantity', quantity, subject, worst, best });
  return [
    ...(matter === undefined ? [] : wish('matter', 'public', weights.matter, towards(matter, id))),
    ...(institution ? wish('office', 'public', weights.rest + weights.tie, office) : []),
    ...rest.flatMap(([issue, share]) =>
      wish(`on-${issue.id}`, 'secret', weights.rest * share, towards(issue, id)),
    ),
    ...wish('home', 'home', weights.home, reach('support', id, 30, 70)),
    ...(tie === null ? [] : wish('tie', 'secret', weights.tie, reach('trust', tie, 10, 60))),
    ...wish(
      ...(['calm', 'secret', weights.calm] as const),
      reach('tension', feared(sight, actor, draw), 85, 40),
    ),
    ...wish('peace', 'peace', weights.peace, { of: 'peace' }),
  ];
};

/** One's own aims as they are, and what every other seat may be after. */
export const objectivesOf = (
  sight: Sight,
  issues: readonly ScenarioIssue[],
  draw: Draw,
): readonly ScenarioObjective[] =>
  sight.view.board.actors.flatMap((actor) =>
    actor.id === sight.me
      ? sight.seat.aims.map(({ id, kind, weight, aim }) => ({
          ...{ id: objectiveId(id), actor: actor.id, kind, weight, aim },
        }))
      : wishesOf(sight, actor, issues, draw).map(({ name, ...wish }) => ({
          ...{ ...wish, id: objectiveId(`${name}-${actor.id.toLowerCase()}`), actor: actor.id },
        })),
  );
