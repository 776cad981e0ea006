import { levels } from '@convoy/engine';
import type { Level } from '@convoy/engine';
import { fault, finding, SCENARIO_FILE } from './fault.ts';
import type { Fault, Finding } from './fault.ts';
import { judge, shapeFindings } from './judge.ts';
import type { Judged } from './judge.ts';
import { idleDrops, layer, overlaySchema } from './overlay.ts';
import type { Layered } from './overlay.ts';
import { fields } from './raw.ts';

export const levelFile = (level: string): string => `levels/${level}.json`;

const rank = (level: string): number => levels.findIndex((one) => one === level);
const asLevel = (value: unknown): Level | null => levels.find((level) => level === value) ?? null;

const baseOf = (json: unknown): Layered => ({
  level: asLevel(fields(json)['level']) ?? 'introductory',
  file: SCENARIO_FILE,
  json,
  locate: (place) => ({ file: SCENARIO_FILE, place }),
});

const overlayFindings = (level: string, raw: unknown): readonly Finding[] => {
  const parsed = overlaySchema.safeParse(raw);
  const said = fields(raw)['level'];
  return [
    ...(parsed.success ? [] : shapeFindings(parsed.error.issues)),
    ...(typeof said === 'string' && said !== level
      ? [finding(['level'], 'level-mismatch', { level: said, due: level })]
      : []),
  ];
};

const overlaid = (
  name: string,
  raw: unknown,
  done: readonly Judged[],
  catalogue: ReadonlySet<string>,
): { readonly judged: Judged | null; readonly faults: readonly Fault[] } => {
  const file = levelFile(name);
  const own = overlayFindings(name, raw);
  const on = fields(raw)['on'];
  const level = asLevel(name);
  const below = done.find((one) => one.layered.level === on);
  if (below === undefined || level === null || rank(below.layered.level) >= rank(name)) {
    const wrong = finding(['on'], 'unknown-level', { on: String(on) });
    return { judged: null, faults: [...own, wrong].map((found) => fault(file, found)) };
  }
  const idle = idleDrops(below.layered, raw).map((place) => finding(place, 'nothing-to-drop'));
  const judged = judge(
    layer(below.layered, level, file, raw),
    catalogue,
    done.flatMap((one) => one.faults),
  );
  const faults = [...own, ...idle].map((found) => fault(file, found));
  return { judged, faults: [...faults, ...judged.faults] };
};

/** Judges every level of a pack from the lowest up: the scenario, and what overlays make of it. */
export const judgeLevels = (
  scenario: unknown,
  overlays: ReadonlyMap<string, unknown>,
  catalogue: ReadonlySet<string>,
): { readonly judged: readonly Judged[]; readonly faults: readonly Fault[] } => {
  const base = judge(baseOf(scenario), catalogue, []);
  return [...overlays]
    .toSorted(([one], [other]) => rank(one) - rank(other))
    .reduce<{ readonly judged: readonly Judged[]; readonly faults: readonly Fault[] }>(
      (done, [name, raw]) => {
        const next = overlaid(name, raw, done.judged, catalogue);
        return {
          judged: next.judged === null ? done.judged : [...done.judged, next.judged],
          faults: [...done.faults, ...next.faults],
        };
      },
      { judged: [base], faults: base.faults },
    );
};
