import { fromMicro } from '@convoy/engine';
import type { PackageTerms, PaperAct, State, View } from '@convoy/engine';
import { decideOrders, decidePaper } from '../src/index.ts';
import { play } from '../src/play.ts';
import type { Policy } from '../src/play.ts';
import type { Case } from './packs.ts';
import { mean } from './statistics.ts';

/** What holds a coalition together, as its sponsor writes it; or none of it. */
type Bonds = 'held' | 'bare';

/** Turns after which a package ends, at most: no government signs for ever. */
const LONGEST = 12;

/** A review half way, and an end at the last turn or twelve turns on. */
const bound = (terms: PackageTerms, { clock }: View): PackageTerms => {
  const left = Math.min(LONGEST, clock.turns - clock.turn);
  if (left < 1) return terms;
  return {
    ...terms,
    ...{ review: clock.turn + Math.max(1, Math.ceil(left / 2)), sunset: clock.turn + left },
    ...{ compensation: 1, verification: 'declared', remedy: true },
  };
};
const bare = (terms: PackageTerms): PackageTerms => ({
  ...terms,
  ...{ review: null, sunset: null, compensation: 0, verification: 'none', certifier: null },
  ...{ remedy: false, triggers: [] },
});

/** Orders by which one holds members together outside a package. */
const BONDS = new Set(['compensation-fund', 'monitoring-body', 'sunset']);

const written = (act: PaperAct, bonds: Bonds, view: View): PaperAct =>
  act.type === 'package.propose'
    ? { ...act, terms: bonds === 'held' ? bound(act.terms, view) : bare(act.terms) }
    : act;

const policyOf = (bonds: Bonds): Policy => ({
  paper: (view, deps) => {
    const { acts, reasons } = decidePaper(view, deps);
    return { acts: acts.map((act) => written(act, bonds, view)), reasons };
  },
  orders: (view, deps) => {
    const { orders, reasons } = decideOrders(view, deps);
    const kept = orders.filter(({ instrument }) => bonds === 'held' || !BONDS.has(instrument));
    return { orders: kept, reasons };
  },
});

/** One game's coalition: how long it lasted, and what it came to. */
export interface Coalition {
  /** Share of the turns after it first bound in which at least three quarters of all who ever joined were in it. */
  readonly held: number;
  /** Members that ever joined, and the share of them that left. */
  readonly joined: number;
  readonly left: number;
  /** Months of the crisis until a member leaves; all of them where none does. */
  readonly whole: number;
  /** Members found to do less than they signed. */
  readonly short: number;
  /** Mean share, 0–1, of what is cut off from the target that comes in by other ways, at the end. */
  readonly leak: number;
  /** What the measures take from the target at the end, % of its GDP a year. */
  readonly bite: number;
  readonly cohesion: number;
  /** Mean weariness of those who joined, at the end. */
  readonly fatigue: number;
  /** Months until the first of them is so weary that its government loses support by it, at the pace of the last turns. */
  readonly lasts: number;
  readonly harm: number;
}

const STRONG = 0.75;

/** R-Home. Weariness from which support falls by it. */
const WEARY = 40;
/** Turns by whose pace the rest is reckoned. */
const LATE = 3;
/** No coalition is reckoned further than this, months: ten years. */
const FAR = 120;

/** How a member wears out: weariness and days gone by, turn by turn. */
interface Wear {
  readonly day: number;
  readonly fatigue: Readonly<Record<string, number>>;
}

const monthsOf = (wear: readonly Wear[], seat: string): number => {
  const reached = wear.find(({ fatigue }) => fromMicro(fatigue[seat] ?? 0) >= WEARY);
  if (reached !== undefined) return reached.day / 30;
  const [from, to] = [wear.at(-1 - LATE), wear.at(-1)];
  if (from === undefined || to === undefined) return FAR;
  const now = fromMicro(to.fatigue[seat] ?? 0);
  const pace = (now - fromMicro(from.fatigue[seat] ?? 0)) / (to.day - from.day);
  return pace <= 0 ? FAR : Math.min(FAR, (to.day + (WEARY - now) / pace) / 30);
};

/** Who is in it after each turn since it first bound, with the day. */
interface Row {
  readonly day: number;
  readonly members: readonly string[];
}

const wholeUntil = (rows: readonly Row[], lastDay: number): number => {
  const left = rows.find(({ members }, at) =>
    rows[at - 1]?.members.some((seat) => !members.includes(seat)),
  );
  return (left?.day ?? lastDay) / 30;
};

const readEnd = (
  end: State,
  target: string,
  sat: readonly Row[],
  wear: readonly Wear[],
): Coalition => {
  const rows = sat.map(({ members }) => members);
  const ever = [...new Set(rows.flat())];
  const last = rows.at(-1) ?? [];
  const strong = rows.filter((members) => members.length >= STRONG * ever.length);
  const { leak, bite, harm, fatigue, cohesion } = end.quantities;
  const ways = Object.entries(leak).filter(([flow]) => flow.startsWith(`${target}#`));
  return {
    held: rows.length === 0 ? 0 : strong.length / rows.length,
    joined: ever.length,
    left: ever.length === 0 ? 0 : ever.filter((seat) => !last.includes(seat)).length / ever.length,
    whole: wholeUntil(sat, wear.at(-1)?.day ?? 0),
    short: end.ledger
      .flat()
      .filter((entry) => entry.kind === 'fact' && entry.fact.type === 'package.fell-short').length,
    leak: mean(ways.map(([, value]) => fromMicro(value))),
    bite: fromMicro(bite[target] ?? 0),
    cohesion: mean(Object.values(cohesion).map(fromMicro)),
    fatigue: mean(ever.map((seat) => fromMicro(fatigue[seat] ?? 0))),
    lasts: Math.min(FAR, ...ever.map((seat) => monthsOf(wear, seat))),
    harm: fromMicro(harm[target] ?? 0),
  };
};

const game = ({ scenario, length }: Case, seed: string, bonds: Bonds): Coalition => {
  const rows: Row[] = [];
  const wear: Wear[] = [];
  const { target } = scenario.dispute;
  const policy = policyOf(bonds);
  const policies = Object.fromEntries(scenario.actors.map(({ id }) => [id, policy]));
  const end = play(scenario, length, seed, {
    policies,
    watcher: {
      resolved: (state) => {
        const gone = scenario.lengths
          .find(({ id }) => id === length)
          ?.turns.slice(0, wear.length + 1);
        const day = (gone ?? []).reduce((sum, { days }) => sum + days, 0);
        wear.push({ day, fatigue: state.quantities.fatigue });
        const packs = state.packages.filter(
          ({ boundIn, terms }) => boundIn !== null && terms.target === target,
        );
        if (packs.length === 0) return;
        const members = packs.flatMap((pack) => (pack.status === 'ended' ? [] : pack.members));
        rows.push({ day, members: [...new Set(members)] });
      },
    },
  });
  return readEnd(end, target, rows, wear);
};

/** The same games with and without what holds a coalition together. */
export const measureConvoy = (
  one: Case,
  pairs: number,
  prefix: string,
): readonly { readonly held: Coalition; readonly bare: Coalition }[] =>
  Array.from({ length: pairs }, (_, at) => {
    const seed = `${prefix}-${at}`;
    return { held: game(one, seed, 'held'), bare: game(one, seed, 'bare') };
  });
