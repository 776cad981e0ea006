/** What the command was asked, understood; or everything that is wrong with it. */
export type Asked =
  | {
      readonly ok: true;
      readonly data: string;
      readonly seeds: number | null;
      readonly workers: number | null;
      /** Write the figures into the model card. */
      readonly write: boolean;
    }
  | { readonly ok: false; readonly faults: readonly string[] };

const VALUES = ['data', 'seeds', 'workers'] as const;
const USE = 'npm run validate -- --data DIR [--seeds 50] [--workers N] [--write]';

const whole = (text: string | undefined, name: string, faults: string[]): number | null => {
  if (text === undefined) return null;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 10_000) return value;
  faults.push(`--${name} is a whole number from 1 to 10000, not "${text}".`);
  return null;
};

/** Reads the command's words; never throws. */
export const readOptions = (args: readonly string[]): Asked => {
  const values = new Map<string, string>();
  const faults: string[] = [];
  let write = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const name = arg.replace(/^--/, '');
    const next = args[at + 1];
    if (arg === '--write') write = true;
    else if (!arg.startsWith('--') || !VALUES.some((known) => known === name))
      faults.push(`"${arg}" is not an option. Use: ${USE}`);
    else if (next === undefined || next.startsWith('--')) faults.push(`${arg} needs a value.`);
    else {
      values.set(name, next);
      at += 1;
    }
  }
  const data = values.get('data');
  const seeds = whole(values.get('seeds'), 'seeds', faults);
  const workers = whole(values.get('workers'), 'workers', faults);
  if (data === undefined) faults.push(`--data names the folder of cases. Use: ${USE}`);
  return data === undefined || faults.length > 0
    ? { ok: false, faults }
    : { ok: true, data, seeds, workers, write };
};
