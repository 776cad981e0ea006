import { engine } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { decide } from '../commands/decide.ts';
import type { Command } from '../commands/commands.ts';
import type { Input } from '../commands/context.ts';
import { channelId } from '../ids.ts';
import type { PersonId } from '../ids.ts';
import { evolve } from '../state/evolve.ts';
import { momentOf } from '../state/moments.ts';
import type { Moment } from '../state/moments.ts';
import type { TableState } from '../state/state.ts';
import { ALD, ann, bob, context, cyd, eve, KES, noon, NOR, rally, room } from '../testing/given.ts';
import { mayLookBack, mayReplay, pastView, replayLedger, replayView } from './past.ts';
import type { Eyes } from './past.ts';
import { view } from './view.ts';

/** A room being played, with the moments that its events have made so far. */
interface Told {
  readonly state: TableState;
  readonly moments: readonly Moment[];
  readonly count: number;
}
const people = [
  [ann, 'control'],
  [bob, 'player'],
  [cyd, 'player'],
  [eve, 'observer'],
] as const;

const fresh = (): Told => ({
  ...{ state: room({ controlled: true, advance: 'control' }, people), moments: [], count: 1 },
});
const tell = (told: Told, input: Input): Told => {
  const decision = decide(told.state, input, context());
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return decision.events.reduce(({ state, moments, count }, event): Told => {
    const record = { at: noon, person: null, event };
    const after = evolve(state, record);
    const moment = momentOf(state, record, after, count);
    const next = moment === null ? moments : [...moments, moment];
    return { state: after, moments: next, count: count + 1 };
  }, told);
};
const does = (told: Told, person: PersonId, command: Command): Told =>
  tell(told, { by: 'person', person, command });

const seat = (told: Told): Told =>
  does(does(told, bob, { type: 'seat.claim', seat: NOR }), cyd, { type: 'seat.claim', seat: KES });
const playTurn = (told: Told, turn: number): Told => {
  const orders = [{ ...rally, rationale: `of turn ${String(turn)}` }];
  const locked = does(told, bob, { type: 'orders.lock', turn, orders, forecast: null });
  const resolved = does(locked, ann, { type: 'turn.resolve', turn });
  return does(resolved, ann, { type: 'turn.publish', turn });
};
const started = (): Told => does(seat(fresh()), ann, { type: 'room.start' });
const around = { callSigns: { bob: 'Bob' }, drafts: {} };
const at = (told: Told, turn: number, kind: Moment['at']): TableState => {
  const found = told.moments.find((one) => one.turn === turn && one.at === kind);
  if (found === undefined) throw new Error(`no turn ${String(turn)}`);
  return found.state;
};
const who = (state: TableState, id: PersonId) => {
  const person = state.people[id];
  if (person === undefined) throw new Error(`no ${id}`);
  return person;
};

describe('the moments of a record', () => {
  it('are each turn as it began and with its orders in', () => {
    const told = playTurn(playTurn(started(), 1), 2);
    expect(told.moments.map(({ turn, at: kind }) => [turn, kind])).toEqual([
      [1, 'opening'],
      [1, 'orders'],
      [2, 'opening'],
      [2, 'orders'],
      [3, 'opening'],
    ]);
    expect(at(told, 2, 'opening').seats[NOR]?.lock).toBeNull();
    expect(at(told, 2, 'orders').seats[NOR]?.lock?.orders[0]?.rationale).toBe('of turn 2');
  });
  it('make none of the lobby and none of the end', () => {
    const told = does(seat(fresh()), ann, { type: 'room.end' });
    expect(told.moments).toEqual([]);
    const ended = does(playTurn(started(), 1), ann, { type: 'room.end' });
    expect(ended.moments.map(({ turn }) => turn)).toEqual([1, 1, 2]);
  });
});

describe('looking back', () => {
  it('is for control alone while the room is played, and for everybody once it has ended', () => {
    const told = playTurn(started(), 1);
    const may = (state: TableState) =>
      people.filter(([id]) => mayLookBack(state, who(state, id))).map(([id]) => id);
    expect(may(told.state)).toEqual([ann]);
    expect(may(does(told, ann, { type: 'room.end' }).state)).toEqual([ann, bob, cyd, eve]);
  });

  it('shows a seat what it had before it then, and nothing of what has opened since', () => {
    const told = does(playTurn(started(), 1), ann, { type: 'room.end' });
    const past = at(told, 2, 'opening');
    const present = Object.values(past.people).map(({ id }) => id);
    const then = view(past, who(past, cyd), { ...around, present, awaySince: {} }, engine.view);
    const now = pastView(past, told.state, who(told.state, cyd), around);
    expect(now).toEqual(then);
    expect(now.truth).toBeNull();
    expect(now.review).toBeNull();
    expect(JSON.stringify(now)).not.toContain('of turn 1');
  });

  it('shows whoever sits nowhere what everybody could see', () => {
    const told = does(playTurn(started(), 1), ann, { type: 'room.end' });
    const seen = pastView(at(told, 2, 'opening'), told.state, who(told.state, eve), around);
    expect(seen.seat).toBeNull();
    expect(seen.lock).toBeNull();
    expect(seen.control).toBeNull();
  });

  it('brings back nothing that control has hidden since', () => {
    const said = does(started(), bob, { type: 'talk.say', to: ['KES'], text: 'S3NT1NEL' });
    const channel = channelId([KES, NOR]);
    const played = playTurn(said, 1);
    const hidden = does(played, ann, { type: 'message.hide', channel, n: 1, on: true });
    const ended = does(hidden, ann, { type: 'room.end' });
    const past = at(ended, 2, 'opening');
    const seen = (id: PersonId) =>
      JSON.stringify(pastView(past, ended.state, who(ended.state, id), around));
    expect(seen(cyd)).not.toContain('S3NT1NEL');
    expect(seen(ann)).toContain('S3NT1NEL');
    expect(past.seats[ALD]?.keeper).toBe('bot');
  });
});

const nor: Eyes = { kind: 'seat', seat: NOR };
const everyEye: readonly Eyes[] = [{ kind: 'public' }, nor, { kind: 'truth' }];
const worldSections = ['clock', 'board', 'seat', 'paper', 'orders', 'ledger', 'outcome'] as const;

describe('looking back with other eyes', () => {
  it('is control’s alone while the room is played, and everybody’s once all lies open', () => {
    const told = playTurn(started(), 1);
    const ended = does(told, ann, { type: 'room.end' });
    for (const eyes of everyEye) {
      const may = (state: TableState) =>
        people.filter(([id]) => mayReplay(state, who(state, id), eyes)).map(([id]) => id);
      expect(may(told.state)).toEqual([ann]);
      expect(may(ended.state)).toEqual([ann, bob, cyd, eve]);
    }
  });

  it('shows the world to the byte as a seat was sent it, then', () => {
    const told = playTurn(playTurn(started(), 1), 2);
    const ended = does(told, ann, { type: 'room.end' });
    for (const moment of told.moments) {
      const past = moment.state;
      const present = Object.values(past.people).map(({ id }) => id);
      const sent = view(past, who(past, bob), { ...around, present, awaySince: {} }, engine.view);
      const seen = replayView(past, ended.state, nor);
      for (const section of worldSections)
        expect(JSON.stringify(seen[section])).toBe(JSON.stringify(sent[section]));
      expect([seen.truth, seen.review, seen.control, seen.team, seen.lock]).toEqual([
        ...[null, null, null, null, null],
      ]);
    }
  });

  it('does not depend on anything that the seat could not see', () => {
    const orders = (rationale: string) => [{ ...rally, rationale }];
    const variant = (rationale: string): Told => {
      const begun = does(started(), cyd, {
        ...{ type: 'orders.lock', turn: 1, orders: orders(rationale), forecast: null },
      });
      const resolved = does(begun, ann, { type: 'turn.resolve', turn: 1 });
      return does(does(resolved, ann, { type: 'turn.publish', turn: 1 }), ann, {
        type: 'room.end',
      });
    };
    const [one, other] = [variant('S3NT1NEL'), variant('another')];
    const through = (told: Told, eyes: Eyes) =>
      JSON.stringify([
        replayView(at(told, 1, 'orders'), told.state, eyes),
        replayView(at(told, 2, 'opening'), told.state, eyes),
        replayLedger(told.state, eyes, 1),
      ]);
    for (const eyes of [nor, { kind: 'public' }] as const) {
      expect(through(one, eyes)).toBe(through(other, eyes));
      expect(through(one, eyes)).not.toContain('S3NT1NEL');
    }
    expect(through(one, { kind: 'seat', seat: KES })).toContain('S3NT1NEL');
    expect(through(one, { kind: 'truth' })).toContain('S3NT1NEL');
  });

  it('opens nothing of what people said among themselves, nor what control has hidden', () => {
    const said = does(started(), bob, { type: 'talk.say', to: ['KES'], text: 'S3NT1NEL' });
    const ended = does(playTurn(said, 1), ann, { type: 'room.end' });
    for (const eyes of everyEye)
      expect(JSON.stringify(replayView(at(ended, 2, 'opening'), ended.state, eyes))).not.toContain(
        'S3NT1NEL',
      );
  });
});
