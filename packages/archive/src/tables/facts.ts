import { fromMicro } from '@convoy/engine';
import type { Entry } from '@convoy/engine';
import { packed } from './rows.ts';
import type { Draft } from './rows.ts';

type Fact = Extract<Entry, { readonly kind: 'fact' }>['fact'];
type Cells = Draft['cells'];
type Of<Start extends string> = Extract<Fact, { readonly type: `${Start}.${string}` }>;

const offerRow = (fact: Of<'offer'>): Draft => {
  const row = (seat: string | null, cells: Cells): Draft => ({ table: 'offers', seat, cells });
  switch (fact.type) {
    case 'offer.made': {
      const { id, from, terms } = fact.offer;
      const { to, demand, clauses, expires } = terms;
      const cells = { to, demand, clauses: packed(clauses), private: terms.private, expires };
      return row(from, { offer: id, step: 'made', ...cells });
    }
    case 'offer.status':
      return row(null, { offer: fact.offer, step: fact.status, answer: fact.answer });
    case 'offer.leaked':
      return row(null, { offer: fact.offer, step: 'leaked' });
  }
};

const demandRow = (fact: Of<'demand'>): Draft => {
  if (fact.type === 'demand.status')
    return {
      ...{ table: 'demands', seat: null, cells: { demand: fact.demand, step: fact.status } },
    };
  const { id, from, to, issue, position, was, deadline, threat } = fact.demand;
  const cells = { demand: id, step: 'issued', to, issue, position, was, deadline, threat };
  return { table: 'demands', seat: from, cells };
};

/** What a step of a package says beside which package it is. */
const stepDetail = (fact: object): string =>
  packed(
    Object.fromEntries(
      Object.entries(fact).filter(([key]) => !['type', 'package', 'seat'].includes(key)),
    ),
  );

const packageRow = (fact: Of<'package'>): Draft => {
  if (fact.type === 'package.proposed') {
    const { id, sponsor, terms, version } = fact.package;
    const cells = { package: id, step: 'proposed', title: terms.title, target: terms.target };
    const detail = packed(terms);
    return { table: 'packages', seat: sponsor, cells: { ...cells, version, detail } };
  }
  if (fact.type === 'package.answered') {
    const { stance, delay, until, reason, parts } = fact.answer;
    const cells = { package: fact.package, stance, delay, until, reason, parts: packed(parts) };
    return { table: 'answers', seat: fact.seat, cells };
  }
  const step = fact.type.slice('package.'.length);
  const version = fact.type === 'package.revised' ? fact.version : null;
  return {
    table: 'packages',
    seat: 'seat' in fact ? fact.seat : null,
    cells: { package: fact.package, step, version, detail: stepDetail(fact) },
  };
};

const startsWith = <Start extends string>(fact: Fact, start: Start): fact is Of<Start> =>
  fact.type.startsWith(`${start}.`);

/** The rows that a fact of the ledger makes in tables of its own. */
export const factRows = (entry: Entry): readonly Draft[] => {
  if (entry.kind !== 'fact') return [];
  const { fact } = entry;
  if (startsWith(fact, 'offer')) return [offerRow(fact)];
  if (startsWith(fact, 'demand')) return [demandRow(fact)];
  if (startsWith(fact, 'package')) return [packageRow(fact)];
  if (fact.type === 'vote.held') {
    const { institution, sponsor, rule, carried } = fact;
    return fact.roll.map(({ seat, stance, veto }) => ({
      ...{ table: 'votes', seat, cells: { institution, sponsor, rule, carried, stance, veto } },
    }));
  }
  if (fact.type === 'reading.given') {
    const { of, told, by, reading, confidence } = fact.note;
    const cells = { act: of, kind: 'told', author: by, reading };
    return [
      { table: 'readings', seat: told, cells: { ...cells, confidence: fromMicro(confidence) } },
    ];
  }
  return [];
};
