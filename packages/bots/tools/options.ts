/** What a measuring command was asked: `--seeds 20 --scenario cuba-1962 --level standard --length full --prefix other`. */
export interface Options {
  readonly seeds: number;
  readonly scenario: string | null;
  readonly level: string | null;
  readonly length: string | null;
  /** What the seeds' names begin with: others than those that something was tuned on. */
  readonly prefix: string;
}

const after = (args: readonly string[], name: string): string | null => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? null : (args[at + 1] ?? null);
};

export const readOptions = (args: readonly string[], seeds: number): Options => ({
  seeds: Math.max(2, Number(after(args, 'seeds') ?? seeds)),
  scenario: after(args, 'scenario'),
  level: after(args, 'level'),
  length: after(args, 'length'),
  prefix: after(args, 'prefix') ?? 'pair',
});
