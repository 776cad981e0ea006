import { dyadId, fromMicro } from '@convoy/engine';
import type {
  ActorId,
  BoardSection,
  ChanceWord,
  ContingencyResponse,
  SeatSection,
  StockWord,
  TruthSection,
} from '@convoy/engine';

/** Middle of each word's fifth of its scale, in hundredths. */
const middles = {
  ...{ 'very-low': 10, low: 30, middling: 50, high: 70, 'very-high': 90 },
  ...{ unlikely: 10, possible: 30, even: 50, likely: 70, 'near-certain': 90 },
} as const satisfies Record<StockWord | ChanceWord, number>;

/** One thing that a seat had a word for, what was true of it, and how far apart: 0–100. */
export interface Against<Said, Was> {
  readonly said: Said;
  readonly was: Was;
  readonly apart: number;
}
export interface BeliefRow {
  readonly actor: ActorId;
  /** In a word as everybody sees it, against the figure; null for institutions. */
  readonly support: Against<StockWord, number> | null;
  /** Its own trust in the other in a word, against how the other trusts it: −100 to 100. */
  readonly trust: Against<StockWord, number> | null;
  /** Whether the other carries out its threats, against the other's resolve. */
  readonly resolve: Against<ChanceWord, StockWord> | null;
  /** Measures of the other that the seat did not know of. */
  readonly measures: number;
  readonly struck: ContingencyResponse | null;
}

interface Known {
  readonly seat: SeatSection;
  readonly board: Pick<BoardSection, 'actors'>;
  readonly truth: TruthSection;
  /** The resolve of each seat, which never changes. */
  readonly resolves: Readonly<Record<string, StockWord>>;
}

const against = (
  said: StockWord | undefined | null,
  was: number | undefined,
  inHundred: (value: number) => number,
): Against<StockWord, number> | null => {
  if (said === undefined || said === null || was === undefined) return null;
  const value = fromMicro(was);
  return { said, was: value, apart: Math.abs(inHundred(value) - middles[said]) };
};

/** What one seat believed of each other, beside what was true at the same moment. */
export const believedRows = ({ seat, board, truth, resolves }: Known): readonly BeliefRow[] =>
  board.actors
    .filter(({ id }) => id !== seat.seat)
    .map(({ id, support }) => {
      const towards = seat.towards.find(({ actor }) => actor === id);
      const resolve = resolves[id];
      const { quantities, contingencies, measures } = truth;
      return {
        actor: id,
        support: against(support, quantities.support[id], (value) => value),
        trust: against(
          towards?.trust,
          quantities.trust[dyadId(id, seat.seat)],
          (value) => (value + 100) / 2,
        ),
        resolve:
          towards === undefined || resolve === undefined
            ? null
            : {
                ...{ said: towards.theyWillAct, was: resolve },
                apart: Math.abs(middles[resolve] - middles[towards.theyWillAct]),
              },
        measures: measures.filter((one) => one.by === id && !one.public && one.target !== seat.seat)
          .length,
        struck: contingencies[id] ?? null,
      };
    });

export type Apart =
  | {
      readonly of: 'support' | 'trust';
      readonly row: BeliefRow;
      readonly what: Against<StockWord, number>;
    }
  | {
      readonly of: 'resolve';
      readonly row: BeliefRow;
      readonly what: Against<ChanceWord, StockWord>;
    };

/** From here on word and truth are not the same any more: one word's width. */
const worthNaming = 20;

/** Where belief and truth stood furthest apart; null where they nowhere did. */
export const furthest = (rows: readonly BeliefRow[]): Apart | null => {
  const all = rows.flatMap((row): readonly Apart[] => [
    ...(row.support === null ? [] : [{ of: 'support', row, what: row.support } as const]),
    ...(row.trust === null ? [] : [{ of: 'trust', row, what: row.trust } as const]),
    ...(row.resolve === null ? [] : [{ of: 'resolve', row, what: row.resolve } as const]),
  ]);
  const [most] = all.toSorted((one, other) => other.what.apart - one.what.apart);
  return most === undefined || most.what.apart < worthNaming ? null : most;
};
