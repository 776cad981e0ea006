import type { BallotStance } from '@convoy/engine';
import { worthOfMove } from '../leverage.ts';
import { reasonOf } from '../reasons.ts';
import type { Step } from '../reasons.ts';
import { matterOf } from '../situation.ts';
import type { Other, Situation } from '../situation.ts';

/** From this leaning on a seat says yes, and from its negative no. */
const DECIDED = 0.35;
const BY_CAUSE = 0.12;

/** How a motion of this sponsor looks from here: who it is, and what it has asked of others. */
const leaning = (situation: Situation, sponsor: Other): number => {
  const cause = situation.view.paper.demands
    .filter(
      ({ from, status }) => from === sponsor.id && (status === 'issued' || status === 'partly-met'),
    )
    .reduce((sum, demand) => {
      const matter = matterOf(situation, demand.issue);
      return matter === null ? sum : sum + worthOfMove(situation, matter, demand.position);
    }, 0);
  const tension = Math.max(0, sponsor.tension - 30) / 50;
  return 2 * (sponsor.trust - 0.5) + (sponsor.friend ? 0.8 : 0) - tension + BY_CAUSE * cause;
};

const stanceOf = (leans: number): BallotStance =>
  leans >= DECIDED ? 'yes' : leans <= -DECIDED ? 'no' : 'abstain';

/** A voice in every institution where the seat has one, on every state that might bring a motion. */
export const ballotSteps = (situation: Situation): readonly Step[] => {
  const { view, me } = situation;
  return view.board.institutions
    .filter(({ seats }) => seats.some(({ actor }) => actor === me))
    .flatMap(({ actor: institution }) =>
      situation.others
        .filter((sponsor) => !sponsor.institution)
        .flatMap((sponsor): readonly Step[] => {
          const leans = leaning(situation, sponsor);
          const stance = stanceOf(leans);
          const cast = view.paper.ballots.find(
            (ballot) => ballot.institution === institution && ballot.sponsor === sponsor.id,
          );
          // Nobody writes down that it will say nothing.
          if (cast === undefined ? stance === 'abstain' : cast.stance === stance) return [];
          const act = { type: 'ballot.cast', institution, sponsor: sponsor.id, stance } as const;
          return [{ act, reason: reasonOf('ballot-cast', sponsor.id, leans, {}) }];
        }),
    );
};
