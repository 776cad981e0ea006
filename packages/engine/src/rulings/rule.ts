import { canonicalText } from '../canonical.ts';
import { drawKey, uniform } from '../chance/draw.ts';
import { subjectIdFrom } from '../ids.ts';
import type { EntryId } from '../ids.ts';
import { MICRO, toMicro } from '../quantities.ts';
import type { Result } from '../refusals.ts';
import { createRecorder } from '../resolution/recorder.ts';
import type { Recorder } from '../resolution/recorder.ts';
import type { State } from '../state/state.ts';
import type { EngineEvent } from '../verbs.ts';
import { faultOf } from './faults.ts';
import { endedByRuling, replaceByRuling, setMeasure } from './measures.ts';
import type { ArguedDraw, Ruling, RulingMatter } from './ruling.ts';

/**
 * What the ids of a ruling's entries are told apart by. Two rulings that share it are seen by the
 * same viewers, so that no count of equals tells anybody of one that is kept from them; nor may an
 * id follow from a value that some of its readers know only in words.
 */
const nameOf = ({ person, reason, audience }: Ruling): string =>
  canonicalText([audience, person, reason]);

const set = (
  recorder: Recorder,
  matter: RulingMatter,
  { audience }: Ruling,
  cause: EntryId,
): void => {
  const state = recorder.state();
  const told = { because: [cause], audience };
  switch (matter.kind) {
    case 'quantity': {
      const { quantity, to } = matter;
      const subject = subjectIdFrom(matter.subject);
      const now = state.quantities[quantity][subject] ?? 0;
      const by = (Math.round(to * MICRO) - now) / MICRO;
      recorder.change('ruling', { rule: 'R-Ruling', quantity, subject, by, terms: [], ...told });
      return;
    }
    case 'measure': {
      const measure = state.measures.find(({ id }) => id === matter.measure);
      if (measure !== undefined) setMeasure(recorder, measure, matter.to, told);
      return;
    }
    case 'measure-again':
      replaceByRuling(recorder, null, endedByRuling(state, matter.measure) ?? null, told);
      return;
    case 'outcome': {
      if (state.outcome === null) return;
      const outcome = { ...state.outcome, class: matter.to };
      const fact = { type: 'outcome.judged', outcome } as const;
      recorder.fact('ruling', { rule: 'R-Ruling', fact, ...told });
    }
  }
};

/** Whether the act comes off, with the entry that says so: the same whenever it is ruled on. */
const draw = (
  recorder: Recorder,
  { audience }: Ruling,
  { seat, turn, ordinal, odds, dice }: ArguedDraw,
): { readonly id: EntryId; readonly hit: boolean } => {
  const key = drawKey(turn, 'R-Ruling', seat, ordinal);
  const value = Math.floor(uniform(dice, key) * MICRO);
  const chance = toMicro(odds);
  const hit = value < chance;
  const head = { moment: 'ruling', rule: 'R-Ruling', because: [], audience } as const;
  const body = { kind: 'draw', key, chance, value, hit, scale: 'chance', terms: [] } as const;
  return { id: recorder.append(head, body), hit };
};

/**
 * A facilitator's ruling, with author and reason, beside the engine's own answer, which stays on the
 * ledger as what was before. Where a seat argued for it, chance decides whether it comes about.
 */
export const rule = (state: State, ruling: Ruling): Result<EngineEvent> => {
  const fault = faultOf(state, ruling);
  if (fault !== null) return { ok: false, refusals: [fault] };
  const { person, reason, audience, argued } = ruling;
  const recorder = createRecorder(state, { seed: '', salt: '' }, nameOf(ruling));
  const drawn = argued === null ? null : draw(recorder, ruling, argued);
  const because = drawn === null ? [] : [drawn.id];
  const head = { moment: 'ruling', rule: 'R-Ruling', because, audience } as const;
  const cause = recorder.append(head, { kind: 'ruling', reason, person });
  if (drawn?.hit !== false)
    for (const matter of ruling.matters) set(recorder, matter, ruling, cause);
  recorder.settle();
  return { ok: true, value: { type: 'ruled', turn: state.turn, entries: recorder.entries() } };
};
