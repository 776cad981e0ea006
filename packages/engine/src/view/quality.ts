import type { Clause } from '../acts.ts';
import { fromMicro, toMicro } from '../quantities.ts';
import type { Micro } from '../quantities.ts';
import { offerQuality } from '../resolution/off-ramps.ts';
import { issueOf } from '../resolution/read.ts';
import type { Offer, State } from '../state/state.ts';
import { isSeat, seesAll } from './knows.ts';
import type { Viewer } from './types.ts';

/** What one side gives, weighed by distance and kind of issue alone: anybody can reckon that. */
const plainWorth = (state: State, clauses: readonly Clause[]): number =>
  clauses.reduce((sum, { issue, to }) => {
    const now = fromMicro(state.quantities.position[issue] ?? 0);
    return sum + (Math.abs(to - now) / 100) * (issueOf(state, issue)?.weight ?? 1);
  }, 0);

/**
 * R-Off-ramp quality, 0–1 in millionths, as this viewer would reckon it: whoever is to accept
 * knows what each issue is worth to it; all others can only compare distances.
 */
export const qualityFor = (state: State, viewer: Viewer, offer: Offer): Micro => {
  const { terms, from } = offer;
  if (isSeat(viewer, terms.to) || seesAll(viewer)) return toMicro(offerQuality(state, offer).value);
  const asked = plainWorth(
    state,
    terms.clauses.filter(({ by }) => by === terms.to),
  );
  const given = plainWorth(
    state,
    terms.clauses.filter(({ by }) => by === from),
  );
  return toMicro(offerQuality(state, offer, asked <= 0 ? 1 : given / asked).value);
};
