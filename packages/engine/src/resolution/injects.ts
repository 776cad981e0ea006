import { pairEnds, pairId, subjectIdFrom } from '../ids.ts';
import type { EntryId, InjectId, PairId } from '../ids.ts';
import type { Audience } from '../ledger/entry.ts';
import { reachesBrink } from '../rules/brink.ts';
import { INCIDENT_HEAT } from '../rules/incident.ts';
import type { Severity } from '../rules/incident.ts';
import { shown } from '../rules/worked.ts';
import type { ScenarioInject } from '../scenario.ts';
import { quantity } from './read.ts';
import type { Recorder } from './recorder.ts';

/** Shots or deaths that an event of the scenario brought about, and the entry that says so. */
export interface Outbreak {
  readonly pair: PairId;
  readonly severity: Severity;
  readonly entry: EntryId;
}

/** The event itself, as everyone who may know of it is told. */
export const recordEvent = (
  recorder: Recorder,
  inject: InjectId,
  text: string | null,
  audience: Audience,
): EntryId =>
  recorder.append(
    { moment: 'inject', rule: 'R-Inject', because: [], audience },
    { kind: 'inject', inject, text },
  );

/** R-Incident. Nobody's standing order answers: people have yet to give theirs. */
const breakOut = (
  recorder: Recorder,
  { incident, audience }: ScenarioInject,
  cause: EntryId,
): readonly Outbreak[] => {
  if (incident === null) return [];
  const { a, b, severity } = incident;
  const pair = pairId(a, b);
  if (recorder.state().pairs[pair] === undefined) return [];
  const entry = recorder.fact('inject', {
    rule: 'R-Incident',
    fact: { type: 'incident', pair, severity },
    because: [cause],
    audience,
  });
  const heat = INCIDENT_HEAT[severity];
  recorder.change('inject', {
    rule: 'R-Incident',
    quantity: 'tension',
    subject: pair,
    by: heat,
    because: [entry],
    audience: pairEnds(pair),
    terms: [shown(severity, heat)],
  });
  return [{ pair, severity, entry }];
};

/** Records an event of the scenario with what it changes; gives what it sets off between two. */
export const recordInject = (recorder: Recorder, inject: ScenarioInject): readonly Outbreak[] => {
  const { id, audience, effects } = inject;
  const cause = recordEvent(recorder, id, null, audience);
  for (const { quantity: moved, subject, by } of effects)
    recorder.change('inject', {
      rule: 'R-Inject',
      quantity: moved,
      subject: subjectIdFrom(subject),
      by,
      because: [cause],
      audience,
      terms: [],
    });
  return breakOut(recorder, inject, cause);
};

/**
 * R-Brink. Settles what was recorded and judges the pairs between which something broke out, by the
 * tension that all of it has left them with.
 */
export const settleInjects = (recorder: Recorder, outbreaks: readonly Outbreak[]): void => {
  recorder.settle();
  const state = recorder.state();
  for (const pair of new Set(outbreaks.map((outbreak) => outbreak.pair))) {
    if (state.brink.pairs.includes(pair)) continue;
    const here = outbreaks.filter((outbreak) => outbreak.pair === pair);
    const severities = here.map(({ severity }) => severity);
    if (!reachesBrink(quantity(state, 'tension', pair), severities)) continue;
    recorder.fact('inject', {
      rule: 'R-Brink',
      fact: { type: 'brink.entered', pair },
      because: here.map(({ entry }) => entry),
      audience: 'all',
    });
  }
  recorder.settle();
};
