/** What came of it: the four lists should be empty. */
export interface Found {
  readonly sent: number;
  /** How many were understood and done, how many refused. */
  readonly done: number;
  readonly refused: number;
  /** Answers of status 500 and more, silence, ended connections, failures in the log. */
  readonly crashes: readonly string[];
  /** Secrets that reached a sender. */
  readonly leaks: readonly string[];
  /** Stacks and names of files in answers. */
  readonly stacks: readonly string[];
  /** What was acknowledged before and is gone. */
  readonly lost: readonly string[];
  /** Bytes in use after collection, a fifth of the way in and at the end. */
  readonly memory: readonly [number, number];
}

const telling = /\n\s+at \S+ \(|node_modules|\.ts:\d+|TypeError|ReferenceError/;
const longest = 300;
export const short = (value: unknown): string => {
  // A message may be nothing at all, which is no JSON.
  const text: string | undefined = JSON.stringify(value);
  return (text ?? 'nothing').slice(0, longest);
};

/** Keeps what was noticed while messages go out. */
export const takeNotes = (secrets: readonly string[]) => {
  const crashes: string[] = [];
  const leaks: string[] = [];
  const stacks: string[] = [];
  const count = { sent: 0, done: 0, refused: 0 };
  return {
    ...{ crashes, leaks, stacks, count },
    crashed: (what: string, how: string): void => {
      crashes.push(`${what}: ${how.slice(0, longest)}`);
    },
    answered: (ok: boolean): void => {
      count[ok ? 'done' : 'refused'] += 1;
    },
    /** Reads whatever reached somebody who may know no secret. */
    read: (who: string, what: string, text: string): void => {
      const told = secrets.find((one) => text.includes(one));
      if (told !== undefined) leaks.push(`${who} was told ${told} after ${what}`);
      if (telling.test(text)) stacks.push(`${what}: ${text.slice(0, longest)}`);
    },
  };
};
export type Notes = ReturnType<typeof takeNotes>;
