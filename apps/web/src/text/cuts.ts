import type { BoardTie } from '@convoy/engine';
import type { Speaker } from './speaker.ts';

/** What a sanction cuts, how far, and what it leaves open; empty for every other tie. */
export const cutText = ({ text, names }: Speaker, cut: BoardTie['cut']): string => {
  if (cut === null) return '';
  const { joint } = text.facts;
  const tier = text.words.tiers[cut.tier] ?? '';
  const what = cut.sector === null ? tier : joint.cut(names.sector(cut.sector), tier);
  return cut.carveOut === 0 ? what : joint.leftOpen(what, Math.round(cut.carveOut));
};
