import type { EntryId } from '@convoy/engine';
import type { SeenAct } from '@convoy/protocol';
import { create } from 'zustand';
import type { AudienceDraft } from './audience.ts';
import type { MatterDraft } from './matters.ts';

/** What the form is open for: a ruling, one that takes another back, or one on a seat's act. */
export type AskedRuling =
  | {
      readonly kind: 'ruling';
      /** Null for a form to begin afresh. */
      readonly matters: readonly MatterDraft[] | null;
      readonly undoes: number | null;
      readonly audience: AudienceDraft;
    }
  | { readonly kind: 'act'; readonly act: SeenAct };

interface Open {
  readonly asked: AskedRuling | null;
  /** The line of the ledger to which a note is being written. */
  readonly noteAt: EntryId | null;
}
const useOpen = create<Open>()(() => ({ asked: null, noteAt: null }));

export const useAskedRuling = (): AskedRuling | null => useOpen(({ asked }) => asked);
export const useNoteAt = (): EntryId | null => useOpen(({ noteAt }) => noteAt);
export const askRuling = (asked: AskedRuling | null): void => {
  useOpen.setState({ asked });
};
export const writeNote = (noteAt: EntryId | null): void => {
  useOpen.setState({ noteAt });
};
