import { createHash } from 'node:crypto';
import { levels, outcomeClasses } from '@convoy/engine';
import type { Level, Scenario } from '@convoy/engine';
import { z } from 'zod';
import { fault, MEASURED_FILE } from './fault.ts';
import type { Fault } from './fault.ts';
import { shapeFindings } from './judge.ts';

const letters = z.string().regex(/^[0-9a-f]{16}$/);
const share = z.number().min(0).max(1);
const score = z.number().min(0).max(100);

const measurementSchema = z.strictObject({
  /** Hash of the level's figures as they were played. */
  rules: letters,
  /** The length that was played, the shortest; turns in the mean. */
  length: z.string(),
  turns: z.number().min(0),
  outcomes: z.record(z.enum(outcomeClasses), share),
  /** Games that came to the brink. */
  brink: share,
  /** Scores of each seat, 0–100: mean, and standard deviation from game to game. */
  seats: z.record(z.string(), z.strictObject({ mean: score, spread: score })),
  /** How often what was done ends as it did; null where it never took place. */
  history: z.strictObject({ class: z.enum(outcomeClasses), came: share }).nullable(),
});

/** What bots made of a pack: the shape of its `measured.json`, which a command writes. */
export const measuredSchema = z.strictObject({
  /** Day of the measuring. */
  on: z.iso.date(),
  /** Games at each level. */
  games: z.number().int().min(2),
  /** Hash of the code that played: rules and bots. */
  code: letters,
  levels: z.partialRecord(z.enum(levels), measurementSchema),
});
export type MeasuredFile = z.infer<typeof measuredSchema>;
export type Measurement = z.infer<typeof measurementSchema>;

/** What was measured of one level. */
export interface Measured extends Pick<MeasuredFile, 'on' | 'games' | 'code'> {
  readonly of: Measurement;
  /** The level's figures are those that were played. */
  readonly current: boolean;
}

const LETTERS = 16;
/** A hash of everything at a level that moves a game: all but texts and the par that games gave it. */
export const rulesHash = (scenario: Scenario): string => {
  const lengths = scenario.lengths.map((length) => ({ ...length, par: {} }));
  return createHash('sha256')
    .update(JSON.stringify({ ...scenario, lengths }))
    .digest('hex')
    .slice(0, LETTERS);
};

export const readMeasured = (
  raw: unknown,
):
  | { readonly ok: true; readonly file: MeasuredFile }
  | { readonly ok: false; readonly faults: readonly Fault[] } => {
  const parsed = measuredSchema.safeParse(raw);
  return parsed.success
    ? { ok: true, file: parsed.data }
    : {
        ok: false,
        faults: shapeFindings(parsed.error.issues).map((found) => fault(MEASURED_FILE, found)),
      };
};

export const measuredAt = (file: MeasuredFile | null, scenario: Scenario): Measured | null => {
  const level: Level = scenario.level;
  const of = file?.levels[level];
  if (file === null || of === undefined) return null;
  const { on, games, code } = file;
  return { on, games, code, of, current: of.rules === rulesHash(scenario) };
};
