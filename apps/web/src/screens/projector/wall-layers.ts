import { layers } from '@convoy/engine';
import type { BoardTie, Layer } from '@convoy/engine';

/** What a wall shows first when nothing has changed: force, then words. */
const order: readonly Layer[] = ['military', 'talks', 'sanction', 'treaty', 'trade'];

/** At most two layers: those with the most changes, else the first two that have ties. */
export const wallLayers = (
  ties: readonly Pick<BoardTie, 'layer' | 'change'>[],
): readonly Layer[] => {
  const changed = (layer: Layer): number =>
    ties.filter((tie) => tie.layer === layer && tie.change !== null).length;
  const chosen = order
    .filter((layer) => ties.some((tie) => tie.layer === layer))
    .toSorted((a, b) => changed(b) - changed(a))
    .slice(0, 2);
  return layers.filter((layer) => chosen.includes(layer));
};

/** A name in at most two lines of about so many characters, broken between words. */
export const twoLines = (name: string, width: number): readonly string[] => {
  if (name.length <= width) return [name];
  const words = name.split(' ');
  const cut = words.findIndex(
    (_, index) => words.slice(0, index + 1).join(' ').length > name.length / 2,
  );
  const at = Math.max(1, cut);
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
};
