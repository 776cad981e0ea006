/** The part of the model card that a run writes, and its two lines that a test reads. */
const BEGIN = '<!-- figures: written by `npm run validate -- --data DIR --write` -->';
const END = '<!-- end of figures -->';
const HASH = /^Hash of the code and its constants: `([0-9a-f]+)`\.$/m;

export interface Stamp {
  readonly hash: string;
  /** ISO date. */
  readonly date: string;
}

/** The card with its figures replaced; null where it has no place for them. */
export const withFigures = (
  card: string,
  figures: string,
  { hash, date }: Stamp,
): string | null => {
  const [from, until] = [card.indexOf(BEGIN), card.indexOf(END)];
  if (from < 0 || until < from) return null;
  const lines = [
    ...[
      BEGIN,
      '',
      `Measured on ${date}.`,
      '',
      `Hash of the code and its constants: \`${hash}\`.`,
      '',
    ],
    ...[figures, '', ''],
  ];
  return card.slice(0, from) + lines.join('\n') + card.slice(until);
};

/** The hash that a card says its figures were measured with. */
export const hashIn = (card: string): string | null => HASH.exec(card)?.[1] ?? null;
