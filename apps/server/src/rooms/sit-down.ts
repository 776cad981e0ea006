import type { Sit } from '@convoy/protocol';
import { actorId } from '@convoy/engine';
import type { Command, PersonId } from '@convoy/table';
import type { Open } from './rooms.ts';

const commandFor = (sit: Sit): Command => {
  switch (sit.by) {
    case 'need':
      return { type: 'seat.place' };
    case 'seat':
      return { type: 'seat.claim', seat: actorId(sit.seat) };
    case 'key':
      return { type: 'seat.claim-by-key', key: sit.key };
  }
};

/** Somebody who came in wishes to sit at once. Where that cannot be, they choose in the lobby. */
export const sitDown = async ({ host }: Open, person: PersonId, sit: Sit): Promise<void> => {
  await host.act({ by: 'person', person, command: commandFor(sit) }, null);
};
