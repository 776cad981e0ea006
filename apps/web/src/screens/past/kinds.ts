import type { MomentKind } from '@convoy/protocol';

/** In the order of a turn. Named again here, for the page loads nothing of the table's code. */
export const momentKinds = ['opening', 'orders'] as const satisfies readonly MomentKind[];
