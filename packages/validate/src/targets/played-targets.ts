import { flagIn, numberIn } from '../reader/row.ts';
import type { Row } from '../reader/row.ts';
import type { PlayedCase, Session } from '../work/session.ts';
import {
  broad,
  full,
  gaveUp,
  isRecent,
  isResolved,
  isSecurity,
  narrow,
  scored,
} from './questions.ts';

/** What the games of a session say to one target: a figure for each number of its list. */
export type Simulated = readonly (number | null)[];

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

type Of = (one: PlayedCase) => number;
type Which = (row: Row) => boolean;
const mean = (cases: readonly PlayedCase[], which: Which, of: Of): number | null =>
  meanOf(cases.filter(({ row }) => which(row)).map(of));

const all: Which = () => true;
const both =
  (...parts: readonly Which[]): Which =>
  (row) =>
    parts.every((part) => part(row));
const has =
  (column: string, value: number): Which =>
  (row) =>
    numberIn(row, column) === value;
const yes =
  (column: string): Which =>
  (row) =>
    flagIn(row, column) === true;
const no =
  (column: string): Which =>
  (row) =>
    flagIn(row, column) === false;
const between =
  (column: string, low: number, high: number): Which =>
  (row) => {
    const value = numberIn(row, column);
    return value !== null && value >= low && value < high;
  };

const shares = ({ played }: PlayedCase): PlayedCase['played']['chances']['shares'] =>
  played.chances.shares;
const isBroad: Of = (one) => broad(shares(one));
const isNarrow: Of = (one) => narrow(shares(one));
const isFull: Of = (one) => full(shares(one));

const institution = yes('institution');
const many: Which = (row) => (numberIn(row, 'n_named_senders') ?? 1) > 1 && !institution(row);
const alone: Which = (row) => !institution(row) && !many(row);
const imposed = yes('imposition');
const unimposed = no('imposition');

/** Ends of calendar years after the start at which the competing-risk curves are read. */
export const curveAt = (
  cases: readonly PlayedCase[],
  year: number,
  what: 'conceded' | 'gaveUp' | 'stalemate',
): number | null =>
  meanOf(
    cases.map(
      ({ played }) =>
        played.chances[what][TURN_OF_YEAR_0 + year] ?? played.chances[what].at(-1) ?? 0,
    ),
  );
/** The third turn of an imposed case ends half a year after the start. */
const TURN_OF_YEAR_0 = 2;

const hazard = (cases: readonly PlayedCase[], from: number, until: number): number | null => {
  const at = (year: number): { conceded: number; left: number } => {
    const [conceded, gave, stale] = (['conceded', 'gaveUp', 'stalemate'] as const).map((what) =>
      year < 0 ? 0 : (curveAt(cases, year, what) ?? 0),
    );
    return { conceded: conceded ?? 0, left: 1 - (conceded ?? 0) - (gave ?? 0) - (stale ?? 0) };
  };
  const years = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  const atRisk = years.reduce((sum, year) => sum + at(year - 1).left, 0);
  return cases.length === 0 || atRisk <= 0
    ? null
    : (at(until).conceded - at(from - 1).conceded) / atRisk;
};

/** Share of threats that are carried out before they end otherwise. */
const carriedOut: Of = ({ threat }) => {
  const of = threat?.chances.shares;
  return of === undefined ? 0 : of.imposed / Math.max(1e-9, 1 - of.running);
};
/** Share of threats that are given way to before they are carried out. */
const threatWorks: Of = ({ threat }) => {
  const of = threat?.chances.shares;
  return of === undefined
    ? 0
    : (of.whole + of.partly + of.bargain) / Math.max(1e-9, 1 - of.running);
};

/** Years, at a share of those that end, of cases that ended as threats. */
const threatYears = (cases: readonly PlayedCase[], share: number): number | null => {
  if (cases.length === 0) return null;
  const days = [0, 30, 91, 183, 365, 547, 730];
  const done = days.map((_, turn) =>
    turn === 0
      ? 0
      : (meanOf(
          cases.map(({ played: { chances } }) =>
            (['conceded', 'gaveUp', 'stalemate'] as const).reduce(
              (sum, what) => sum + (chances[what][turn - 1] ?? 0),
              0,
            ),
          ),
        ) ?? 0),
  );
  const wanted = share * (done.at(-1) ?? 0);
  const at = done.findIndex((part) => part >= wanted);
  const [before, after] = [done[at - 1] ?? 0, done[at] ?? 1];
  const [from, until] = [days[at - 1] ?? 0, days[at] ?? 0];
  return (from + ((until - from) * (wanted - before)) / Math.max(1e-9, after - before)) / 365;
};

/**
 * The lower bound that counts unresolved cases as failures: how many coders could not resolve is no
 * matter of the games, so the published share stands for it (1024 of 1412).
 */
const lower = (share: number | null): number | null =>
  share === null ? null : (share * 1024) / 1412;

const sanctions = ({ cases: { ties } }: Session): Readonly<Record<string, Simulated>> => {
  const resolved = ties.filter(({ row }) => isResolved(row));
  const secured = ties.filter(({ row }) => isSecurity(row) && imposed(row));
  const of = (which: Which, what: Of): number | null => mean(resolved, which, what);
  const cost = (level: number): Which => both(imposed, has('target_cost', level));
  const gave = (who: Which): number | null => of(both(imposed, who), (one) => gaveUp(shares(one)));
  const threatened = ties.filter(({ threat }) => threat !== null);
  const conceded = (year: number): number | null => curveAt(secured, year, 'conceded');
  const ended = ties.filter(({ row }) => unimposed(row));
  return {
    T01: [of(all, isBroad)],
    T02: [of(all, isNarrow)],
    T03: [of(all, isFull)],
    T04: [lower(of(all, isBroad))],
    T05: [lower(of(all, isNarrow))],
    T06: [of(unimposed, isBroad)],
    T07: [of(unimposed, isNarrow)],
    T08: [of(imposed, isNarrow)],
    T09: [meanOf(threatened.map(carriedOut))],
    T10: [of(alone, isBroad)],
    T11: [of(many, isBroad)],
    T12: [of(institution, isBroad)],
    T13: [of(alone, isNarrow)],
    T14: [of(institution, isNarrow)],
    T15: [of(both(isSecurity, imposed, alone), isBroad)],
    T16: [of(both(isSecurity, imposed, institution), isBroad)],
    T17: [of(cost(1), isBroad)],
    T18: [of(cost(2), isBroad)],
    T19: [of(cost(3), isBroad)],
    T20: [1, 2, 3].map((level) => of(cost(level), isNarrow)),
    T21: [1, 2].map((level) => of(has('threat_specific', level), isBroad)),
    T22: [1, 2, 3].map((level) => of(has('sender_commitment', level), isBroad)),
    T23: [gave(alone), gave(many), gave(institution)],
    T24: [1, 2, 3, 5, 10].map(conceded),
    T25: [1, 3, 5, 10].map((year) => curveAt(secured, year, 'gaveUp')),
    T26: [
      ...[0, 1, 2].map((year) => hazard(secured, year, year)),
      ...[hazard(secured, 3, 4), hazard(secured, 5, 9), hazard(secured, 10, 14)],
    ],
    T54: [threatYears(ended, 0.5), threatYears(ended, 0.25), threatYears(ended, 0.75)],
  };
};

const senders = (count: number): Which => has('multi', count);
const scoredSanctions = ({
  cases: { eusanct },
  constants,
}: Session): Readonly<Record<string, Simulated>> => {
  const isScored: Of = (one) => scored(shares(one), one.crisis.stage, constants);
  const standing = yes('sanction');
  const of = (which: Which, what: Of): number | null => mean(eusanct, which, what);
  const democracy = (low: number, high: number): number | null =>
    of(both(standing, between('vdem_t', low, high)), isScored);
  return {
    T27: [of(all, isScored)],
    T28: [of(standing, isScored)],
    T29: [1, 2, 3].map((count) => of(both(standing, senders(count)), isScored)),
    T30: [meanOf(eusanct.filter(({ threat }) => threat !== null).map(threatWorks))],
    T31: [of(standing, isBroad)],
    T32: [democracy(0, 0.2), democracy(0.2, 0.4), democracy(0.4, 0.6), democracy(0.6, 1.01)],
  };
};

/** Share of all that ended, at each violence, none to war. */
const violenceOf = (cases: readonly PlayedCase[]): readonly (number | null)[] => {
  const sums = [0, 1, 2, 3].map((violence) =>
    cases.reduce(
      (sum, { played }) =>
        sum + (played.chances.ended[violence] ?? []).reduce((total, part) => total + part, 0),
      0,
    ),
  );
  const whole = sums.reduce((sum, part) => sum + part, 0);
  return sums.map((part) => (whole === 0 ? null : part / whole));
};

/** Days to the end of each turn of a crisis. */
const CRISIS_DAYS = [3, 7, 14, 28, 42, 63, 93, 138, 198, 288];

const medianDays = (cases: readonly PlayedCase[], violence: number): number | null => {
  const byTurn = CRISIS_DAYS.map((_, turn) =>
    cases.reduce((sum, { played }) => sum + (played.chances.ended[violence]?.[turn] ?? 0), 0),
  );
  const half = byTurn.reduce((sum, part) => sum + part, 0) / 2;
  if (half === 0) return null;
  let sum = 0;
  for (const [turn, part] of byTurn.entries()) {
    if (sum + part >= half) {
      const from = CRISIS_DAYS[turn - 1] ?? 0;
      return from + (((CRISIS_DAYS[turn] ?? 0) - from) * (half - sum)) / part;
    }
    sum += part;
  }
  return null;
};

/** How a crisis ends for the actor under pressure, as shares of those that end. */
const ends = (
  cases: readonly PlayedCase[],
): Readonly<Record<'victory' | 'compromise' | 'stalemate' | 'defeat', number | null>> => ({
  victory: meanOf(cases.map((one) => gaveUp(shares(one)))),
  compromise: meanOf(cases.map((one) => isBroad(one) - isNarrow(one))),
  stalemate: meanOf(
    cases.map((one) => shares(one).stalemate / Math.max(1e-9, 1 - shares(one).running)),
  ),
  defeat: meanOf(cases.map(isNarrow)),
});

const crises = ({ cases: { icb } }: Session): Readonly<Record<string, Simulated>> => {
  const recent = icb.filter(({ row }) => isRecent(row));
  const select = (which: Which): readonly PlayedCase[] => recent.filter(({ row }) => which(row));
  const cold = select(no('intrawar'));
  const violent = (row: Row): boolean => (numberIn(row, 'trigger_code') ?? 0) >= 8;
  const whole = ends(recent);
  const late = ends(select((row) => (numberIn(row, 'year') ?? 0) > 1989));
  const american = ends(select(has('challenger', 2)));
  const democratic = ends(
    select(both(yes('major_c'), (row) => (numberIn(row, 'vdem_c') ?? 0) > 0.5)),
  );
  const major = (which: Which): number | null => mean(recent, both(yes('major_c'), which), isBroad);
  const none = violenceOf(cold)[0] ?? null;
  const answers = (trigger: string): Simulated => {
    const cases = recent.filter(({ crisis }) => crisis.trigger === trigger);
    return (['diplomatic', 'economic', 'shown', 'violent'] as const).map((answer) =>
      meanOf(cases.map(({ played }) => played.answers[answer])),
    );
  };
  const force = (which: Which): readonly PlayedCase[] => cold.filter(({ row }) => which(row));
  return {
    T36: [none === null ? null : 1 - none],
    T37: violenceOf(force((row) => !violent(row))),
    T38: violenceOf(force(violent)),
    T39: [whole.victory, whole.compromise, whole.stalemate, whole.defeat],
    T40: [late.victory, late.compromise, late.stalemate, late.defeat],
    T41: [american.defeat, american.compromise, american.stalemate, american.victory],
    T42: [democratic.defeat, democratic.compromise, democratic.victory, democratic.stalemate],
    T43: [major(no('nuc_t')), major(yes('nuc_t'))],
    T44: [
      major(both((row) => (numberIn(row, 'target_allycap') ?? 0) <= 2)),
      ...[major(has('target_allycap', 3)), major(has('target_allycap', 4))],
    ],
    T47: answers('words'),
    T48: answers('economic'),
    T49: answers('force-shown'),
    T50: answers('force-used'),
    T51: [0, 1, 2, 3].map((violence) => medianDays(cold, violence)),
  };
};

/** What the games say to every target that they can speak to. */
export const simulatedOf = (session: Session): Readonly<Record<string, Simulated>> => ({
  ...sanctions(session),
  ...scoredSanctions(session),
  ...crises(session),
});
