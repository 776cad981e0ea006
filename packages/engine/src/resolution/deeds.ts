import { JOINT_STATEMENT } from '../rules/cohesion.ts';
import type { PhaseContext } from './context.ts';
import type { Deed } from './deed.ts';
import { jointDeeds } from './joint.ts';
import { actorOf } from './read.ts';

const WORDS = 'synchronised-messages';

/**
 * R-Cohesion. The same words of friends to the same actor in one turn are a joint statement; said beside a
 * communiqué or a package that says as much already, they add nothing.
 */
const together = (
  state: PhaseContext['state'],
  said: Deed,
  deeds: readonly Deed[],
  joint: readonly Deed[],
): Deed => {
  if (said.order.instrument !== WORDS) return said;
  const same = deeds.filter(({ target }) => target === said.target);
  const counted = [
    ...joint.filter(({ target }) => target === said.target),
    ...same.filter(({ order }) => order.instrument === 'joint-communique'),
  ];
  if (counted.some(({ by }) => by === said.by)) return { ...said, likelihood: 1, weight: 0 };
  const camp = actorOf(state, said.by)?.camp;
  const chorus = same.some(
    ({ by, order }) =>
      by !== said.by && order.instrument === WORDS && actorOf(state, by)?.camp === camp,
  );
  return chorus ? { ...said, likelihood: JOINT_STATEMENT } : said;
};

/** This turn's deeds: orders in their canonical sequence, then what packages have begun. */
export const deedsOf = ({
  orders,
  state,
}: Pick<PhaseContext, 'orders' | 'state'>): readonly Deed[] => {
  const joint = jointDeeds(state);
  const own = orders.map(({ seat, order, act, profile }) => ({ by: seat, act, order, ...profile }));
  return [...own.map((deed) => together(state, deed, own, joint)), ...joint];
};
