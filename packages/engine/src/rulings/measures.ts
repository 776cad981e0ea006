import type { EntryId } from '../ids.ts';
import { instrumentOf } from '../instruments/catalogue.ts';
import type { Audience } from '../ledger/entry.ts';
import { audienceOf } from '../resolution/measures.ts';
import type { Recorder } from '../resolution/recorder.ts';
import { shared } from '../resolution/settle.ts';
import { weightOf } from '../rules/ladder.ts';
import { strainOf } from '../rules/measure.ts';
import type { Measure, State } from '../state/state.ts';
import { scaleOf } from './measure-scale.ts';

/** How strongly it is drawn on the board, 1–3. */
const levelOf = (degree: number): number => Math.min(3, Math.max(1, degree));

/** The same measure at another tier or level; it goes on from where it began, for its old cause. */
const at = (state: State, measure: Measure, degree: number): Measure => {
  const scale = scaleOf(measure);
  if (scale === null) return measure;
  const params = { ...measure.params, [scale.field]: degree };
  const profile = instrumentOf(measure.instrument)?.profile(params, measure.by, state) ?? null;
  const rung = profile?.rung ?? measure.rung;
  return { ...measure, params, level: levelOf(degree), rung, weight: weightOf(rung) };
};

/** A measure that a ruling ended, as it stood; undefined where none did or it stands. */
export const endedByRuling = (state: State, id: string): Measure | undefined => {
  if (state.measures.some((measure) => measure.id === id)) return undefined;
  const facts = state.ledger
    .flat()
    .flatMap((entry) => (entry.kind === 'fact' ? [entry.fact] : []))
    .filter(
      (fact) =>
        (fact.type === 'measure.started' && fact.measure.id === id) ||
        (fact.type === 'measure.ended' && fact.measure === id),
    );
  const last = facts.at(-1);
  if (last?.type !== 'measure.ended' || last.why !== 'ruled') return undefined;
  const started = facts.findLast((fact) => fact.type === 'measure.started');
  return started?.type === 'measure.started' ? started.measure : undefined;
};

interface Told {
  readonly because: readonly EntryId[];
  readonly audience: Audience;
}

/** What it costs while it stands follows it; nothing else that an order would have brought does. */
const strain = (
  recorder: Recorder,
  before: Measure | null,
  after: Measure | null,
  { because, audience }: Told,
): void => {
  const measure = after ?? before;
  if (measure === null) return;
  const { instrument, by, target } = measure;
  const old = strainOf(instrument, before?.level ?? 0);
  const now = strainOf(instrument, after?.level ?? 0);
  for (const [actor, more] of [
    [by, now.own - old.own],
    [target, now.target - old.target],
  ] as const) {
    if (actor === null || more === 0) continue;
    recorder.change('ruling', {
      ...{ rule: 'R-Measure', quantity: 'strain', subject: actor, by: more, terms: [] },
      because,
      audience: shared(audience, [actor]),
    });
  }
};

/** Puts one standing in place of another; null for none. Told to nobody who could not see it stand. */
export const replaceByRuling = (
  recorder: Recorder,
  before: Measure | null,
  after: Measure | null,
  { because, audience }: Told,
): void => {
  const measure = after ?? before;
  if (measure === null) return;
  const seen = shared(audience, audienceOf(measure.public, [measure.by, measure.target]));
  const head = { rule: 'R-Ruling', because, audience: seen } as const;
  if (before !== null)
    recorder.fact('ruling', {
      ...head,
      fact: {
        type: 'measure.ended',
        measure: before.id,
        why: after === null ? 'ruled' : 'replaced',
      },
    });
  if (after !== null)
    recorder.fact('ruling', { ...head, fact: { type: 'measure.started', measure: after } });
  strain(recorder, before, after, { because, audience: seen });
};

/** Sets a standing measure to another degree; 0 ends it. */
export const setMeasure = (
  recorder: Recorder,
  measure: Measure,
  degree: number,
  told: Told,
): void => {
  replaceByRuling(
    recorder,
    measure,
    degree === 0 ? null : at(recorder.state(), measure, degree),
    told,
  );
};
