import type { IssueId, QuantityId, SeatSection } from '@convoy/engine';
import { MICRO, clamp } from '@convoy/engine';

type Aim = SeatSection['aims'][number];

/** A stretch of quantity along which an aim is won: `f` now, and what one unit adds to it. */
interface Slope {
  /** Score points when f = 1. */
  readonly points: number;
  readonly now: number;
  readonly perUnit: number;
  /** Where the aim begins to be won, in the quantity's own unit. */
  readonly worst: number;
}

/** A seat's own aims, arranged so that a change is priced without looking through all of them. */
export interface Aims {
  readonly slopes: ReadonlyMap<QuantityId, ReadonlyMap<string, readonly Slope[]>>;
  /** Points now held that a war takes away. */
  readonly peace: number;
  /** Points still to be won by a vote carried in an institution, or in any (''). */
  readonly mandate: ReadonlyMap<string, number>;
  /** Points still to be won by brokering an agreement. */
  readonly broker: number;
  /** Points lost when a public agreement carries a clause on the issue. */
  readonly quiet: ReadonlyMap<string, number>;
}

const slopeOf = (worst: number, best: number): number => (best === worst ? 0 : 1 / (best - worst));

type Slopes = Map<QuantityId, Map<string, Slope[]>>;

const add = (slopes: Slopes, quantity: QuantityId, subject: string, slope: Slope): void => {
  const subjects = slopes.get(quantity) ?? new Map<string, Slope[]>();
  slopes.set(quantity, subjects);
  const known = subjects.get(subject);
  if (known === undefined) subjects.set(subject, [slope]);
  else known.push(slope);
};

const raise = (sums: Map<string, number>, key: string, by: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + by);
};

/** Arranges the aims that a seat reads in its own view; `joint`, 0–1, is what its common aims will count for. */
export const arrangeAims = (aims: readonly Aim[], joint = 1): Aims => {
  const slopes: Slopes = new Map();
  const quiet = new Map<string, number>();
  const mandate = new Map<string, number>();
  let [peace, broker] = [0, 0];
  for (const { aim, kind, weight, now: micro } of aims) {
    const points = 100 * weight * (kind === 'joint' ? joint : 1);
    const now = micro / MICRO;
    switch (aim.of) {
      case 'quantity':
        add(slopes, aim.quantity, aim.subject, {
          points,
          now,
          perUnit: slopeOf(aim.worst, aim.best),
          worst: aim.worst,
        });
        break;
      case 'issue':
        add(slopes, 'position', aim.issue, {
          points,
          now,
          perUnit: slopeOf(aim.worst, aim.best),
          worst: aim.worst,
        });
        break;
      case 'peace':
        peace += points * now;
        break;
      case 'not-public':
        raise(quiet, aim.issue, points * now);
        break;
      case 'broker':
        broker += points * (1 - now);
        break;
      case 'mandate':
        raise(mandate, aim.institution ?? '', points * (1 - now));
        break;
    }
  }
  return { slopes, peace, mandate, broker, quiet };
};

/** Score points that a change of `by` units brings, as far as the aim's own scale reaches. */
export const worth = (aims: Aims, quantity: QuantityId, subject: string, by: number): number => {
  const slopes = by === 0 ? undefined : aims.slopes.get(quantity)?.get(subject);
  if (slopes === undefined) return 0;
  let total = 0;
  for (const { points, now, perUnit } of slopes) {
    // At either end the aim cannot be seen to move, yet what is gained now may be a cushion later.
    total += points * (clamp(now + by * perUnit, 0, 1) - now);
  }
  return total;
};

/** Score points that the quantity's going from one value to another brings, wherever it stands now. */
export const worthBetween = (
  aims: Aims,
  quantity: QuantityId,
  subject: string,
  from: number,
  to: number,
): number => {
  const slopes = from === to ? undefined : aims.slopes.get(quantity)?.get(subject);
  if (slopes === undefined) return 0;
  return slopes.reduce((total, { points, perUnit, worst }) => {
    const won = (value: number): number => clamp((value - worst) * perUnit, 0, 1);
    return total + points * (won(to) - won(from));
  }, 0);
};

/** Points at risk when an agreement with a clause on the issue becomes public. */
export const costOfPublicity = (aims: Aims, issue: IssueId): number => aims.quiet.get(issue) ?? 0;

/** Points that a vote carried in the institution wins. */
export const worthOfMandate = ({ mandate }: Aims, institution: string): number =>
  (mandate.get('') ?? 0) + (mandate.get(institution) ?? 0);
