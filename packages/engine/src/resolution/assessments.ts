import { pairId } from '../ids.ts';
import type { ActorId, EntryId } from '../ids.ts';
import { ASSESSMENT_LEAKED, assessmentLeak } from '../rules/reading.ts';
import { shown } from '../rules/worked.ts';
import type { Measure, State } from '../state/state.ts';
import type { PhaseContext } from './context.ts';
import { endMeasure } from './measures.ts';
import { moveTrust } from './own-figures.ts';
import { turnDays } from './read.ts';

const isShared = ({ instrument, params }: Measure, about: ActorId): boolean =>
  instrument === 'joint-assessment' && params['agreed'] === true && params['about'] === about;

/** With whom a seat shares what it makes of another. */
export const sharersWith = (state: State, seat: ActorId, about: ActorId): ReadonlySet<ActorId> => {
  const partners = new Set<ActorId>();
  for (const measure of state.measures) {
    const { by, target } = measure;
    if (target === null || !isShared(measure, about)) continue;
    if (by === seat) partners.add(target);
    if (target === seat) partners.add(by);
  }
  return partners;
};

/** It comes out that the two share what they make of a third. */
const comesOut = (context: PhaseContext, own: Measure, about: ActorId, drawn: EntryId): void => {
  const { by, target } = own;
  if (target === null) return;
  for (const sharer of [by, target]) {
    const exposed = context.fact({
      rule: 'R-Beliefs',
      fact: {
        type: 'operation.exposed',
        by: sharer,
        against: about,
        instrument: 'joint-assessment',
        sector: null,
      },
      because: [drawn],
      audience: 'all',
    });
    moveTrust(context, about, sharer, {
      rule: 'R-Beliefs',
      by: ASSESSMENT_LEAKED.trust,
      term: 'found-out',
      because: exposed,
    });
    const subject = pairId(about, sharer);
    if (context.state.pairs[subject] !== undefined)
      context.change({
        rule: 'R-Beliefs',
        quantity: 'tension',
        subject,
        by: ASSESSMENT_LEAKED.tension,
        because: [exposed],
        audience: [about, sharer],
        terms: [shown('found-out', ASSESSMENT_LEAKED.tension)],
      });
  }
  for (const measure of context.state.measures) {
    const ends: readonly unknown[] = [measure.by, measure.target];
    if (isShared(measure, about) && ends.includes(by) && ends.includes(target))
      endMeasure(context, measure, 'broken', [drawn]);
  }
};

/** R-Beliefs. What two share in private may come out in any turn; then it ends. */
export const mayComeOut = (context: PhaseContext): void => {
  const { state } = context;
  for (const measure of state.measures) {
    const { by, target, cause } = measure;
    const about = state.scenario.actors.find(({ id }) => isShared(measure, id))?.id;
    // Each pair shares once, though both say so.
    if (about === undefined || target === null || by > target) continue;
    const chance = assessmentLeak(turnDays(state));
    const drawn = context.draw({
      rule: 'R-Beliefs',
      subject: `${by}-${target}-${about}`,
      ordinal: 0,
      chance: chance.value,
      scale: 'hazard',
      because: [cause],
      audience: [by, target],
      terms: chance.terms,
    });
    if (drawn.hit) comesOut(context, measure, about, drawn.id);
  }
};
