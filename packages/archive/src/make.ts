import { fromMicro } from '@convoy/engine';
import type { Outcome } from '@convoy/engine';
import type { Recorded, RoomEvent, TableState } from '@convoy/table';
import { FORMAT } from './archive.ts';
import type { Archive, ArchivedEvent, ArchivedPerson } from './archive.ts';
import { hideIds } from './pseudonyms.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { fromRecord } from './tables/from-record.ts';
import type { Utc } from './tables/rows.ts';
import type { Tables } from './tables/columns.ts';

export interface Making {
  /** What the file calls this game and others that it names, by their rooms’ codes. */
  readonly game: string;
  readonly games: ReadonlyMap<string, string>;
  readonly names: Pseudonyms;
  /** By person; null leaves them out. */
  readonly callSigns: Readonly<Record<string, string>> | null;
  readonly whole: boolean;
  /** UTC milliseconds. */
  readonly madeAt: number;
  readonly utc: Utc;
}

const asRecords: (json: string) => readonly Recorded[] = JSON.parse;
/** A game that is not known here any more. */
const ELSEWHERE = 'elsewhere';

/** Ways in, and codes of rooms, are no part of what is taken home. */
const withoutKeys = (event: RoomEvent, { game, games }: Making): RoomEvent => {
  if (event.type === 'room.opened') return { ...event, code: game };
  if (event.type === 'room.branched') return { ...event, code: games.get(event.code) ?? ELSEWHERE };
  if (event.type === 'room.forked')
    return { ...event, parent: games.get(event.parent) ?? ELSEWHERE };
  if (event.type === 'control.invited') return { ...event, hash: '' };
  if (event.type === 'seat.door-set') return { ...event, key: null };
  return event;
};

/** The record as it is written down: without ways in, and with pseudonyms for people. */
export const hidden = (records: readonly Recorded[], making: Making): readonly Recorded[] =>
  asRecords(
    hideIds(
      JSON.stringify(
        records.map(({ at, person, event }) => ({ at, person, event: withoutKeys(event, making) })),
      ),
      making.names,
    ),
  );

const archived = ({ at, person, event }: Recorded, index: number, utc: Utc): ArchivedEvent => {
  const head = { n: index + 1, at, utc: utc(at), person };
  if (event.type !== 'room.opened') return { ...head, event };
  const { scenario: _scenario, texts: _texts, ...opened } = event;
  return { ...head, event: opened };
};

const scored = (outcome: Outcome | null): Archive['outcome'] =>
  outcome === null
    ? null
    : {
        class: outcome.class,
        scores: Object.fromEntries(
          Object.entries(outcome.scores).map(([seat, { total }]) => [seat, fromMicro(total)]),
        ),
      };

const peopleOf = (
  state: Pick<TableState, 'people'>,
  signs: Readonly<Record<string, string>>,
): readonly ArchivedPerson[] =>
  Object.values(state.people).map(({ id, role, seat }) => ({
    ...{ person: id, role, seat, call_sign: signs[id] ?? null },
  }));

const named = (
  { lineage }: Pick<TableState, 'lineage'>,
  game: (code: string) => string,
): Archive['lineage'] => ({
  origin:
    lineage.origin === null ? null : { game: game(lineage.origin.code), turn: lineage.origin.turn },
  branches: lineage.branches.map(({ code, turn }) => ({ game: game(code), turn })),
});

const head = (making: Making, state: TableState) => {
  const { engine, scenario, hash } = state.opened;
  return {
    ...({ kind: 'convoy-archive', format: FORMAT } as const),
    ...{ game: making.game, made_at: making.madeAt, made: making.utc(making.madeAt) },
    ...{ whole: making.whole, pseudonymised: making.callSigns === null },
    versions: { engine, scenario: scenario.version, scenario_hash: hash },
  };
};

/** The archive of a record: all of it, or what one person may take of one that has ended. */
export const archiveOf = (records: readonly Recorded[], making: Making): Archive | null => {
  const kept = hidden(records, making);
  const signs = Object.fromEntries(
    Object.entries(making.callSigns ?? {}).map(([id, sign]) => [making.names.get(id) ?? id, sign]),
  );
  const { game, utc } = making;
  const { state, tables, hashes } = fromRecord(kept, { game, utc, signs });
  if (state === null) return null;
  const { scenario, texts } = state.opened;
  return {
    ...head(making, state),
    ...{ scenario, texts, people: peopleOf(state, signs) },
    // Codes stand as games in the record by now.
    lineage: named(state, (code) => code),
    ...{ states: hashes, outcome: scored(state.world.outcome) },
    events: kept.map((record, index) => archived(record, index, utc)),
    tables,
  };
};

/** What one person may take of a game that runs: tables of what they see, and no record. */
export const archiveOfView = (
  state: TableState,
  own: { readonly tables: Tables; readonly people: readonly ArchivedPerson[] },
  making: Making,
): Archive => ({
  ...head(making, state),
  ...{ scenario: null, texts: null, people: own.people },
  lineage: named(state, (code) => making.games.get(code) ?? ELSEWHERE),
  ...{ states: [], outcome: null, events: null, tables: own.tables },
});
