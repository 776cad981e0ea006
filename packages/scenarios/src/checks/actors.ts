import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { doubled, doubledIds, knownActor } from './references.ts';

const pairName = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

const missingPairs = (draft: Draft): readonly Finding[] => {
  if (!draft.pairs.whole) return [];
  const have = new Set(draft.pairs.rows.map(({ value }) => pairName(value.a, value.b)));
  const ids = [...draft.known.actors].toSorted();
  return ids
    .flatMap((a, at) => ids.slice(at + 1).map((b) => pairName(a, b)))
    .filter((pair) => !have.has(pair))
    .map((pair) => finding(['pairs'], 'pair-missing', { pair }));
};

const pairFaults = (draft: Draft): readonly Finding[] => {
  const names = draft.pairs.rows.map(({ value }) => pairName(value.a, value.b));
  return draft.pairs.rows.flatMap(({ index, value }, at) => {
    const place = ['pairs', index] as const;
    const pair = pairName(value.a, value.b);
    const layers = value.ties.map((tie) => tie.layer);
    return [
      ...knownActor(draft, value.a, [...place, 'a']),
      ...knownActor(draft, value.b, [...place, 'b']),
      ...(value.a === value.b ? [finding(place, 'self-reference', { actor: value.a })] : []),
      ...(names.indexOf(pair) < at ? [finding(place, 'pair-doubled', { pair })] : []),
      ...layers.flatMap((layer, tie) =>
        layers.indexOf(layer) < tie
          ? [finding([...place, 'ties', tie], 'tie-doubled', { pair, layer })]
          : [],
      ),
    ];
  });
};

/** Actors' ids and briefs are their own; every two actors have one pair, and no pair has two. */
export const actorFaults = (draft: Draft): readonly Finding[] => [
  ...doubledIds(draft.actors, 'actors'),
  ...draft.actors.rows.flatMap(({ index, value }) =>
    doubled(value.brief, (at) => ['actors', index, 'brief', at]),
  ),
  ...pairFaults(draft),
  ...missingPairs(draft),
];
