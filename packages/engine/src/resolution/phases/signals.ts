import { dyadId } from '../../ids.ts';
import type { ActorId, EntryId } from '../../ids.ts';
import { evidence, pullToPrior } from '../../rules/beliefs.ts';
import { repeatFactor } from '../../rules/influence.ts';
import { beliefCeiling } from '../../rules/threat.ts';
import { factor, shown } from '../../rules/worked.ts';
import type { Term } from '../../ledger/entry.ts';
import type { ScenarioActor } from '../../scenario.ts';
import type { Phase, PhaseContext } from '../context.ts';
import { judgeCommitments } from '../commitments.ts';
import { deedsOf } from '../deeds.ts';
import type { Deed } from '../deed.ts';
import { tellReadings } from '../readings.ts';
import { forcesBehind } from '../forces.ts';
import { quantity, timesBefore, turnDays } from '../read.ts';

/** What an onlooker makes of an act that is aimed at somebody else. */
const ASIDE = 0.5;

const visibility = (deed: Deed, holder: ActorId): number => {
  if (deed.target === holder) return 1;
  return deed.public ? ASIDE : 0;
};

/** R-Threat. The log-odds that the other's forces allow for the gravest threat it has made to the holder. */
const ceilingOf = (context: PhaseContext, holder: ActorId, other: ActorId): number => {
  const { state } = context;
  const gravest = state.commitments.reduce(
    (top, { kind, status, by, to, rung }) =>
      kind === 'threat' && status === 'open' && by === other && to === holder
        ? Math.max(top, rung)
        : top,
    0,
  );
  return beliefCeiling(forcesBehind(state, other, holder), gravest);
};

/** A deed that says something, and what repetition leaves of it. */
interface Signal {
  readonly deed: Deed;
  readonly repeat: number;
}

const signalsOf = (context: PhaseContext, deeds: readonly Deed[]): readonly Signal[] =>
  deeds
    .filter((deed) => deed.likelihood !== 1)
    .map((deed) => ({
      deed,
      repeat: repeatFactor(timesBefore(context.state, deed.by, deed.order.instrument)),
    }));

/** R-Beliefs. What one holder makes of what another did this turn. */
const observe = (
  context: PhaseContext,
  holder: ScenarioActor,
  other: ScenarioActor,
  deeds: readonly Signal[],
): void => {
  const { state } = context;
  const subject = dyadId(holder.id, other.id);
  if (state.quantities.belief[subject] === undefined) return;
  const record = (
    rule: 'R-Beliefs' | 'R-Threat',
    by: number,
    because: readonly EntryId[],
    terms: readonly Term[],
  ): void => {
    if (by === 0) return;
    context.change({
      rule,
      quantity: 'belief',
      subject,
      by,
      because,
      audience: [holder.id],
      terms,
    });
  };
  const now = quantity(state, 'belief', subject);
  const reputation = quantity(state, 'reputation', other.id);
  const pull = pullToPrior(now, reputation, turnDays(state));
  record('R-Beliefs', pull, [], [shown('prior', (reputation - 50) / 20)]);
  let sum = now + pull;
  for (const { deed, repeat } of deeds) {
    const seen = visibility(deed, holder.id);
    if (deed.by !== other.id || seen === 0) continue;
    const by = evidence(deed.likelihood, seen, repeat);
    sum += by;
    record(
      'R-Beliefs',
      by,
      [deed.act],
      [
        shown('likelihood-ratio', deed.likelihood),
        factor('visibility', seen),
        factor('repeated', repeat),
      ],
    );
  }
  const ceiling = ceilingOf(context, holder.id, other.id);
  if (sum > ceiling && sum > now)
    record('R-Threat', Math.max(ceiling, now) - sum, [], [shown('forces-allow', ceiling)]);
};

/** What each makes of the others' acts, and whether words were kept. */
export const signals: Phase = (context) => {
  const deeds = deedsOf(context);
  const said = signalsOf(context, deeds);
  for (const holder of context.state.scenario.actors) {
    for (const other of context.state.scenario.actors) {
      if (holder.id !== other.id) observe(context, holder, other, said);
    }
  }
  for (const deed of deeds) tellReadings(context, deed);
  judgeCommitments(context, deeds);
};
