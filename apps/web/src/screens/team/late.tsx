import { lazy, Suspense } from 'react';
import { stubborn } from '../../net/stubborn.ts';
import type { PartProps } from './all.tsx';
import { useSharedTeam } from './use-team.ts';

// Most seats hold one person: what a delegation needs comes only where there is one, in one piece.
const Late = lazy(stubborn(async () => ({ default: (await import('./all.tsx')).Part })));

/** One of the parts in which a delegation shows at the table; nothing for a person alone. */
export const Team = (props: PartProps) =>
  useSharedTeam() === null ? null : (
    <Suspense fallback={null}>
      <Late {...props} />
    </Suspense>
  );
