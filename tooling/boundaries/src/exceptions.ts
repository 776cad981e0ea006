/** A file that may assert types, and why; a line that is no longer needed fails the test. */
export interface Exception {
  readonly file: string;
  readonly why: string;
}

export const MAY_ASSERT_TYPES: readonly Exception[] = [
  { file: 'packages/engine/src/ids.ts', why: 'plain strings become ids of the world here' },
  { file: 'packages/table/src/ids.ts', why: 'plain strings become ids of the room here' },
];
