import type { PackageId, PaperAct, Scenario } from '@convoy/engine';
import { consentId, issueId, packageId, plainClauses } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { describe, expect, it } from 'vitest';
import { personId } from '../ids.ts';
import type { PersonId } from '../ids.ts';
import type { TableState } from '../state/state.ts';
import { ALD, ann, asks, bob, cyd, did, eve, KES, LIG, NOR, room } from '../testing/given.ts';
import { view } from './view.ts';

const [dan, lou, screen] = [personId('dan'), personId('lou'), personId('screen')];
const everybody = [ann, bob, cyd, dan, lou, eve, screen];
const around = { callSigns: {}, present: [], awaySince: {}, drafts: {} };

/** The strait with a vote in the League, in which all three states have a voice. */
const scenario: Scenario = {
  ...strait,
  sectors: [{ id: 'trade', kind: 'trade' }],
  exposures: [NOR, ALD].map((to) => ({ of: KES, to, sector: 'trade', share: 8 })),
  institutions: [
    {
      ...{ actor: LIG, rule: 'majority', blocs: [] },
      seats: [NOR, ALD, KES].map((actor) => ({ actor, veto: false })),
    },
  ],
};

const started = (): TableState => {
  const people = [
    [ann, 'control'],
    [bob, 'player'],
    [cyd, 'player'],
    [dan, 'player'],
    [lou, 'player'],
    [eve, 'observer'],
    [screen, 'projector'],
  ] as const;
  const seated = [
    [bob, NOR],
    [cyd, KES],
    [dan, ALD],
    [lou, LIG],
  ] as const;
  const full = seated.reduce(
    (state, [person, seat]) => did(state, person, { type: 'seat.claim', seat }),
    room({ controlled: true, advance: 'control' }, people, scenario),
  );
  return did(full, ann, { type: 'room.start' });
};
const text = (state: TableState, who: PersonId): string => {
  const person = state.people[who];
  if (person === undefined) throw new Error(`no ${who}`);
  return JSON.stringify(view(state, person, around));
};
type Step = readonly [person: PersonId, act: PaperAct];
const write = (state: TableState, [person, act]: Step): TableState =>
  did(state, person, { type: 'paper.act', turn: 1, act });

const mark = 'S3NT1NEL';
const request = consentId('consent-1-ALD-overflight-1');
const ask: Step = [dan, { type: 'consent.ask', asset: 'overflight', note: `${mark} please` }];
const price: Step = [
  lou,
  {
    ...{ type: 'consent.answer', consent: request, answer: 'price', price: 2, until: null },
    reason: `${mark} at a price`,
  },
];
const pay: Step = [dan, { type: 'consent.pay', consent: request }];
const ballot: Step = [cyd, { type: 'ballot.cast', institution: LIG, sponsor: NOR, stance: 'no' }];

const terms = {
  ...{ title: `${mark} together`, target: KES, issue: issueId('passage'), position: 60 },
  ...{ measures: [{ sector: 'trade', tier: 2, reserve: false }], asked: [ALD] },
  ...{ humanitarian: true, ...plainClauses },
  ...{ review: null, compensation: 0, message: `${mark} one voice` },
};
const propose: Step = [bob, { type: 'package.propose', terms }];
/** The id of the only package there is, which says who was asked and nothing else. */
const joint = ((): PackageId => {
  const [made] = write(started(), propose).world.packages;
  if (made === undefined) throw new Error('no package');
  return made.id;
})();
const join: Step = [
  dan,
  {
    ...{ type: 'package.answer', package: joint },
    answer: {
      ...{ stance: 'adjust', parts: [{ sector: 'trade', tier: 1, carveOut: 20 }], delay: 0 },
      ...{ until: null, reason: `${mark} our price` },
    },
  },
];
const revise: Step = [
  bob,
  { type: 'package.revise', package: joint, terms: { ...terms, position: 50 } },
];
const send: Step = [bob, { type: 'package.send', package: joint }];
const withdraw: Step = [bob, { type: 'package.withdraw', package: joint, reason: mark }];

/** Each step after what comes before it, and who may know of it. */
const secrets: readonly {
  readonly what: string;
  readonly before: readonly Step[];
  readonly step: Step;
  readonly readers: readonly PersonId[];
}[] = [
  { what: 'a request', before: [], step: ask, readers: [ann, dan, lou] },
  { what: 'the owner’s answer', before: [ask], step: price, readers: [ann, dan, lou] },
  { what: 'what is paid for it', before: [ask, price], step: pay, readers: [ann, dan, lou] },
  { what: 'a draft', before: [], step: propose, readers: [ann, bob, dan] },
  { what: 'its new version', before: [propose], step: revise, readers: [ann, bob, dan] },
  { what: 'a partner’s answer', before: [propose], step: join, readers: [ann, bob, dan] },
  { what: 'its sending', before: [propose, join], step: send, readers: [ann, bob, dan] },
  { what: 'its end', before: [propose, join], step: withdraw, readers: [ann, bob, dan] },
  { what: 'a ballot', before: [], step: ballot, readers: [ann, cyd] },
];

describe('paper that is not everybody’s', () => {
  it.each(secrets)('changes nobody else’s view: $what', ({ before, step, readers }) => {
    const without = before.reduce(write, started());
    const made = write(without, step);
    const moved = everybody.filter((who) => text(made, who) !== text(without, who));
    expect(moved).toEqual(readers);
  });
  it.each(secrets)('is refused to others as if it were not there: $what', (secret) => {
    const { before, step, readers } = secret;
    const without = before.reduce(write, started());
    const made = write(without, step);
    const tries: readonly PaperAct[] = [
      ...[ask, price, pay, ballot, revise, join, send, withdraw].map(([, act]) => act),
      { type: 'package.leave', package: joint, reason: '' },
      { type: 'package.send', package: packageId('package-1-NOR-nobody-1') },
      { type: 'consent.leak', consent: request },
      { type: 'consent.pay', consent: consentId(`consent-1-${NOR}-overflight-1`) },
    ];
    for (const who of everybody.filter((one) => !readers.includes(one)))
      for (const act of tries) {
        const asked = { type: 'paper.act', turn: 1, act } as const;
        expect(asks(made, who, asked)).toEqual(asks(without, who, asked));
      }
  });
  it('is known to all once it binds, but for why its members joined', () => {
    let bound = [propose, join, send].reduce(write, started());
    bound = did(bound, ann, { type: 'phase.advance', turn: 1 });
    bound = did(bound, ann, { type: 'turn.publish', turn: 1 });
    for (const who of everybody) expect(text(bound, who)).toContain(joint);
    const told = everybody.filter((who) => text(bound, who).includes(`${mark} our price`));
    expect(told).toEqual([ann, bob, dan]);
  });
  it('comes out without what the two wrote to each other, when its owner lets it', () => {
    const steps: readonly Step[] = [ask, price, [lou, { type: 'consent.leak', consent: request }]];
    const out = steps.reduce(write, started());
    for (const who of everybody) expect(text(out, who)).toContain(request);
    expect(everybody.filter((who) => text(out, who).includes(mark))).toEqual([ann, dan, lou]);
  });
});
