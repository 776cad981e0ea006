import { fromMicro } from '@convoy/engine';
import type { Entry } from '@convoy/engine';
import { factRows } from './facts.ts';
import { listed, packed } from './rows.ts';
import type { Draft } from './rows.ts';

type Cells = Draft['cells'];

const told = (entry: Entry): { readonly seat: string | null; readonly cells: Cells } => {
  switch (entry.kind) {
    case 'act': {
      const cells = { what: entry.order.instrument, detail: packed(entry.order.params) };
      return { seat: entry.seat, cells };
    }
    case 'paper':
      return { seat: entry.seat, cells: { what: entry.act.type, detail: packed(entry.act) } };
    case 'inject':
      return { seat: null, cells: { what: entry.inject, detail: entry.text } };
    case 'ruling':
      return { seat: null, cells: { what: 'ruling', detail: entry.reason } };
    case 'draw': {
      const { chance, value, hit } = entry;
      const cells = { chance: fromMicro(chance), drawn: fromMicro(value), hit };
      return { seat: null, cells: { ...cells, what: entry.key, detail: packed(entry.terms) } };
    }
    case 'change': {
      const { quantity, subject, before, after, terms } = entry;
      const cells = { quantity, subject, before: fromMicro(before), after: fromMicro(after) };
      return { seat: null, cells: { ...cells, what: quantity, detail: packed(terms) } };
    }
    case 'fact': {
      const { type, ...rest } = entry.fact;
      const seat = 'seat' in entry.fact ? entry.fact.seat : null;
      return { seat, cells: { what: type, detail: packed(rest) } };
    }
  }
};

/** One entry as a row of the ledger, and the rows that it makes in tables of its own. */
export const entryRows = (entry: Entry): readonly Draft[] => {
  const { id, turn, moment, rule, kind, parents, audience } = entry;
  const { seat, cells } = told(entry);
  const head = { entry: id, moment, rule, kind, parents: listed(parents) };
  return [
    { table: 'ledger', seat, turn, cells: { ...head, ...cells, audience: listed(audience) } },
    ...factRows(entry),
  ];
};
