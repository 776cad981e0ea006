import { issueId } from '@convoy/engine';
import { describe, expect, it } from 'vitest';
import { duties } from '../duties/duties.ts';
import type { Duty } from '../duties/duties.ts';
import { staffAudiences } from '../events/staff-events.ts';
import type { PersonId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { everybody } from '../testing/four.ts';
import { ann, bob, cyd, did, eve, KES, NOR, rally } from '../testing/given.ts';
import { hashOf, staffed, staffPerson } from '../testing/staff.ts';
import type { Surroundings } from './surroundings.ts';
import { openRecord } from './open-record.ts';
import { secrets } from './secrets.ts';
import { earlierTalk } from './talk.ts';
import { view } from './view.ts';

const mark = 'S3NT1NEL';
const around: Surroundings = {
  callSigns: { ann: 'Ann' },
  present: [ann],
  awaySince: {},
  drafts: {},
};
const seen = (state: TableState, who: PersonId) => {
  const person = state.people[who];
  if (person === undefined) throw new Error(who);
  return view(state, person, around);
};
const text = (state: TableState, who: PersonId): string => JSON.stringify(seen(state, who));

/** A mark in each thing that some duties see and others do not. */
const planted: Readonly<
  Record<'world' | 'orders' | 'teams' | 'talk', (state: TableState) => TableState>
> = {
  world: (state) =>
    did(state, bob, {
      type: 'paper.act',
      turn: 1,
      act: {
        type: 'offer.make',
        terms: {
          ...{ to: KES, demand: null, clauses: [{ by: KES, issue: issueId('passage'), to: 60 }] },
          ...{ private: true, lock: 1, verification: 'declared', expires: 3 },
          ...{ sayFrom: mark, sayTo: '' },
        },
      },
    }),
  orders: (state) =>
    did(state, bob, {
      ...{
        type: 'orders.lock',
        turn: 1,
        orders: [{ ...rally, rationale: mark }],
        forecast: 'same',
      },
    }),
  teams: (state) =>
    did(state, cyd, {
      ...{ type: 'suggestion.make', turn: 1, reason: mark },
      about: { kind: 'add', order: rally },
    }),
  talk: (state) => did(state, bob, { type: 'talk.say', to: [KES], text: mark }),
};
const readers: Readonly<Record<keyof typeof planted, readonly Duty[]>> = {
  world: ['director', 'umpire', 'injects', 'analyst'],
  orders: ['director', 'umpire', 'analyst'],
  teams: ['director', 'umpire', 'analyst'],
  talk: ['director', 'talk', 'analyst'],
};

describe('section by duty', () => {
  it.each(['world', 'orders', 'teams', 'talk'] as const)('shows %s to whom it concerns', (kind) => {
    const state = planted[kind](staffed());
    const found = duties.filter((duty) => text(state, staffPerson(duty)).includes(mark));
    expect(found).toEqual(readers[kind]);
  });
  it('keeps older pages of talk from whoever does not read it', () => {
    const state = planted.talk(staffed());
    const found = duties.filter((duty) => {
      const person = state.people[staffPerson(duty)];
      return (
        person !== undefined && earlierTalk(state, person, `${KES}+${NOR}`, 99, around) !== null
      );
    });
    expect(found).toEqual(readers.talk);
  });
  it('gives whoever keeps order in talk the public world, and no seat’s orders', () => {
    const resolved = did(planted.orders(staffed()), ann, { type: 'turn.resolve', turn: 1 });
    const own = seen(resolved, staffPerson('talk'));
    const publics = seen(resolved, eve);
    for (const section of ['clock', 'board', 'paper', 'orders', 'ledger', 'truth', 'told'] as const)
      expect(own[section]).toEqual(publics[section]);
    expect(own.control?.seats.map(({ orders }) => orders)).toEqual([null, null, null, null]);
    expect(own.control?.seats.find(({ seat }) => seat === NOR)?.forecast).toBeNull();
    expect(own.talk.desk).not.toBeNull();
    expect(seen(resolved, staffPerson('umpire')).talk.desk).toBeNull();
    expect(seen(resolved, staffPerson('umpire')).truth).not.toBeNull();
  });
  it('keeps from the log what a duty does not see', () => {
    const state = planted.teams(planted.world(staffed()));
    const types = (duty: Duty): readonly string[] =>
      (seen(state, staffPerson(duty)).control?.log ?? []).map(({ type }) => type);
    expect(types('director')).toEqual(expect.arrayContaining(['paper.made', 'suggestion.made']));
    expect(types('talk')).not.toEqual(expect.arrayContaining(['paper.made']));
    expect(types('injects')).not.toEqual(expect.arrayContaining(['suggestion.made']));
    expect(types('talk')).toEqual(expect.arrayContaining(['control.invited']));
  });
});

describe('the people in control', () => {
  it('know each other and what they may do; invitations are the director’s, and codes nobody’s', () => {
    const state = staffed();
    const own = seen(state, staffPerson('umpire')).staff;
    expect(own).toMatchObject({ duties: ['umpire'], sees: ['world', 'orders', 'teams'] });
    expect(own?.may).toContain('turn.publish');
    expect(own?.may).not.toContain('room.end');
    expect(own?.people).toHaveLength(6);
    expect(own?.people[0]).toMatchObject({ person: ann, duties: ['director'], here: true });
    expect(own?.invitations).toEqual([]);
    expect(seen(state, ann).staff?.invitations).toHaveLength(5);
    for (const who of [ann, ...everybody, ...duties.map(staffPerson)])
      expect(text(state, who)).not.toContain(hashOf(1));
    expect(seen(state, staffPerson('analyst')).me.mayRun).toBe(false);
    expect(seen(state, ann).me.mayRun).toBe(true);
  });
  it('are nobody else’s business: no view changes by who comes, looks, goes or does what', () => {
    const before = staffed();
    const umpire = staffPerson('umpire');
    const steps = [
      did(before, ann, { type: 'control.invite', hash: hashOf(77), duties: ['talk'] }),
      did(before, ann, { type: 'duties.set', person: umpire, duties: ['talk'] }),
      did(before, ann, { type: 'control.remove', person: umpire }),
      did(before, umpire, { type: 'view.look', look: { kind: 'projector' } }),
    ];
    for (const after of steps)
      for (const who of everybody.filter((one) => one !== ann))
        expect(text(after, who)).toBe(text(before, who));
    for (const who of everybody.filter((one) => one !== ann)) {
      expect(seen(before, who).staff).toBeNull();
      expect(text(before, who)).not.toContain('the umpire');
    }
  });
  it('keep the hashes of invitations out of the record that others take home', () => {
    const opened = openRecord(staffed(), [
      { type: 'control.invited', n: 1, hash: hashOf(1), duties: ['talk'] },
    ]);
    expect(opened).toEqual([{ type: 'control.invited', n: 1, hash: '', duties: ['talk'] }]);
  });
  it('has a row of secrets for each of its events', () => {
    const rows = new Set<string>(secrets.map(({ event }) => event));
    const hidden = Object.entries(staffAudiences).filter(([, audience]) => audience !== 'everyone');
    expect(hidden.filter(([type]) => !rows.has(type))).toEqual([]);
  });
});
