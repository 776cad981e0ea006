import { canonicalText } from '../canonical.ts';
import { hashText } from '../hash.ts';
import { entryIdFrom } from '../ids.ts';
import type { EntryId } from '../ids.ts';
import type { EntryBody } from './entry.ts';

/** What a change of a figure is called before its values are known. */
export const changeName = (rule: string, quantity: string, subject: string): string =>
  `${rule}/${quantity}/${subject}`;

const nameOf = (rule: string, body: EntryBody): string => {
  switch (body.kind) {
    case 'act':
      return `act/${body.seat}/${body.order.instrument}/${canonicalText(body.order.params)}`;
    case 'paper':
      return `paper/${body.seat}/${JSON.stringify(body.act)}`;
    case 'inject':
      return `inject/${body.inject}`;
    case 'ruling':
      return `ruling/${body.person}/${body.reason}`;
    case 'draw':
      return `draw/${body.key}`;
    case 'change':
      return changeName(rule, body.quantity, body.subject);
    case 'fact':
      return `${rule}/${JSON.stringify(body.fact)}`;
  }
};

/** Figures come back turn after turn under the same few hundred names. */
const tags = new Map<string, string>();
const LONGEST_KEPT = 80;
const TAG_LENGTH = 10;

const tagOf = (name: string): string => {
  const known = tags.get(name);
  if (known !== undefined) return known;
  const tag = hashText(name).slice(0, TAG_LENGTH);
  if (name.length <= LONGEST_KEPT) tags.set(name, tag);
  return tag;
};

/** The same of changes, found by rule, quantity and subject: spelling the name out costs more than the rest. */
const changeTags = new Map<string, Map<string, Map<string, string>>>();

const under = <Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> => {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<string, Value>();
  maps.set(key, made);
  return made;
};

const changeTagOf = (rule: string, quantity: string, subject: string): string => {
  const tags = under(under(changeTags, rule), quantity);
  const known = tags.get(subject);
  if (known !== undefined) return known;
  const tag = hashText(changeName(rule, quantity, subject)).slice(0, TAG_LENGTH);
  tags.set(subject, tag);
  return tag;
};

/** Gives out the ids of one turn's entries. */
export interface EntryIds {
  readonly forChange: (rule: string, quantity: string, subject: string) => EntryId;
  readonly forBody: (rule: string, body: EntryBody) => EntryId;
}

/**
 * An entry's id follows from what the entry says, never from how many came before it: a running
 * number would have gaps where something is hidden, and a gap tells that there was something. Only
 * entries that say the same in one turn are counted apart. `taken` holds the ids that the turn
 * already has; `among`, where it is not empty, is part of what every entry says.
 */
export const entryIds = (turn: number, taken: Iterable<EntryId>, among = ''): EntryIds => {
  const used = new Set(taken);
  const tagged = (tag: string): EntryId => {
    const base = `${turn}.${tag}`;
    let id = entryIdFrom(base);
    for (let count = 2; used.has(id); count += 1) id = entryIdFrom(`${base}-${count}`);
    used.add(id);
    return id;
  };
  if (among !== '')
    return {
      forChange: (rule, quantity, subject) =>
        tagged(tagOf(`${among}/${changeName(rule, quantity, subject)}`)),
      forBody: (rule, body) => tagged(tagOf(`${among}/${nameOf(rule, body)}`)),
    };
  return {
    forChange: (rule, quantity, subject) => tagged(changeTagOf(rule, quantity, subject)),
    forBody: (rule, body) => tagged(tagOf(nameOf(rule, body))),
  };
};
