import type { ActorId } from '@convoy/engine';
import type { About, Mark, Named } from '../events/review-events.ts';
import type { PersonId } from '../ids.ts';

export interface SeenAnswer {
  readonly seat: ActorId;
  readonly person: PersonId;
  readonly callSign: string;
  readonly question: string;
  readonly text: string;
  readonly at: number;
  readonly mine: boolean;
}
export interface SeenSheet {
  readonly about: About;
  readonly rows: readonly Named[];
  readonly marks: readonly Mark[];
  readonly at: number;
}
/** What people think about when it is over, and what is said about what they did. */
export interface AssessSection {
  /** The teacher's own; the pack's are among its texts. */
  readonly questions: readonly Named[];
  readonly closed: boolean;
  /** Of one's own seat; control's of all. */
  readonly answers: readonly SeenAnswer[];
  /** Sheets that were handed out to this viewer. */
  readonly given: readonly SeenSheet[];
  /** Control alone. */
  readonly desk: {
    /** Null until the teacher changed them. */
    readonly rows: readonly Named[] | null;
    readonly sheets: readonly {
      readonly about: About;
      readonly marks: readonly Mark[];
      readonly givenAt: number | null;
      readonly changed: boolean;
    }[];
  } | null;
}
