import { connect } from '../../src/testing/client.ts';
import type { Client } from '../../src/testing/client.ts';
import { freshViews } from '../../src/testing/lesson.ts';
import type { Player } from '../../src/testing/player.ts';
import type { Place } from '../../src/testing/stores.ts';

/** What a running server showed one player who was alone in the room. */
export interface Shown {
  readonly player: Player;
  readonly client: Client;
}

export const shownTo = async (url: string, player: Player): Promise<Shown> => {
  const client = await connect(url, player.entrance.token);
  // Answered after everything that was sent before it.
  await client.raw('ledger', { turn: 0 });
  client.close();
  return { player, client };
};

const sections = (view: object | null): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(view ?? {}).map(([section, data]) => [section, JSON.stringify(data)]),
  );

/** Sections that were shown otherwise than the record, folded anew, says. */
export const divergent = async (
  place: Place,
  { player, client }: Shown,
): Promise<readonly string[]> => {
  const store = await place.open();
  const row = await store.roomByCode(player.code);
  const { entrance } = player;
  const [fresh = null] =
    row === null ? [] : await freshViews(store, row.room, [{ entrance, client, seat: null }]);
  await store.close();
  const [shown, said] = [sections(client.view), sections(fresh)];
  return Object.keys({ ...shown, ...said })
    .filter((section) => shown[section] !== said[section])
    .map((section) => `${player.code}: the section ${section} differs from the record`);
};
