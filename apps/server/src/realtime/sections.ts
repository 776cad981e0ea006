import { sectionHash } from '../secrets.ts';
import type { SectionsMessage } from '@convoy/protocol';
import type { SectionName, TableView } from '@convoy/table';

export type Hashes = Readonly<Record<string, string>>;
/** Gives a section's content its short name. */
export type Namer = (section: object | null) => string;

/** Names of contents by identity: a section that several viewers share is written out once. */
export const createNamer = (): Namer => {
  const known = new WeakMap<object, string>();
  const make = (section: object | null): string => sectionHash(JSON.stringify(section));
  const none = make(null);
  return (section) => {
    if (section === null) return none;
    const named = known.get(section) ?? make(section);
    known.set(section, named);
    return named;
  };
};

export interface Changes {
  readonly hashes: Hashes;
  /** The changed sections as they go over the wire, and a key equal for equal changes. */
  readonly sections: SectionsMessage['sections'];
  readonly key: string;
}

/** Takes sections out of a view one by one, and keeps count of what the client lacks. */
const taker = (view: TableView, have: Hashes, name: Namer) => {
  const hashes: Record<string, string> = {};
  let key = '';
  const part = <Name extends SectionName>(
    section: Name,
  ): { readonly hash: string; readonly data: TableView[Name] } | null => {
    const hash = name(view[section]);
    hashes[section] = hash;
    if (have[section] === hash) return null;
    key += `${section} ${hash} `;
    return { hash, data: view[section] };
  };
  return { part, hashes, key: () => key };
};

/** Whole sections of a view whose hash differs from what the client has. */
export const changesOf = (view: TableView, have: Hashes, name: Namer): Changes => {
  const { part, hashes, key } = taker(view, have, name);
  const room = part('room');
  const me = part('me');
  const seats = part('seats');
  const seating = part('seating');
  const lock = part('lock');
  const team = part('team');
  const talk = part('talk');
  const signals = part('signals');
  const rulings = part('rulings');
  const days = part('days');
  const keeping = part('keeping');
  const told = part('told');
  const control = part('control');
  const injects = part('injects');
  const staff = part('staff');
  const screen = part('screen');
  const watchers = part('watchers');
  const review = part('review');
  const assess = part('assess');
  const clock = part('clock');
  const board = part('board');
  const seat = part('seat');
  const paper = part('paper');
  const orders = part('orders');
  const ledger = part('ledger');
  const truth = part('truth');
  const outcome = part('outcome');
  const sections = {
    ...(room && { room }),
    ...(me && { me }),
    ...(seats && { seats }),
    ...(seating && { seating }),
    ...(lock && { lock }),
    ...(team && { team }),
    ...(talk && { talk }),
    ...(signals && { signals }),
    ...(rulings && { rulings }),
    ...(days && { days }),
    ...(keeping && { keeping }),
    ...(told && { told }),
    ...(control && { control }),
    ...(injects && { injects }),
    ...(staff && { staff }),
    ...(screen && { screen }),
    ...(watchers && { watchers }),
    ...(review && { review }),
    ...(assess && { assess }),
    ...(clock && { clock }),
    ...(board && { board }),
    ...(seat && { seat }),
    ...(paper && { paper }),
    ...(orders && { orders }),
    ...(ledger && { ledger }),
    ...(truth && { truth }),
    ...(outcome && { outcome }),
  };
  return { hashes, sections, key: key() };
};
