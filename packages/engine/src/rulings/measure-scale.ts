import { instrumentOf } from '../instruments/catalogue.ts';
import type { Measure } from '../state/objects.ts';

/** The degrees in which a measure can stand, and which of them it stands in. */
export interface MeasureScale {
  readonly field: 'tier' | 'level';
  readonly min: number;
  readonly max: number;
  readonly now: number;
}

/** Tier or level of a standing measure; null for one that stands or does not. */
export const scaleOf = ({
  instrument,
  params,
}: Pick<Measure, 'instrument' | 'params'>): MeasureScale | null => {
  const specs = instrumentOf(instrument)?.params ?? {};
  for (const field of ['tier', 'level'] as const) {
    const now = params[field];
    const spec = specs[field];
    if (typeof now === 'number' && spec?.kind === 'level')
      return { field, min: spec.min, max: spec.max, now };
  }
  return null;
};

/** A measure that a joint package keeps up: its members' answers say how it stands. */
export const isOfPackage = ({ params }: Pick<Measure, 'params'>): boolean =>
  params['package'] !== undefined;
