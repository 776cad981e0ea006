import type { Offering, ParamValue } from '@convoy/engine';
import { letterOf } from '../paper-sheets/numbered.ts';
import type { Row } from '../paper-sheets/numbered.ts';

type OfferField = Offering['fields'][number];

/** Why a typed line is no order: the row or the value that was not understood. */
export type LineFault =
  | { readonly code: 'unknown-row' | 'several-rows'; readonly typed: string }
  | { readonly code: 'not-now'; readonly offering: Offering }
  | {
      readonly code: 'unknown-value';
      readonly offering: Offering;
      readonly field: string;
      readonly typed: string;
    }
  | { readonly code: 'too-many'; readonly typed: string };
export type ReadLine =
  | {
      readonly ok: true;
      readonly offering: Offering;
      readonly given: Readonly<Record<string, ParamValue>>;
    }
  | { readonly ok: false; readonly fault: LineFault };

/** The names by which things are typed. */
export interface LineWords {
  readonly instrument: (instrument: string) => string;
  readonly option: (field: OfferField, value: string, instrument: string) => string;
  /** A field whose tick on the sheet says no. */
  readonly denied: (instrument: string, field: string) => boolean;
}

const plain = (text: string): string => text.trim().toLowerCase();

/** What begins with or, failing that, holds what was typed; an exact name stands before both. */
const found = <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  typed: string,
): readonly Item[] => {
  const wanted = plain(typed);
  const tests: readonly ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => name.startsWith(wanted),
    (name) => name.includes(wanted),
  ];
  for (const test of tests) {
    const hits = items.filter((item) => test(plain(nameOf(item))));
    if (hits.length > 0) return hits;
  }
  return [];
};

const whole = (typed: string, from: number, to: number): number | undefined => {
  const value = /^\d+$/.test(typed) ? Number(typed) : undefined;
  return value !== undefined && value >= from && value <= to ? value : undefined;
};

const tick = (typed: string): boolean | undefined =>
  ['y', 'yes', 'x', '1'].includes(typed)
    ? true
    : ['n', 'no', '0'].includes(typed)
      ? false
      : undefined;

/** The value that was typed for a field; undefined where it is none. */
const valueOf = (
  field: OfferField,
  typed: string,
  words: LineWords,
  instrument: string,
): ParamValue | undefined => {
  const { spec } = field;
  switch (spec.kind) {
    case 'flag': {
      const ticked = tick(plain(typed));
      return ticked === undefined ? undefined : ticked !== words.denied(instrument, field.name);
    }
    case 'level':
      return whole(typed, spec.min, spec.max);
    case 'position':
      return whole(typed, 0, 100);
    case 'turn':
      return whole(typed, 1, 99);
    case 'actor':
    case 'issue':
    case 'choice':
    case 'demand':
    case 'measure':
    case 'sector':
    case 'agreement': {
      const options = field.options ?? (spec.kind === 'choice' ? spec.options : []);
      const lettered = options.find((_, at) => letterOf(at) === plain(typed));
      if (lettered !== undefined) return lettered;
      const hits = found(options, (value) => words.option(field, value, instrument), typed);
      return hits.length === 1 ? hits[0] : undefined;
    }
  }
};

/** Number and values, `12 b 3`; or the name, then after a comma the values, `naval, b 3`. */
const split = (line: string): { readonly head: string; readonly values: readonly string[] } => {
  const [first = '', ...rest] = line.trim().split(/\s+/);
  const parts = (text: string): readonly string[] =>
    text.split(/[\s,]+/).filter((one) => one !== '');
  if (/^\d+,?$/.test(first)) return { head: first.replace(',', ''), values: parts(rest.join(' ')) };
  const comma = line.indexOf(',');
  return comma < 0
    ? { head: line.trim(), values: [] }
    : { head: line.slice(0, comma).trim(), values: parts(line.slice(comma + 1)) };
};

const fault = (is: LineFault): ReadLine => ({ ok: false, fault: is });

/** Reads one line typed from a sheet. A dash leaves a field as the form begins with it. */
export const readLine = (line: string, rows: readonly Row[], words: LineWords): ReadLine => {
  const { head, values } = split(line);
  const hits = /^\d+$/.test(head)
    ? rows.filter(({ n }) => n === Number(head))
    : found(rows, ({ offering }) => words.instrument(offering.instrument), head);
  const [row] = hits;
  if (row === undefined) return fault({ code: 'unknown-row', typed: head });
  if (hits.length > 1) return fault({ code: 'several-rows', typed: head });
  const { offering } = row;
  if (offering.blocked !== null) return fault({ code: 'not-now', offering });
  const given: Record<string, ParamValue> = {};
  for (const [at, typed] of values.entries()) {
    const field = offering.fields[at];
    if (field === undefined) return fault({ code: 'too-many', typed });
    if (typed === '-') continue;
    const value = valueOf(field, typed, words, offering.instrument);
    if (value === undefined)
      return fault({ code: 'unknown-value', offering, field: field.name, typed });
    given[field.name] = value;
  }
  return { ok: true, offering, given };
};
