import type { helloSchema } from '@convoy/protocol';
import type { PersonId } from '@convoy/table';
import type { z } from 'zod';
import type { Open } from '../rooms/rooms.ts';

type Wished = NonNullable<z.output<typeof helloSchema>['look']>;

/**
 * Puts a look on record before anything is shown, and answers whether it is allowed. A window that
 * reconnects sends the same id and is not written down twice.
 */
export const beginLook = async (
  { host }: Open,
  person: PersonId,
  { id, as }: Wished,
): Promise<boolean> => {
  const command = { type: 'view.look', look: as } as const;
  const answer = await host.act({ by: 'person', person, command }, `${person}:look:${id}`);
  return answer.ok;
};
