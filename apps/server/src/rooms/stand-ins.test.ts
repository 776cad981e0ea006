import { actorId, issueId, packageId, plainClauses } from '@convoy/engine';
import type { PaperAct } from '@convoy/engine';
import { personId } from '@convoy/table';
import type { RoomEvent, RoomOptions, TableState } from '@convoy/table';
import { describe, expect, it } from 'vitest';
import { houseBots } from '../bots.ts';
import type { Bots } from '../ports.ts';
import { packs } from '../testing/server.ts';
import { createCut } from './cut.ts';
import { newRoom } from './new-room.ts';
import { play } from './play.ts';
import { calls } from './stand-ins.ts';

const [USA, SOV, TUR] = [actorId('USA'), actorId('SOV'), actorId('TUR')];
const ann = personId('ann');
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const context = { now: 0, present: [], drafts: {}, key: () => '' };

/** A room in its first turn, bots in all seats, with these bots. */
const begun = (bots: Bots): TableState => {
  const pack = packs.find(({ scenario }) => scenario.id === 'cuba-1962');
  if (pack === undefined) throw new Error('no pack');
  const schedule = { brief: 0, negotiate: 0, order: null };
  const options: RoomOptions = {
    ...{ length: 'short', schedule, controlled: true, solo: false, advice: true },
    advance: 'control',
  };
  const { state } = newRoom(pack, options, 'ABC234', 'seed', ann, 'control');
  const start = { by: 'person', person: ann, command: { type: 'room.start' } } as const;
  return play(state, start, ann, context, { bots, cut: createCut(), log }).state;
};
const silent: Bots = {
  orders: () => ({ orders: [], reasons: [] }),
  paper: () => ({ acts: [], reasons: [] }),
};
const offerTo = (to: typeof SOV, n: number): PaperAct => ({
  type: 'offer.make',
  terms: {
    ...{ to, demand: null, clauses: [{ by: SOV, issue: issueId('missiles'), to: n }] },
    ...{ private: true, lock: 1, verification: 'declared', expires: 3 },
    ...{ sayFrom: '', sayTo: '' },
  },
});

describe('after a paper', () => {
  const terms = {
    ...{ title: 'Together', target: SOV, issue: issueId('missiles'), position: 0 },
    ...{ measures: [{ sector: 'trade', tier: 1, reserve: false }], asked: [TUR] },
    ...{ humanitarian: true, review: null, compensation: 0, message: '', ...plainClauses },
  };
  const id = packageId('package-1');
  const state: TableState = (() => {
    const base = begun(silent);
    const cause = base.world.ledger[0]?.[0]?.id;
    if (cause === undefined) throw new Error('no entry');
    const held: TableState['world']['packages'][number] = {
      ...{ id, sponsor: USA, terms, version: 1, answers: {}, members: [] },
      ...{ leaving: [], turn: 1, boundIn: null, review: null, fired: [], claims: {}, cause },
      ...{ past: [], sunset: null, renewal: null, called: null, certified: null, shortfalls: {} },
      status: 'open',
    };
    return { ...base, world: { ...base.world, packages: [held] } };
  })();
  const asked = (seat: typeof USA, act: PaperAct) => {
    const outcome = { type: 'negotiated', turn: 1, entries: [] } as const;
    const event: RoomEvent = { type: 'paper.made', seat, act, outcome };
    return calls(state, [event]);
  };
  const endorse = { stance: 'endorse', parts: [], delay: 0, until: null, reason: '' } as const;

  it('an offer is answered by its other end, and both order accordingly', () => {
    expect(asked(USA, offerTo(SOV, 0))).toEqual({ paper: [SOV], orders: [USA, SOV] });
  });
  it('a package is answered by those asked, and an answer goes to its sponsor', () => {
    expect(asked(USA, { type: 'package.propose', terms }).paper).toEqual([TUR]);
    expect(asked(USA, { type: 'package.send', package: id })).toEqual({
      ...{ paper: [TUR], orders: [USA] },
    });
    expect(asked(TUR, { type: 'package.answer', package: id, answer: endorse })).toEqual({
      ...{ paper: [USA], orders: [TUR] },
    });
    expect(asked(TUR, { type: 'package.leave', package: id, reason: '' }).paper).toEqual([USA]);
  });
  it('a ballot is nobody’s business', () => {
    const act = { type: 'ballot.cast', institution: USA, sponsor: USA, stance: 'no' } as const;
    expect(asked(TUR, act)).toEqual({ paper: [], orders: [] });
  });
});

describe('bots that never tire of writing', () => {
  it('are heard a few times a turn, and the turn goes on', () => {
    let made = 0;
    const eager: Bots = {
      ...silent,
      paper: ({ viewer }) => {
        made += 1;
        const to = viewer.kind === 'seat' && viewer.seat === USA ? SOV : USA;
        return { acts: [offerTo(to, made % 100)], reasons: [] };
      },
    };
    const state = begun(eager);
    expect(state).toMatchObject({ turn: 1, phase: 'order' });
    for (const seat of Object.values(state.seats)) expect(seat.papers.offer).toBeLessThanOrEqual(6);
    expect(state.seats['USA']?.papers.offer).toBe(6);
    expect(Object.values(state.seats).every(({ lock }) => lock !== null)).toBe(true);
  });
  it('try what they hold next best where the rules turn the best down', () => {
    const proud: Bots = {
      ...silent,
      paper: (view) => {
        const own = view.paper.offers.length;
        const seat = view.viewer.kind === 'seat' ? view.viewer.seat : null;
        if (seat !== USA || own > 0) return { acts: [], reasons: [] };
        return { acts: [offerTo(USA, 0), offerTo(SOV, 0)], reasons: [] };
      },
    };
    expect(begun(proud).world.offers.map(({ terms: { to } }) => to)).toEqual([SOV]);
  });
  it('include the house’s own, who come to an end by themselves', () => {
    expect(begun(houseBots)).toMatchObject({ turn: 1, phase: 'order' });
  });
});
