/** What the command was asked for. */
export interface Wish {
  readonly store: 'sqlite' | 'postgres';
  readonly servers: number;
  readonly kills: number;
  /** Turns after which it stops, however many kills are left; 0: none. */
  readonly turns: number;
  /** How often the database itself is ended at once. */
  readonly databaseKills: number;
}

const after = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
};
const whole = (text: string | undefined, fallback: number): number => {
  const value = Number(text ?? fallback);
  return Number.isInteger(value) && value >= 0 ? value : fallback;
};

export const readWish = (args: readonly string[]): Wish => {
  const postgres = after(args, 'store') === 'postgres';
  return {
    store: postgres ? 'postgres' : 'sqlite',
    // The embedded store has one server at a time.
    servers: postgres ? Math.max(1, whole(after(args, 'servers'), 1)) : 1,
    kills: Math.max(1, whole(after(args, 'kills'), 200)),
    turns: whole(after(args, 'turns'), 0),
    databaseKills: postgres ? whole(after(args, 'database-kills'), 3) : 0,
  };
};
