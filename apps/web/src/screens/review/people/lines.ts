import type { Row } from './use-people.ts';

/** A list as it is typed, one a line; what stands there twice counts once. */
export const linesOf = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** Lines that were there keep their names, so that what was written to them stays with them. */
export const namedLines = (typed: string, known: readonly Row[], now: number): readonly Row[] =>
  linesOf(typed).map((text, at) => ({
    id: known.find((one) => one.text === text)?.id ?? `n${now.toString(36)}-${at}`,
    text,
  }));
