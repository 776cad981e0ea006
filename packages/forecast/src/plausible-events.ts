import { injectId, pairEnds, pairId } from '@convoy/engine';
import type { PairId, Scenario } from '@convoy/engine';
import { within } from './draw.ts';
import type { Draw } from './draw.ts';
import { standing } from './sight.ts';
import type { Sight } from './sight.ts';

/*
 * What comes that nobody at the table ordered. Which events a scenario holds is secret, so these are
 * supposed as crises at large have them, the same for every scenario: design judgement.
 */
/** Points by which news of a turn moves the tension between two rivals at odds. */
const NEWS = [-4, 6] as const;
/** Share of turns in which shots fall, or people die, that nobody ordered, where forces stand face to face. */
const SHOTS = 0.05;
/** Public rung from which forces stand face to face, and the tension that this takes between the two. */
const FACING = 7;
const AT_ODDS = 45;

type Inject = Scenario['injects'][number];

/** The two whom the crisis is about, or two other rivals where these are none. */
const quarrel = ({ view }: Sight): PairId | null => {
  const { actors, pairs, dispute } = view.board;
  const rivals = pairs.filter(({ id }) => {
    const [one, two] = pairEnds(id).map((end) => actors.find((actor) => actor.id === end));
    return one !== undefined && two !== undefined && standing(one, two) === 'rivals';
  });
  const matter = pairId(dispute.coercer, dispute.target);
  return (rivals.find(({ id }) => id === matter) ?? rivals[0])?.id ?? null;
};

/** At the opening of the next turn, from this public rung and tension of the pair on. */
const event = (
  name: string,
  pair: PairId,
  [rung, tension]: readonly [number, number],
  what: Pick<Inject, 'effects' | 'incident'>,
): Inject => ({
  ...{ id: injectId(name), audience: 'all', documented: false, source: null },
  when: {
    ...{ on: 'condition', from: null, until: null, chance: 1 },
    all: [
      { is: 'rung', atLeast: rung },
      { is: 'quantity', quantity: 'tension', subject: pair, atLeast: tension, atMost: null },
    ],
  },
  ...what,
});

/** Events that open the next turn. */
export const plausibleEvents = (sight: Sight, draw: Draw): Inject[] => {
  const pair = quarrel(sight);
  if (pair === null) return [];
  const [a, b] = pairEnds(pair);
  const heat = within(draw, 'news', NEWS);
  const news = event('news', pair, [0, 0], {
    ...{ effects: [{ quantity: 'tension', subject: pair, by: heat }], incident: null },
  });
  const severity = draw('shots/how') < 0.5 ? 'clash' : 'casualties';
  const shots = event('shots', pair, [FACING, AT_ODDS], {
    effects: [],
    incident: { a, b, severity },
  });
  return draw('shots') < SHOTS ? [news, shots] : [news];
};
