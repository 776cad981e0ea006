import type { Entropy } from './ports.ts';

const first =
  'Amber Autumn Blue Brave Bright Calm Clear Clever Copper Coral Crimson Distant Early Eager Fair Fleet Frosty Gentle Golden Grand Green Hidden Ivory Jade Keen Kind Late Lively Lucky Mellow Merry Misty Noble Northern Patient Plain Proud Quick Quiet Rapid Russet Sage Silver Sober Southern Steady Still Stormy Sunny Swift Tall True Velvet Warm Western Wise'.split(
    ' ',
  );
const second =
  'Albatross Badger Beacon Bison Brook Cedar Condor Crane Curlew Dolphin Eagle Falcon Fern Finch Fox Gannet Glacier Grove Gull Harbour Hare Hawk Heron Ibis Jackdaw Kestrel Lantern Lark Linden Lynx Magpie Maple Marten Meadow Merlin Osprey Otter Owl Pelican Pine Plover Quail Raven Reef Robin Rook Salmon Seal Shore Sparrow Stork Swan Tern Thrush Valley Walrus Willow Wren'.split(
    ' ',
  );

const pick = (entropy: Entropy, words: readonly string[]): string => {
  const [high = 0, low = 0] = entropy.bytes(2);
  return words[(high * 256 + low) % words.length] ?? '';
};

/** Two words for somebody who gave no name, not yet used in the room. */
export const newCallSign = (entropy: Entropy, taken: readonly string[]): string => {
  for (let tries = 0; tries < 40; tries += 1) {
    const sign = `${pick(entropy, first)} ${pick(entropy, second)}`;
    if (!taken.includes(sign)) return sign;
  }
  return `${pick(entropy, first)} ${pick(entropy, second)} ${String(taken.length + 1)}`;
};
