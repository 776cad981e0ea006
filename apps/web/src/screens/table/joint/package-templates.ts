import type { BoardSection, Trigger } from '@convoy/engine';
import type { PackageDraft } from './package-draft.ts';

export const templates = ['signal', 'targeted', 'maximum', 'carrot', 'freeze'] as const;
export type Template = (typeof templates)[number];

type SectorKind = BoardSection['sectors'][number]['kind'];
interface Place {
  readonly sectors: BoardSection['sectors'];
  /** Where the issue stands now, 0–100. */
  readonly now: number;
  readonly turn: number;
  readonly turns: number;
}

const benchmark = (share: number): Trigger => ({ when: 'benchmark', change: -1, share });
const tightens: Trigger = { when: 'lapsed', change: 1, share: null };

/** Tier for each branch, by its kind. */
const byKind = (
  sectors: BoardSection['sectors'],
  tier: Readonly<Record<SectorKind, number>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(sectors.map(({ id, kind }) => [id, tier[kind]]));

const kindOf = (sectors: BoardSection['sectors'], kind: SectorKind): readonly string[] =>
  sectors.flatMap((sector) => (sector.kind === kind ? [sector.id] : []));

const ahead = ({ turn, turns }: Place, by: number): number | null =>
  turn >= turns ? null : Math.min(turns, turn + by);

type Filled = Omit<PackageDraft, 'title' | 'target' | 'issue' | 'position' | 'asked' | 'message'> &
  Partial<Pick<PackageDraft, 'position'>>;

/** The parts of a draft that each of the five classic designs sets; the rest stays as it was written. */
export const templated = (template: Template, place: Place): Filled => {
  const { sectors } = place;
  const plain: Omit<Filled, 'tiers'> = {
    ...{ held: [], humanitarian: true, review: ahead(place, 2), sunset: null, compensation: 0 },
    ...{ verification: 'none', certifier: '', remedy: false, triggers: [] },
  };
  switch (template) {
    case 'signal':
      return {
        ...plain,
        tiers: byKind(sectors, { finance: 1, trade: 2, technology: 1 }),
        held: kindOf(sectors, 'trade'),
      };
    case 'targeted':
      return {
        ...plain,
        tiers: byKind(sectors, { finance: 2, trade: 0, technology: 2 }),
        verification: 'declared',
        triggers: [benchmark(50)],
      };
    case 'maximum':
      return {
        ...plain,
        tiers: byKind(sectors, { finance: 4, trade: 4, technology: 4 }),
        review: null,
        triggers: [],
      };
    case 'carrot':
      return {
        ...plain,
        tiers: byKind(sectors, { finance: 2, trade: 2, technology: 2 }),
        held: kindOf(sectors, 'technology'),
        compensation: 1,
        verification: 'declared',
        remedy: true,
        triggers: [benchmark(50), benchmark(100), tightens],
      };
    case 'freeze':
      return {
        ...plain,
        tiers: byKind(sectors, { finance: 2, trade: 2, technology: 2 }),
        held: sectors.map(({ id }) => id),
        sunset: ahead(place, 3),
        position: Math.round(place.now),
        triggers: [],
      };
  }
};
