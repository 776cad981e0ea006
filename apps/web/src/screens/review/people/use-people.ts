import type { AssessSection } from '@convoy/protocol';
import { useSection } from '../../../stores/room.ts';
import { useReviewPeopleText } from '../../../text/review-people.ts';
import { summed } from './contributions.ts';
import type { Summed } from './contributions.ts';

const nothing: AssessSection = { questions: [], closed: false, answers: [], given: [], desk: null };
export const useAssess = (): AssessSection => useSection('assess') ?? nothing;
export type Desk = NonNullable<AssessSection['desk']>;
export type Row = AssessSection['questions'][number];

/** The criteria as the teacher has them, or those that everybody starts with. */
export const useRows = (): readonly Row[] => {
  const { rows } = useReviewPeopleText();
  return useAssess().desk?.rows ?? rows;
};

/** Those whose part this viewer may see. */
export const useParts = (): readonly Summed[] => summed(useSection('team')?.contributions ?? []);
