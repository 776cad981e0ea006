import { fromMicro, ledgerOf } from '@convoy/engine';
import type { Entry } from '@convoy/engine';
import { sightOf } from '@convoy/table';
import type { Person, TableState, TableView } from '@convoy/table';
import type { ArchivedPerson } from '../archive.ts';
import type { Pseudonyms } from '../pseudonyms.ts';
import { entryRows } from './ledger.ts';
import { gathered, listed, packed, rowOf } from './rows.ts';
import type { Draft, Place, Utc } from './rows.ts';
import type { Row, TableName, Tables } from './columns.ts';

interface Seeing {
  readonly state: TableState;
  readonly person: Person;
  readonly view: TableView;
  readonly game: string;
  readonly names: Pseudonyms;
  readonly utc: Utc;
}

/** Every line of the ledger that is this person’s to read, by the code that cuts their view. */
const entriesFor = ({ state, person }: Seeing): readonly Entry[] => {
  const { viewer, world } = sightOf(state, person);
  return world.ledger.flatMap((_, turn) =>
    ledgerOf(world, viewer, turn).lines.map(({ entry }) => entry),
  );
};

const ownOrders = (entries: readonly Entry[], seat: string | null): readonly Draft[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'act' || entry.seat !== seat) return [];
    const { instrument, params, meant, meaning, rationale } = entry.order;
    const cells = { instrument, params: packed(params), meant, meaning: meaning ?? null };
    return [
      {
        ...{ table: 'orders' as const, seat, turn: entry.turn },
        cells: { ...cells, rationale },
      },
    ];
  });

const dials = ({ view }: Seeing): readonly Draft[] =>
  (view.seat?.dials ?? []).map(({ quantity, value }) => ({
    ...{ table: 'quantities' as const, seat: view.seat?.seat ?? null },
    cells: { quantity, subject: view.seat?.seat ?? null, value: fromMicro(value) },
  }));

const messages = ({ view }: Seeing): readonly (Draft & Pick<Place, 'phase' | 'at'>)[] =>
  view.talk.channels.flatMap(({ id, members, messages: said }) =>
    said.map(({ n, turn, phase, from, text, at }) => ({
      ...{ table: 'messages' as const, turn, phase, at },
      seat: from === 'CONTROL' || from === 'PUBLIC' ? null : from,
      cells: {
        ...{ channel: id, n, kind: 'said', from, text },
        to: listed(members.filter((one) => one !== from)),
      },
    })),
  );

const peopleSeen = ({ view, names }: Seeing): readonly ArchivedPerson[] =>
  view.seats.seats.flatMap(({ seat, people }) =>
    people.map(({ person }) => ({
      ...{ person: names.get(person) ?? '', role: 'player' as const, seat, call_sign: null },
    })),
  );

/** Tables of what one person sees now: never more than their own screen and its ledger show them. */
export const fromView = (
  seeing: Seeing,
): { readonly tables: Tables; readonly people: readonly ArchivedPerson[] } => {
  const { state, view, game, utc } = seeing;
  const { turn, phase } = state;
  const now: Place = { game, turn, phase, at: null };
  const entries = entriesFor(seeing);
  const rows: (readonly [TableName, Row])[] = [];
  const put = (draft: Draft, place: Place = now): void => {
    rows.push([draft.table, rowOf(place, draft, utc)]);
  };
  for (const entry of entries) for (const draft of entryRows(entry)) put(draft);
  for (const draft of ownOrders(entries, view.me.seat)) put(draft);
  for (const draft of dials(seeing)) put(draft);
  for (const { phase: then, at, ...draft } of messages(seeing))
    put(draft, { ...now, phase: then, at });
  const people = peopleSeen(seeing);
  for (const { person, role, seat } of people)
    put({ table: 'people', seat, cells: { person, step: 'sits', role } });
  return { tables: gathered(rows), people };
};
