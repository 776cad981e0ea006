/** What a measuring command was asked: `--seeds 20 --scenario cuba-1962 --level standard --length full --prefix other`. */
export interface Options {
  readonly seeds: number;
  readonly scenario: string | null;
  readonly level: string | null;
  readonly length: string | null;
  /** Turns to which the calendar is drawn out; null as it stands. */
  readonly turns: number | null;
  /** What the seeds' names begin with: others than those that something was tuned on. */
  readonly prefix: string;
  /** Folder with real cases, where a measure is set beside them. */
  readonly data: string | null;
  /** Acts to be drawn for a reader, and the seed of the drawing. */
  readonly acts: number;
  readonly seed: string;
  /** File to write to; else the screen. */
  readonly out: string | null;
  /** Whether figures go into the page that tells them. */
  readonly write: boolean;
}

const after = (args: readonly string[], name: string): string | null => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? null : (args[at + 1] ?? null);
};

export const readOptions = (args: readonly string[], seeds: number): Options => ({
  seeds: Math.max(2, Number(after(args, 'seeds') ?? after(args, 'games') ?? seeds)),
  scenario: after(args, 'scenario'),
  level: after(args, 'level'),
  length: after(args, 'length'),
  turns: after(args, 'turns') === null ? null : Number(after(args, 'turns')),
  prefix: after(args, 'prefix') ?? 'pair',
  data: after(args, 'data'),
  acts: Math.max(1, Number(after(args, 'acts') ?? 100)),
  seed: after(args, 'seed') ?? '1',
  out: after(args, 'out'),
  write: args.includes('--write'),
});
