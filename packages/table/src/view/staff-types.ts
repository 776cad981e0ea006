import type { Duty } from '../duties/duties.ts';
import type { PersonId } from '../ids.ts';

/** The people in control, for each other: who is there for what. Null for everybody else. */
export interface StaffSection {
  /** The viewer's own. */
  readonly duties: readonly Duty[];
  /** Commands that these allow. */
  readonly may: readonly string[];
  /** What of the hidden they show. */
  readonly sees: readonly string[];
  readonly people: readonly {
    readonly person: PersonId;
    readonly callSign: string;
    readonly duties: readonly Duty[];
    readonly here: boolean;
  }[];
  /** Ways into control that were made; for directors. Never a code. */
  readonly invitations: readonly {
    readonly n: number;
    readonly duties: readonly Duty[];
    readonly at: number;
    readonly state: 'open' | 'used' | 'revoked';
    /** Call sign of whoever came by it. */
    readonly usedBy: string | null;
  }[];
}
