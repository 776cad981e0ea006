import { seesAll } from '../duties/may-see.ts';
import type { About } from '../events/review-events.ts';
import type { PersonId } from '../ids.ts';
import { isAbout } from '../state/review-state.ts';
import { dutiesOf } from '../state/staff.ts';
import type { Person, TableState } from '../state/state.ts';
import type { AssessSection } from './assess-types.ts';
import type { Surroundings } from './surroundings.ts';

/** A sheet on a person is for them alone; one on a seat for the people who sit in it. */
const concerns = ({ seat, person }: About, viewer: Person): boolean =>
  person === null ? viewer.seat === seat : viewer.id === person;

/**
 * Questions to think about, answers and sheets. The person is who is really there: nobody who looks
 * on through a seat's eyes gets what its people wrote or were told about themselves.
 */
export const assessSection = (
  state: TableState,
  viewer: Person,
  { callSigns }: Pick<Surroundings, 'callSigns'>,
): AssessSection => {
  const { questions, answers, closed, rows, sheets, given } = state.review;
  const all = viewer.role === 'control' && seesAll(dutiesOf(state, viewer));
  const sign = (person: PersonId): string => callSigns[person] ?? '';
  return {
    questions,
    closed,
    answers: answers
      .filter(({ seat }) => all || (viewer.seat !== null && seat === viewer.seat))
      .map((one) => ({ ...one, callSign: sign(one.person), mine: one.person === viewer.id })),
    given: given
      .filter(({ about }) => concerns(about, viewer))
      .map(({ about, marks, rows: read, at }) => ({ about, marks, rows: read, at })),
    desk: all
      ? {
          rows,
          sheets: sheets.map(({ about, marks }) => {
            const out = given.find((one) => isAbout(one.about, about));
            return {
              ...{ about, marks, givenAt: out?.at ?? null },
              /** Changed since it was handed out. */
              changed: out !== undefined && out.marks !== marks,
            };
          }),
        }
      : null,
  };
};
