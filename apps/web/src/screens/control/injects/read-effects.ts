import { subjectIdFrom } from '@convoy/engine';
import type { QuantityId } from '@convoy/engine';
import type { InjectEffect } from '@convoy/protocol';
import type { CellFaultCode } from '../../../text/injects.ts';
import type { Lookups } from './lookups.ts';

/** What is wrong with a cell, and what stood there. */
export interface CellFault {
  readonly code: CellFaultCode;
  readonly detail: Readonly<Record<string, string | number>>;
}
export type Cell<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: CellFault };

export const good = <Value>(value: Value): Cell<Value> => ({ ok: true, value });
export const bad = (
  code: CellFaultCode,
  given: string,
  detail: CellFault['detail'] = {},
): { readonly ok: false; readonly fault: CellFault } => ({
  ok: false,
  fault: { code, detail: { given, ...detail } },
});

/** `-3`, `−3`, `+2.5`, `2,5`. */
export const readNumber = (cell: string): Cell<number> => {
  const plain = cell.trim().replace('−', '-').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? good(Number(plain)) : bad('not-a-number', cell.trim());
};

const lower = (text: string): string => text.trim().toLowerCase();

/** The figure that a text begins with, by id or name, and what follows it. */
const figureIn = (
  text: string,
  { quantities }: Lookups,
): { readonly id: QuantityId; readonly rest: string } | null => {
  const begins = quantities
    .flatMap(({ id, name }) => [
      { id, word: lower(id) },
      { id, word: lower(name) },
    ])
    .filter(({ word }) => lower(text) === word || lower(text).startsWith(`${word} `))
    .toSorted((a, b) => b.word.length - a.word.length)[0];
  return begins === undefined
    ? null
    : { id: begins.id, rest: text.trim().slice(begins.word.length).trim() };
};

/** A seat by its name is its code; ids of pairs and issues are taken as they stand. */
const subjectFrom = (rest: string, { actors, vocabulary }: Lookups, id: QuantityId): string => {
  const parts = rest.replace(/^(of|,|:)\s*/i, '').split(/\s*([~>])\s*/);
  const coded = parts.map((part) => {
    const seat = actors.find(
      (one) => lower(one.id) === lower(part) || lower(one.name) === lower(part),
    );
    return seat?.id ?? part;
  });
  const written = coded.join('');
  const known = Object.keys(vocabulary.quantities[id]);
  return known.find((bearer) => lower(bearer) === lower(written)) ?? subjectIdFrom(written);
};

const effectFrom = (text: string, lookups: Lookups): Cell<InjectEffect> => {
  const [, said = '', amount = ''] = /^(.*\S)\s+([+−-]?\d+(?:[.,]\d+)?)$/.exec(text) ?? [];
  if (said === '') return bad('unreadable-effect', text);
  const by = readNumber(amount);
  if (!by.ok) return by;
  const figure = figureIn(said, lookups);
  if (figure === null) return bad('unknown-figure', said);
  const subject = subjectFrom(figure.rest, lookups, figure.id);
  if (subject === '') return bad('unreadable-effect', text);
  return good({ quantity: figure.id, subject, by: by.value });
};

/** `support USA -3; tension SOV~USA +4`: one change after the other. */
export const readEffects = (cell: string, lookups: Lookups): Cell<readonly InjectEffect[]> => {
  const effects: InjectEffect[] = [];
  for (const part of cell.split(/[;\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const read = effectFrom(part, lookups);
    if (!read.ok) return read;
    effects.push(read.value);
  }
  return good(effects);
};

export const writeEffects = (effects: readonly InjectEffect[]): string =>
  effects
    .map(({ quantity, subject, by }) => `${quantity} ${subject} ${by > 0 ? '+' : ''}${String(by)}`)
    .join('; ');
