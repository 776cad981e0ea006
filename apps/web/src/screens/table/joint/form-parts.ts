import type { BoardSection } from '@convoy/engine';
import type { PackageDraft } from './package-draft.ts';

/** What each part of the sponsor's form is given. */
export interface FormPartProps {
  readonly draft: PackageDraft;
  readonly change: (part: Partial<PackageDraft>) => void;
  readonly board: BoardSection;
  readonly me: string;
}
