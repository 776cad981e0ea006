import { actorId } from '@convoy/engine';
import type { Order } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { decide, evolve, open, personId } from '@convoy/table';
import type { Command, Input, OpenedEvent, Recorded, TableState } from '@convoy/table';
import { pseudonymsFor } from '../pseudonyms.ts';
import type { Making } from '../make.ts';

/** Ids as the server makes them. */
export const ann = personId('ann0ann0ann0ann0');
export const bob = personId('bob0bob0bob0bob0');
export const cyd = personId('cyd0cyd0cyd0cyd0');
export const signs = { [ann]: 'Quiet Heron', [bob]: 'Amber Fox', [cyd]: 'Red Kite' };
export const NOR = actorId('NOR');
export const ALD = actorId('ALD');
export const noon = 1_700_000_000_000;
export const code = 'ABC234';

const opened: OpenedEvent = {
  type: 'room.opened',
  scenario: strait,
  hash: 'hash of the strait',
  texts: { title: 'Strait' },
  language: 'en',
  engine: '0.1.0',
  options: {
    ...{ length: 'short', advance: 'control', controlled: true, solo: false, advice: true },
    schedule: { brief: 0, negotiate: 0, order: null },
  },
  code,
  seed: 'the seed of it',
  salt: '0',
  by: ann,
};

interface Played {
  readonly state: TableState;
  readonly records: readonly Recorded[];
}
const fed = ({ state, records }: Played, input: Input, person: Recorded['person']): Played => {
  const at = noon + records.length * 1000;
  const decision = decide(state, input, {
    ...{ now: at, present: [], drafts: {}, key: () => 'KEY234' },
  });
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  const fresh = decision.events.map((event): Recorded => ({ at, person, event }));
  return { state: fresh.reduce(evolve, state), records: [...records, ...fresh] };
};

const does = (played: Played, person: typeof ann, command: Command): Played =>
  fed(played, { by: 'person', person, command }, person);

/** A statement whose words a spreadsheet would run. */
const address: Order = {
  ...{ instrument: 'address', params: { line: 'resolve' }, meant: null },
  rationale: '=HYPERLINK("x")',
};

/** Three people and control: words, a locked order and a reading each turn; ended by control. */
export const game = (turns: number, ends = true): readonly Recorded[] => {
  const first: Recorded = { at: noon, person: ann, event: opened };
  let played: Played = { state: open(opened), records: [first] };
  const join = (person: typeof ann, role: 'control' | 'player'): void => {
    played = fed(played, { by: 'door', person, role }, person);
  };
  const act = (person: typeof ann, command: Command): void => {
    played = does(played, person, command);
  };
  join(ann, 'control');
  join(bob, 'player');
  join(cyd, 'player');
  act(ann, { type: 'seat.set-door', seat: ALD, door: 'held' });
  act(bob, { type: 'seat.claim', seat: NOR });
  act(ann, { type: 'room.start' });
  for (let turn = 1; turn <= turns && !played.state.ended; turn += 1) {
    act(bob, { type: 'talk.say', to: ['PUBLIC'], text: `-2+3 said in turn ${String(turn)}, "so"` });
    act(bob, { type: 'orders.lock', turn, orders: [address], forecast: 'same' });
    act(ann, { type: 'turn.resolve', turn });
    act(ann, { type: 'turn.publish', turn });
  }
  if (ends && !played.state.ended) act(ann, { type: 'room.end' });
  return played.records;
};

export const making = (records: readonly Recorded[], more: Partial<Making> = {}): Making => ({
  ...{ game: 'g-strait', games: new Map(), callSigns: null, whole: true },
  ...{ madeAt: noon, utc: (at) => `at ${String(at)}` },
  names: pseudonymsFor([ann, bob, cyd].filter((id) => JSON.stringify(records).includes(id))),
  ...more,
});
