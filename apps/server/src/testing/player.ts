import type { CommandAnswer, Entrance } from '@convoy/protocol';
import { Client } from './client.ts';
import type { Place } from './stores.ts';

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** How a player sends: with `twice` true a command goes out two times at once, under its one id. */
export interface Manner {
  readonly twice: () => boolean;
}
const plain: Manner = { twice: () => false };

/** One person's game across the server's deaths: what was sent, and what was acknowledged. */
export class Player {
  readonly #entrance: Entrance;
  readonly texts: string[] = [];
  readonly locks: number[] = [];
  acknowledgedRev = 0;
  #step = 0;
  #turn = 1;
  #open: { readonly id: string; readonly command: object } | null = null;

  readonly #manner: Manner;

  constructor(entrance: Entrance, manner = plain) {
    this.#entrance = entrance;
    this.#manner = manner;
  }
  get entrance(): Entrance {
    return this.#entrance;
  }
  get acknowledged(): number {
    return this.texts.length + this.locks.length;
  }
  get code(): string {
    return this.#entrance.code;
  }

  #next(): { readonly id: string; readonly command: object } {
    this.#step += 1;
    const id = `step-${String(this.#step).padStart(5, '0')}`;
    const locks = this.#step % 6 === 0;
    const command = locks
      ? { type: 'orders.lock', turn: this.#turn, orders: [] }
      : { type: 'talk.say', to: ['PUBLIC'], text: `words ${id}` };
    return { id, command };
  }

  #acknowledged(command: object, answer: CommandAnswer): void {
    if (!answer.ok) {
      const stale =
        'refusal' in answer && ['wrong-turn', 'room-over'].includes(answer.refusal.code);
      if (!stale) throw new Error(JSON.stringify([command, answer]));
      return;
    }
    if ('text' in command) this.texts.push(String(command.text));
    else if ('turn' in command) this.locks.push(Number(command.turn));
  }

  /** Plays until the line breaks; what was not acknowledged is sent again next time, under its id. */
  async play(url: string): Promise<void> {
    const client = new Client(url);
    const broken = new Promise<'broken'>((resolve) => {
      for (const end of ['disconnect', 'connect_error'])
        client.socket.on(end, () => {
          resolve('broken');
        });
    });
    if ((await Promise.race([client.hello(this.#entrance.token), broken])) === 'broken') return;
    for (;;) {
      this.#turn = client.view.room?.turn ?? this.#turn;
      const { id, command } = this.#open ?? this.#next();
      this.#open = { id, command };
      const sent = [client.command(command, id)];
      if (this.#manner.twice()) sent.push(client.command(command, id));
      const answers = await Promise.race([Promise.all(sent), broken]);
      const answer = answers === 'broken' ? answers : answers[0];
      if (answer === undefined || answer === 'broken') return;
      if (!answer.ok && 'error' in answer) {
        await pause(60);
        continue;
      }
      this.#open = null;
      this.#acknowledged(command, answer);
      const rev = this.#step;
      if (rev % 4 !== 0) continue;
      const draft = client.raw('draft', { turn: this.#turn, rev, orders: [] });
      const saved = await Promise.race([draft, broken]);
      if (saved === 'broken') return;
      if (JSON.stringify(saved).includes('"ok":true')) this.acknowledgedRev = rev;
    }
  }
}

/** Waits until so many more commands have been acknowledged, so that a slow machine kills as deep in the game. */
export const untilMore = async (players: readonly Player[], more: number): Promise<void> => {
  const sum = (): number => players.reduce((total, player) => total + player.acknowledged, 0);
  const until = Date.now() + 5_000;
  for (const enough = sum() + more; sum() < enough && Date.now() < until;) await pause(2);
};

/** What the store does not hold, or not once, of what one player's room acknowledged. */
export const missedBy = async (place: Place, player: Player): Promise<readonly string[]> => {
  const store = await place.open();
  const row = await store.roomByCode(player.code);
  if (row === null) return [`room ${player.code} is gone`];
  const events = await store.events(row.room, 0);
  const drafts = await Promise.all(
    Array.from({ length: 13 }, (_, turn) => store.drafts(row.room, turn)),
  );
  await store.close();
  const gaps = events.filter(({ version }, at) => version !== at + 1);
  const said = events.flatMap(({ event }) => (event.type === 'talk.said' ? [event.text] : []));
  const turns = events.flatMap(({ event }) => (event.type === 'turn.resolved' ? [event.turn] : []));
  const lastDraft = Math.max(0, ...drafts.flat().map(({ rev }) => rev));
  return [
    ...(gaps.length > 0 ? [`${String(gaps.length)} versions out of order`] : []),
    ...(new Set(said).size < said.length ? ['words stored twice'] : []),
    ...(turns.some((turn, at) => turn !== at + 1) ? ['a turn resolved twice or left out'] : []),
    ...player.texts.filter((text) => !said.includes(text)).map((text) => `lost: ${text}`),
    ...player.locks
      .filter((turn) => !turns.includes(turn))
      .map((turn) => `lost: the lock of turn ${String(turn)}`),
    ...(lastDraft < player.acknowledgedRev ? ['lost: a draft'] : []),
  ];
};
