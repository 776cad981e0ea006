import { connect, request } from '../../src/testing/client.ts';
import { controlled, create, join } from '../../src/testing/rooms.ts';
import type { Client } from '../../src/testing/client.ts';
import type { Words } from './generate.ts';

/** Somebody at a socket who sends whatever comes up, and what they must never be told. */
export interface Sender {
  readonly name: string;
  readonly token: string;
  client: Client;
}

/** What is kept from every sender: words planted in drafts, private talk, notes and whispers. */
export interface Crowd {
  readonly senders: readonly Sender[];
  /** Bearer tokens that requests come with, one of them of nobody. */
  readonly tokens: readonly string[];
  readonly words: Words;
  readonly secrets: readonly string[];
  /** What was acknowledged before and is not there any more, or not once. */
  readonly missed: () => Promise<readonly string[]>;
  readonly close: () => void;
}

const secret = (n: number): string => `planted-${String(n)}-${'q'.repeat(12)}`;
const order = (why: string) => ({
  ...{ instrument: 'address', params: { line: 'resolve' }, rationale: why, meant: null },
});

/** Short texts of whatever was sent: ids, codes of parts, names that a message may point at. */
const namesIn = (heard: readonly string[], secrets: readonly string[]): Words => {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length <= 40 && !secrets.some((one) => value.includes(one))) found.add(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (name.length <= 24) found.add(name);
        walk(inner);
      }
    }
  };
  for (const one of heard) walk(JSON.parse(one));
  return [...found].toSorted().slice(0, 400);
};

/** Joins, connects and, where a seat is named, sits down there. */
const come = async (
  url: string,
  { name, code, as, seat }: { name: string; code: string; as: string; seat: string | null },
): Promise<Sender> => {
  const { token } = await join(url, code, as);
  const client = await connect(url, token);
  if (seat !== null) await client.does({ type: 'seat.claim', seat });
  return { name, token, client };
};

/** What Moscow wrote and was told is stored, found once, or a line that says what is not. */
const missedBy = async (url: string, token: string, draft: string, said: string) => {
  const back = await connect(url, token);
  const talk = JSON.stringify(back.view.talk ?? null);
  const times = talk.split(said).length - 1;
  const kept = JSON.stringify(back.draft).includes(draft);
  back.close();
  return [
    ...(times === 1 ? [] : [`a private message is there ${String(times)} times`]),
    ...(kept ? [] : ['a saved draft is gone']),
  ];
};

/**
 * Two rooms. In the first a calm control and two seats hold secrets, and the senders sit in other
 * seats, watch or stand on the wall. The second has no secrets, and its control sends as well.
 */
export const gather = async (url: string): Promise<Crowd> => {
  const host = await create(url, controlled);
  const { code } = host;
  const control = await connect(url, host.token);
  const moscow = await come(url, { name: 'Moscow', code, as: 'player', seat: 'SOV' });
  const havana = await come(url, { name: 'Havana', code, as: 'player', seat: 'CUB' });
  const first = await Promise.all([
    come(url, { name: 'Washington', code, as: 'player', seat: 'USA' }),
    come(url, { name: 'Ankara', code, as: 'player', seat: 'TUR' }),
    come(url, { name: 'somebody without a seat', code, as: 'player', seat: null }),
    come(url, { name: 'an observer', code, as: 'observer', seat: null }),
    come(url, { name: 'the wall', code, as: 'projector', seat: null }),
  ]);
  await control.does({ type: 'room.start' });
  await moscow.client.until(({ room }) => room?.phase === 'order', 'orders');

  const secrets = Array.from({ length: 5 }, (_, n) => secret(n));
  const [inDraft = '', inTalk = '', inText = '', inWhisper = '', inTitle = ''] = secrets;
  await moscow.client.raw('draft', { turn: 1, rev: 1, orders: [order(inDraft)] });
  await moscow.client.does({ type: 'talk.say', to: ['CUB'], text: inTalk });
  await control.does({ type: 'whisper.send', seat: 'SOV', text: inWhisper });
  await control.does({
    ...{ type: 'inject.write', inject: null, then: 'draft' },
    draft: { title: inTitle, text: inText, to: 'all', when: { on: 'hand' }, effects: [] },
  });

  const other = await create(url, controlled);
  const desk = { name: 'control', token: other.token, client: await connect(url, other.token) };
  const pupil = { name: 'a pupil', code: other.code, as: 'player', seat: 'USA' };
  const second = [desk, await come(url, pupil)];
  await desk.client.does({ type: 'room.start' });

  const senders = [...first, ...second];
  const cards = await request(url, '/api/scenarios');
  const heard = [...senders.flatMap(({ client }) => client.heard), cards.text];
  const words = [...namesIn(heard, secrets), code, other.code, 'SOV', 'CUB', 'CONTROL', 'PUBLIC'];
  return {
    senders,
    tokens: [...senders.map(({ token }) => token), 'a-token-of-nobody-at-all'],
    ...{ words, secrets },
    missed: () => missedBy(url, moscow.token, inDraft, inTalk),
    close: () => {
      for (const one of [control, moscow.client, havana.client, ...senders.map((s) => s.client)])
        one.close();
    },
  };
};
