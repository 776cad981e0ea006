import { describe, expect, it } from 'vitest';
import { actorId, engine, issueId, plainClauses } from '@convoy/engine';
import type { ActorId, Order, PaperAct, State } from '@convoy/engine';
import { bundledPacks } from './load.ts';
import { publicTexts, seatTexts } from './texts.ts';

const packs = bundledPacks().filter(({ scenario }) => scenario.id === 'ukraine-2022');
const ALLIES = ['EUR', 'HUN', 'GBR', 'JPN'];
const [EUR, HUN, GBR, RUS] = ['EUR', 'HUN', 'GBR', 'RUS'].map(actorId);
if (EUR === undefined || HUN === undefined || GBR === undefined || RUS === undefined)
  throw new Error('a seat is missing');

const says = (told: Readonly<Record<string, string>>, prefix: string): string =>
  Object.entries(told)
    .filter(([key]) => key.startsWith(prefix))
    .map(([, text]) => text)
    .join('\n');
const wordsOf = (text: string): number => text.split(/\s+/).length;

/** What only these seats know or want, in words that stand in their briefs at every level. */
const RESERVED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bIndia\b.*drift|New Delhi to drift/s, ['USA']],
  [/homes heated/, ['EUR']],
  [/two to four years/, ['HUN']],
  [/remember(?:s|ed)? you as reasonable/, ['HUN']],
  [/the City/, ['GBR']],
  [/indispensable/, ['GBR']],
  [/Sakhalin/, ['JPN']],
  [/seas around you/, ['JPN']],
  [/door of the Union not merely ajar/, ['UKR']],
  [/half (?:of your reserves )?can (?:still )?be reached/, ['RUS']],
  [/wages paid/, ['RUS']],
  [/than as an example/, ['IND']],
];
/** What came after the first of March: nobody at the table knows it yet. */
const LATER = /Istanbul|Bucha|price cap|60 dollars|mobilisation|Nord Stream was|grain initiative/i;

/** The Union's cut in energy, as its order and as a package that it would lead. */
const cuts: Order = {
  ...{ instrument: 'sectoral-sanctions', rationale: '', meant: null },
  params: { target: 'RUS', sector: 'energy', tier: 2 },
};
const leads: PaperAct = {
  type: 'package.propose',
  terms: {
    ...{ title: 'Oil', target: RUS, issue: issueId('occupation'), position: 20 },
    measures: [{ sector: 'energy', tier: 2, reserve: false }],
    ...{ asked: [GBR], humanitarian: true, review: null, compensation: 0, message: '' },
    ...plainClauses,
  },
};
const writes = (state: State, seat: ActorId, act: PaperAct): State => {
  const result = engine.negotiate(state, seat, act);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return engine.evolve(state, result.value);
};
const faultsOf = (state: State, seat: ActorId, order: Order): readonly string[] =>
  engine
    .check(engine.view(state, { kind: 'seat', seat }), [order])
    .refusals.map(({ code }) => code);
const granted = (state: State, asset: string, by: ActorId, owner: ActorId): State => {
  const asked = writes(state, by, { type: 'consent.ask', asset, note: '' });
  const consent = asked.consents.at(-1)?.id;
  if (consent === undefined) throw new Error('nothing was asked');
  return writes(asked, owner, {
    ...{ type: 'consent.answer', consent, answer: 'grant', price: 0, until: null, reason: '' },
  });
};

describe.each(packs.map((pack) => [pack.scenario.level, pack] as const))(
  'sanctions on Russia, %s',
  (level, pack) => {
    const { scenario, texts } = pack;
    const seats = scenario.actors.map(({ id }) => id);
    const uses = (instrument: string): readonly string[] => {
      const found = scenario.instruments.find(({ id }) => id === instrument);
      return found === undefined ? [] : (found.who ?? seats);
    };

    it('briefs every seat on one page at the first level and on two above it, both sides alike', () => {
      const [least, most] = level === 'introductory' ? [250, 420] : [750, 1000];
      const lengths = seats.map((id) => wordsOf(says(seatTexts(pack, id), `actor.${id}.brief.`)));
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(least);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
      const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
      const target = lengths[seats.indexOf(RUS)] ?? 0;
      expect(Math.abs(target - mean) / mean).toBeLessThan(0.1);
    });

    it.each(RESERVED)('keeps %s to %s', (fact, owners) => {
      const open = Object.entries(publicTexts(pack)).filter(([key]) => !key.startsWith('source.'));
      expect(open.filter(([, text]) => fact.test(text))).toEqual([]);
      const knowers = seats.filter((id) =>
        fact.test(says(seatTexts(pack, id), `actor.${id}.brief.`)),
      );
      expect(knowers).toEqual(owners);
    });

    it('tells nobody what came after the day on which it opens', () => {
      for (const id of seats) expect(says(texts.en, `actor.${id}.brief.`)).not.toMatch(LATER);
      expect(texts.en['brief.public']).not.toMatch(LATER);
    });

    it('tells who leads the room what came, what is disputed, what is weak and how to run it', () => {
      const parts = (texts.en['teaching.note'] ?? '').split('\n\n');
      expect(parts.map((part) => part.split(/[.:] /)[0])).toEqual([
        'What happened in 2022',
        'What happened after',
        'What is disputed',
        'What it teaches',
        'The recorded line',
        'The eight seats and the three levels',
        'Events that wait for the table',
        'Where the model is weak',
        'For the debrief',
        'Running it',
      ]);
    });

    it('offers about ten tools at first, twenty to a great seat above, and more to experts', () => {
      const most = Math.max(
        ...seats.map(
          (id) => scenario.instruments.filter(({ who }) => who?.includes(id) ?? true).length,
        ),
      );
      const [total, own] = { introductory: [13, 10], standard: [29, 20], expert: [45, 32] }[level];
      expect(scenario.instruments).toHaveLength(total ?? 0);
      expect(most).toBe(own);
      expect(scenario.ordersPerTurn).toBe({ introductory: 2, standard: 3, expert: 4 }[level]);
    });

    it('is played in two-month turns, to the end of the year, or month by month for a year', () => {
      const ends = scenario.lengths.map(({ turns }) => {
        const days = turns.reduce((sum, turn) => sum + turn.days, 0);
        return new Date(Date.parse('2022-03-01') + (days - 1) * 86_400_000)
          .toISOString()
          .slice(0, 10);
      });
      const year = ['2022-12-31', '2022-12-31'];
      expect(ends).toEqual(level === 'introductory' ? year : [...year, '2023-02-28']);
      expect(scenario.elections.map(({ actor, date }) => [actor, date])).toEqual([
        ['HUN', '2022-04-03'],
        ['JPN', '2022-07-10'],
        ['USA', '2022-11-08'],
      ]);
    });

    it('gives each seat the tools of which its brief speaks, and no others', () => {
      expect(uses('demand')).toEqual(['USA', 'EUR', 'GBR', 'UKR', 'RUS']);
      expect(uses('arms-transfer')).toEqual(['USA', 'EUR', 'GBR']);
      expect(uses('secondary-sanctions')).toEqual(['USA']);
      expect(uses('counter-sanction')).toEqual(['RUS']);
      expect(uses('backfill')).toEqual(['IND']);
      if (level === 'introductory') return;
      expect(uses('service-ban')).toEqual(['USA', 'EUR', 'GBR']);
      expect(uses('declassify')).toEqual(['USA', 'GBR']);
      expect(uses('compensation-fund')).toEqual(['USA', 'EUR']);
      expect(uses('mediation')).toEqual(['IND']);
      expect(uses('transit-clampdown')).toEqual(['IND']);
      expect(uses('evasion-network')).toEqual(['RUS']);
    });

    it('leaves what is promised to whoever can do it, and lets India carry what its brief says', () => {
      expect(scenario.issues.map(({ id, owner }) => [id, owner])).toEqual([
        ['occupation', 'RUS'],
        ['weapons', 'USA'],
        ['neutrality', 'UKR'],
        ['reserves', 'EUR'],
        ['grain', 'RUS'],
      ]);
      const outlets = scenario.actors.filter(({ backfill }) => backfill.length > 0);
      expect(outlets.map(({ id }) => id)).toEqual(['IND']);
      const carries = outlets.flatMap(({ backfill }) =>
        backfill.map(({ sector, capacity }) => [sector, capacity]),
      );
      expect(carries).toEqual([
        ['energy', 0.5],
        ['shipping', 0.9],
        ['finance', 0.75],
        ['machines', 0.2],
      ]);
    });

    it('weighs the members as their briefs do', () => {
      const loss = (of: string, to: string, ...sectors: readonly string[]): number =>
        scenario.exposures
          .filter((one) => one.of === of && one.to === to && sectors.includes(one.sector))
          .reduce((sum, one) => sum + one.share, 0);
      const coalition = ['USA', ...ALLIES, 'UKR'];
      for (const sector of ['energy', 'machines']) {
        const all = coalition.reduce((sum, to) => sum + loss('RUS', to, sector), 0);
        expect(loss('RUS', 'EUR', sector)).toBeGreaterThan(all / 2);
      }
      const money = ['finance', 'shipping'];
      expect(loss('RUS', 'GBR', ...money)).toBeGreaterThan(loss('RUS', 'USA', ...money));
      for (const ally of ['EUR', 'GBR', 'JPN', 'USA'])
        expect(loss('HUN', 'RUS', 'energy')).toBeGreaterThan(3 * loss(ally, 'RUS', 'energy'));
    });

    it('pulls the allies apart: each has a private wish that its own economy be spared', () => {
      for (const ally of ALLIES) {
        const secret = scenario.objectives.filter(
          ({ actor, kind }) => actor === ally && kind === 'secret',
        );
        const spared = secret.filter(
          ({ aim }) => aim.of === 'quantity' && aim.quantity === 'economy' && aim.subject === ally,
        );
        expect(spared).toHaveLength(1);
        expect(secret.length).toBeGreaterThan(1);
      }
    });

    it('bars the Union from cutting a branch without Hungary, by order or by package', () => {
      const start = engine.open(scenario, 'full');
      expect(faultsOf(start, EUR, cuts)).toContain('needs-consent');
      expect(engine.negotiate(start, EUR, leads).ok).toBe(true);
      const proposed = writes(start, EUR, leads);
      const pack = proposed.packages.at(-1)?.id;
      if (pack === undefined) throw new Error('nothing was proposed');
      expect(engine.negotiate(proposed, EUR, { type: 'package.send', package: pack }).ok).toBe(
        false,
      );
      const free = granted(proposed, 'council-vote', EUR, HUN);
      expect(faultsOf(free, EUR, cuts)).toEqual([]);
      expect(engine.negotiate(free, EUR, { type: 'package.send', package: pack }).ok).toBe(true);
    });

    it('lays the further consents above the first level', () => {
      const consents = scenario.assets.map(({ id, owner, without }) => [id, owner, without]);
      const first = [
        ['council-vote', 'HUN', 'barred'],
        ['say-on-ukraine', 'UKR', 'resented'],
      ];
      const further = [
        ['reserves-abroad', 'USA', 'resented'],
        ['london-cover', 'GBR', 'barred'],
        ['transit-of-arms', 'HUN', 'resented'],
        ['grain-inspectors', 'IND', 'resented'],
      ];
      expect(consents).toEqual(level === 'introductory' ? first : [...first, ...further]);
    });
  },
);

const ban: Order = {
  ...{ instrument: 'service-ban', rationale: '', meant: null },
  params: { target: 'RUS', sector: 'shipping', tier: 3, issue: 'occupation', position: 20 },
};
it.each(packs.filter(({ scenario }) => scenario.level !== 'introductory'))(
  'the Union forbids shipping only with London’s cover, $scenario.level',
  ({ scenario }) => {
    const start = engine.open(scenario, 'full');
    expect(faultsOf(start, EUR, ban)).toContain('needs-consent');
    expect(faultsOf(start, GBR, ban)).toEqual([]);
    expect(faultsOf(granted(start, 'london-cover', EUR, GBR), EUR, ban)).toEqual([]);
  },
);
