import type { Pack } from '@convoy/scenarios';
import { evolve, open } from '@convoy/table';
import type {
  OpenedEvent,
  PersonId,
  PersonRole,
  RoomEvent,
  RoomOptions,
  TableState,
} from '@convoy/table';

/** Version of the rules a room was opened under; stored for the record, never used to load it. */
export const engineVersion = '0.1.0';

/** A room's first events: a snapshot of the scenario and its texts, and the maker at the door. */
export const newRoom = (
  pack: Pack,
  options: RoomOptions,
  code: string,
  seed: string,
  by: PersonId,
  role: PersonRole,
): { readonly events: readonly RoomEvent[]; readonly state: TableState } => {
  const opened: OpenedEvent = {
    type: 'room.opened',
    scenario: pack.scenario,
    hash: pack.hash,
    texts: pack.texts.en,
    language: 'en',
    engine: engineVersion,
    options,
    code,
    seed,
    salt: '0',
    by,
  };
  const joined: RoomEvent = { type: 'person.joined', person: by, role };
  return {
    events: [opened, joined],
    state: evolve(open(opened), { at: 0, person: by, event: joined }),
  };
};
