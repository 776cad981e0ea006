import type { Chance } from '../verbs.ts';

/**
 * Keyed chance: a key names a draw, and the key alone fixes its value. A new roll elsewhere moves
 * no other die, and a recorded draw can be checked by anyone who knows the seed.
 */
export const drawKey = (turn: number, rule: string, subject: string, ordinal: number): string =>
  `${turn}/${rule}/${subject}/${ordinal}`;

/** Spreads every input bit over all 32 output bits (multiply and shift, three rounds). */
const mix = (word: number): number => {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** Hashes text in two lanes that differ in offset and multiplier, each mixed at the end. */
const hash = (text: string): readonly [number, number] => {
  let high = 0x2545f491;
  let low = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193) ^ (high >>> 15);
    low = Math.imul(low ^ unit, 0x5bd1e995) ^ (low >>> 13);
  }
  const first = mix(high ^ Math.imul(low, 0x27d4eb2f));
  return [first, mix(low ^ Math.imul(first, 0x165667b1))];
};

/** Uniform in [0, 1) with 53 bits, fixed by seed, salt and key. */
export const uniform = (chance: Chance, key: string): number => {
  const [high, low] = hash(
    `${chance.seed.length}:${chance.seed}|${chance.salt.length}:${chance.salt}|${key}`,
  );
  return ((high >>> 11) * 4294967296 + low) / 9007199254740992;
};
