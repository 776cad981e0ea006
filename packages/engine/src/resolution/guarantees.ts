import { dyadId } from '../ids.ts';
import { FAILED_GUARANTEE, KEPT_THREAT } from '../rules/commitments.ts';
import { shown } from '../rules/worked.ts';
import type { Commitment, Measure, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import type { Deed } from './deed.ts';
import { endMeasure } from './measures.ts';
import { moveOwn } from './own-figures.ts';

/** Engine rung from which an act against the ally calls a pledge in. */
const TRIGGERS: Readonly<Record<string, number>> = { strike: 9, blockade: 8, force: 7 };
/** An ally that has itself gone this far against the other provoked it. */
const PROVOKES = 6;

/** The pledge as it stands, with its terms. */
const termsOf = (state: State, { cause }: Commitment): Measure | undefined =>
  state.measures.find((measure) => measure.cause === cause);

const provoked = (state: State, pledge: Commitment, blow: Deed, deeds: readonly Deed[]): boolean =>
  [...state.measures, ...deeds].some(
    ({ by, target, rung, public: seen }) =>
      by === pledge.to && target === blow.by && rung >= PROVOKES && seen,
  );

/** The act that calls a pledge in, if there was one: grave enough, and not left out by its terms. */
const calledBy = (state: State, pledge: Commitment, deeds: readonly Deed[]): Deed | undefined => {
  const params = termsOf(state, pledge)?.params;
  const from = TRIGGERS[String(params?.['trigger'])] ?? 9;
  return deeds.find(
    (deed) =>
      deed.rung >= from &&
      deed.target === pledge.to &&
      deed.public &&
      !(params?.['unprovoked'] === true && provoked(state, pledge, deed, deeds)),
  );
};

/** R-Commitments. A guarantee is called in when its trigger is pulled: kept, or failed; or it runs out. */
export const judgeGuarantee = (
  context: PhaseContext,
  pledge: Commitment,
  deeds: readonly Deed[],
): void => {
  const { state } = context;
  const settle = (status: 'kept' | 'broken' | 'released', because: readonly Deed[]) =>
    context.fact({
      rule: 'R-Commitments',
      fact: { type: 'commitment.status', commitment: pledge.id, status },
      because: [pledge.cause, ...because.map(({ act }) => act)],
      audience: 'all',
    });
  const blow = calledBy(state, pledge, deeds);
  if (blow === undefined) {
    if (pledge.due !== null && pledge.due <= state.turn) settle('released', []);
    return;
  }
  const answered =
    (state.contingencies[pledge.by] ?? 'absorb') !== 'absorb' ||
    deeds.some(
      (deed) => deed.by === pledge.by && deed.target === blow.by && deed.rung >= pledge.rung,
    );
  const status = answered ? 'kept' : 'broken';
  const judged = settle(status, [blow]);
  const points = answered ? KEPT_THREAT : FAILED_GUARANTEE.reputation;
  const own = { rule: 'R-Commitments', because: judged } as const;
  moveOwn(context, 'reputation', pledge.by, { ...own, by: points, term: 'kept-word' });
  if (answered) return;
  const standing = termsOf(state, pledge);
  if (standing !== undefined) endMeasure(context, standing, 'broken', [judged]);
  const subject = dyadId(pledge.to, pledge.by);
  if (state.quantities.trust[subject] === undefined) return;
  context.change({
    rule: 'R-Commitments',
    quantity: 'trust',
    subject,
    by: FAILED_GUARANTEE.trust,
    because: [judged],
    audience: [pledge.to],
    terms: [shown('left-alone', FAILED_GUARANTEE.trust)],
  });
};
