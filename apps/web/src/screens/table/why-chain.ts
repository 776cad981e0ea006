import { fromMicro } from '@convoy/engine';
import type { EntryOf, Explanation } from '@convoy/engine';

export type Known = Extract<Explanation, { readonly kind: 'known' }>;
export interface KnownDraw extends Known {
  readonly entry: EntryOf<'draw'>;
}

const isKnown = (one: Explanation): one is Known => one.kind === 'known';
const isDraw = (one: Explanation): one is KnownDraw => isKnown(one) && one.entry.kind === 'draw';

/** Draws that decided an entry: itself, or those right behind it. */
export const drawsOf = (known: Known): readonly KnownDraw[] =>
  isDraw(known) ? [known] : known.because.filter(isDraw);

/** What stands right behind an entry, and behind the draws that decided it; each once. */
export const causesOf = (known: Known): readonly Explanation[] => {
  const direct = known.because.flatMap((one) => (isDraw(one) ? one.because : [one]));
  const told = new Set<string>();
  return direct.filter((one) => {
    const id = isKnown(one) ? one.entry.id : 'unknown';
    if (isDraw(one) || told.has(id)) return false;
    told.add(id);
    return true;
  });
};

const isOrigin = ({ entry: { kind } }: Known): boolean =>
  kind === 'act' || kind === 'paper' || kind === 'inject' || kind === 'ruling';

/** Acts, papers, events and rulings in which the chain begins, further back than its causes. */
export const originsOf = (known: Known): readonly Known[] => {
  const near = new Set(causesOf(known).flatMap((one) => (isKnown(one) ? [one.entry.id] : [])));
  const found = new Map<string, Known>();
  const walk = (one: Explanation): void => {
    if (!isKnown(one)) return;
    if (isOrigin(one) && !near.has(one.entry.id)) found.set(one.entry.id, one);
    one.because.forEach(walk);
  };
  known.because.forEach(walk);
  return [...found.values()];
};

/** A changed chance that is worth a line, in hundredths. */
const worthTelling = 0.01;
const most = 4;

/** The chance had one thing been absent: what would have moved it most, first. */
export const withoutOf = (draws: readonly KnownDraw[]): Known['without'] => {
  const all = draws.flatMap(({ entry, without }) =>
    without.map((one) => ({
      one,
      moved: Math.abs(fromMicro(one.chance) - fromMicro(entry.chance)),
    })),
  );
  return all
    .filter(({ moved }) => moved >= worthTelling)
    .toSorted((a, b) => b.moved - a.moved)
    .slice(0, most)
    .map(({ one }) => one);
};

/** Two shares 0–1 in hundredths, finer where whole ones would look alike. */
export const pairOfHundred = (a: number, b: number): readonly [string, string] => {
  const digits = Math.round(a * 100) === Math.round(b * 100) && a !== b ? 2 : 0;
  const said = (share: number): string => String(Number((share * 100).toFixed(digits)));
  return [said(a), said(b)];
};
