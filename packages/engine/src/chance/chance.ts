/** Chance is keyed: the same seed, salt and key give the same draw wherever it is asked. */
export interface Chance {
  readonly seed: string;
  /** A live rewind gets a new salt; a what-if keeps it. */
  readonly salt: string;
}
