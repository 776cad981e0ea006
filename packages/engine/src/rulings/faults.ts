import { subjectIdFrom } from '../ids.ts';
import { quantitySpecs } from '../quantities.ts';
import type { QuantityId } from '../quantities.ts';
import type { Refusal, RefusalCode } from '../refusals.ts';
import { outcomeClasses } from '../state/state.ts';
import type { Measure, State } from '../state/state.ts';
import { isOfPackage, scaleOf } from './measure-scale.ts';
import { endedByRuling } from './measures.ts';
import type { Ruling, RulingMatter } from './ruling.ts';

const SHORTEST_REASON = 10;
const MOST_MATTERS = 8;

const fault = (
  code: RefusalCode,
  field: string | null,
  detail: Refusal['detail'] = {},
): Refusal => ({ code, field, order: null, detail });

/** What a matter is about: no ruling may set the same thing twice. */
const aboutOf = (matter: RulingMatter): string => {
  switch (matter.kind) {
    case 'quantity':
      return `${matter.quantity}/${subjectIdFrom(matter.subject)}`;
    case 'measure':
    case 'measure-again':
      return matter.measure;
    case 'outcome':
      return 'outcome';
  }
};

const within = (
  field: string,
  to: number,
  { min, max }: { readonly min: number; readonly max: number },
): Refusal | null => (to >= min && to <= max ? null : fault('out-of-range', field, { min, max }));

const quantityFault = (
  state: State,
  at: string,
  quantity: QuantityId,
  subject: string,
  to: number,
): Refusal | null => {
  if (!Object.hasOwn(quantitySpecs, quantity)) return fault('bad-field', `${at}.quantity`);
  if (!Object.hasOwn(state.quantities[quantity], subjectIdFrom(subject)))
    return fault('bad-field', `${at}.subject`);
  return within(`${at}.to`, to, quantitySpecs[quantity]);
};

const degreeFault = (at: string, measure: Measure | undefined, to: number): Refusal | null => {
  if (measure === undefined) return fault('unknown-measure', `${at}.measure`);
  if (isOfPackage(measure)) return fault('bad-field', `${at}.measure`);
  const scale = scaleOf(measure) ?? { min: 0, max: 0 };
  return Number.isInteger(to)
    ? within(`${at}.to`, to, { ...scale, min: 0 })
    : fault('bad-field', `${at}.to`);
};

const againFault = (state: State, at: string, id: string): Refusal | null => {
  const measure = endedByRuling(state, id);
  if (measure === undefined) return fault('unknown-measure', `${at}.measure`);
  return measure.until !== null && measure.until < state.turn
    ? fault('out-of-range', `${at}.measure`, { max: measure.until })
    : null;
};

const matterFault = (state: State, at: string, matter: RulingMatter): Refusal | null => {
  switch (matter.kind) {
    case 'quantity':
      return quantityFault(state, at, matter.quantity, matter.subject, matter.to);
    case 'measure':
      return degreeFault(
        at,
        state.measures.find(({ id }) => id === matter.measure),
        matter.to,
      );
    case 'measure-again':
      return againFault(state, at, matter.measure);
    case 'outcome':
      return outcomeClasses.includes(matter.to) ? null : fault('bad-field', `${at}.to`);
  }
};

/** An end is ruled on once there is one, and everything else before. */
const timeFault = (state: State, { matters, argued }: Ruling): Refusal | null => {
  const ends = matters.filter(({ kind }) => kind === 'outcome').length;
  if (ends === 0) return state.outcome === null ? null : fault('crisis-over', null);
  if (state.outcome === null) return fault('crisis-not-over', 'matters');
  return matters.length > ends || argued !== null ? fault('crisis-over', 'matters') : null;
};

const mattersFault = (state: State, { matters, argued }: Ruling): Refusal | null => {
  if (matters.length === 0 && argued === null) return fault('missing-field', 'matters');
  if (matters.length > MOST_MATTERS) return fault('out-of-range', 'matters', { max: MOST_MATTERS });
  const seen = new Set<string>();
  for (const [place, matter] of matters.entries()) {
    const at = `matters.${place}`;
    const found = matterFault(state, at, matter);
    if (found !== null) return found;
    if (seen.has(aboutOf(matter))) return fault('duplicate', at);
    seen.add(aboutOf(matter));
  }
  return null;
};

/** Why a ruling cannot be made; null where it can. */
export const faultOf = (state: State, ruling: Ruling): Refusal | null => {
  const { reason, audience, argued } = ruling;
  const { actors } = state.scenario;
  if (reason.trim().length < SHORTEST_REASON)
    return fault('reason-too-short', 'reason', { least: SHORTEST_REASON });
  const named = typeof audience === 'string' ? [] : audience;
  const stranger = named.find((seat) => !actors.some(({ id }) => id === seat));
  if (stranger !== undefined) return fault('unknown-actor', 'audience', { given: stranger });
  if (argued !== null && !actors.some(({ id }) => id === argued.seat))
    return fault('unknown-actor', 'argued.seat', { given: argued.seat });
  const odds = argued === null ? null : within('argued.odds', argued.odds, { min: 0, max: 1 });
  return odds ?? timeFault(state, ruling) ?? mattersFault(state, ruling);
};
