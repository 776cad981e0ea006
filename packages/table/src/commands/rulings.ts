import { engine } from '@convoy/engine';
import type { Audience, RulingMatter } from '@convoy/engine';
import { undoneBy } from '../state/ruling-state.ts';
import type { TableState } from '../state/state.ts';
import { done, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
import { lineOf, thingOf } from './ruled-lines.ts';

/** Why nothing can be ruled now: a finding may be ruled on after the end, nothing else may. */
export const closedToRulings = (
  { state, person }: Pick<Ask, 'state' | 'person'>,
  matters: readonly RulingMatter[],
): Decision | null => {
  if (person.role !== 'control') return refuse('not-allowed');
  if (state.phase === 'lobby') return refuse('not-started');
  return state.ended && matters.some(({ kind }) => kind !== 'outcome') ? refuse('room-over') : null;
};

/** A ruling that takes another back is about what that one set, which it has not lost already. */
const undoFault = (
  { rulings }: TableState,
  matters: readonly RulingMatter[],
  undoes: number | null,
): Decision | null => {
  if (undoes === null) return null;
  const first = rulings.made.find(({ n }) => n === undoes);
  if (first === undefined || first.draw?.hit === false) return refuse('unknown-ruling', 'undoes');
  if (undoneBy(rulings, undoes) !== null) return refuse('already-undone', 'undoes');
  const things = new Set(first.lines.map(thingOf));
  const stray = matters.findIndex((matter) => !things.has(thingOf(matter)));
  return stray < 0 ? null : refuse('other-matter', `matters.${stray}`);
};

/** What the engine makes of a ruling, with the lines that say what it set. */
export const ruled = (
  state: TableState,
  ruling: Parameters<typeof engine.rule>[1],
):
  | { readonly refusal: Decision }
  | {
      readonly lines: ReturnType<typeof lineOf>;
      readonly outcome: Extract<ReturnType<typeof engine.rule>, { readonly ok: true }>['value'];
    } => {
  const result = engine.rule(state.world, ruling);
  if (!result.ok) {
    const [first] = result.refusals;
    return {
      refusal: refuse('ruling-refused', first?.field ?? null, first?.detail ?? {}, result.refusals),
    };
  }
  // Where a draw decides, the lines say what would have come of it.
  const sure = engine.rule(state.world, { ...ruling, argued: null });
  const after = engine.evolve(state.world, sure.ok ? sure.value : result.value);
  return {
    lines: ruling.matters.flatMap((matter) => lineOf(state, after, matter)),
    outcome: result.value,
  };
};

export const makeRuling = (
  ask: Ask,
  matters: readonly RulingMatter[],
  { reason, audience }: { readonly reason: string; readonly audience: Audience },
  undoes: number | null,
): Decision => {
  const { state, person } = ask;
  const fault = closedToRulings(ask, matters) ?? undoFault(state, matters, undoes);
  if (fault !== null) return fault;
  const made = ruled(state, { person: person.id, matters, argued: null, reason, audience });
  if ('refusal' in made) return made.refusal;
  const n = state.rulings.made.length + 1;
  return done({
    ...{ type: 'ruling.made', n, person: person.id, reason, audience, undoes, act: null },
    ...made,
  });
};
