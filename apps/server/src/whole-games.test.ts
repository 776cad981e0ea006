import type { Audience } from '@convoy/engine';
import { personId, seatList, view } from '@convoy/table';
import type { Command, Person, TableState } from '@convoy/table';
import { describe, expect, it } from 'vitest';
import { houseBots } from './bots.ts';
import { createCut } from './rooms/cut.ts';
import { newRoom } from './rooms/new-room.ts';
import { play } from './rooms/play.ts';
import { packs } from './testing/server.ts';

const ann = personId('ann');
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const around = { callSigns: {}, present: [], awaySince: {}, drafts: {} };

const does = (state: TableState, command: Command): TableState => {
  const input = { by: 'person', person: ann, command } as const;
  const hands = { bots: houseBots, cut: createCut(), log };
  const played = play(state, input, ann, { now: 0, present: [], drafts: {}, key: () => '' }, hands);
  if (!played.decision.ok) throw new Error(JSON.stringify(played.decision.refusal));
  return played.state;
};

/** One in every seat, one in none. */
const viewersOf = (state: TableState): readonly Person[] => [
  ...seatList(state).map(({ id }): Person => ({
    ...{ id: personId(`in-${id}`), role: 'player', seat: id, bound: id },
  })),
  { ...{ id: personId('watching'), role: 'observer', seat: null, bound: null } },
];

const mayRead = (audience: Audience, { seat }: Person): boolean =>
  audience === 'all' || (audience !== 'control' && seat !== null && audience.includes(seat));

/** Everything in this person's view that is not theirs to know. */
const leaksTo = (state: TableState, person: Person): readonly string[] => {
  const seen = view(state, person, around);
  const text = JSON.stringify(seen);
  const entries = state.shown.ledger
    .flat()
    .filter(({ id, audience }) => !mayRead(audience, person) && text.includes(`"${id}"`))
    .map(({ id, rule, audience, ...entry }) =>
      JSON.stringify([id, rule, audience, 'fact' in entry ? entry.fact.type : entry.kind]),
    );
  const ahead = state.shown.scenario.injects.filter(
    ({ id }) => !state.shown.fired.includes(id) && text.includes(`inject.${id}.`),
  );
  const opened = [seen.control, seen.review, seen.truth].filter((section) => section !== null);
  return [
    ...entries.map((entry) => `${person.id} ${entry}`),
    ...ahead.map(({ id }) => `${person.id} ${id}`),
    ...opened.map(() => `${person.id} an opened section`),
  ];
};

/** Of each pack the fullest level, which has all seats and acts; all of them in `npm run test:levels`. */
const played =
  process.env['EVERY_LEVEL'] === '1'
    ? packs
    : packs.filter(({ scenario }, at) => packs[at + 1]?.scenario.id !== scenario.id);

describe.each(played.map((pack) => ({ pack, name: `${pack.scenario.id} ${pack.scenario.level}` })))(
  'a game of $name',
  ({ pack }) => {
    it('shows nobody an entry of the ledger that is not theirs, in any turn', () => {
      const options = {
        length: pack.scenario.lengths[0]?.id ?? '',
        advance: 'control',
        schedule: { brief: 0, negotiate: 0, order: null },
        controlled: true,
        solo: false,
        advice: true,
      } as const;
      let { state } = newRoom(pack, options, 'ABC234', 'any seed', ann, 'control');
      state = does(state, { type: 'room.start' });
      const leaks: string[] = [];
      while (!state.ended) {
        for (const person of viewersOf(state)) leaks.push(...leaksTo(state, person));
        const { turn, phase } = state;
        state = does(state, {
          type: phase === 'resolved' ? 'turn.publish' : 'phase.advance',
          turn,
        });
      }
      expect([...new Set(leaks)]).toEqual([]);
      expect(state.world.ledger.flat().some(({ audience }) => audience !== 'all')).toBe(true);
    });
  },
);
