import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding, Place } from '../fault.ts';
import { doubled, doubledIds, knownActor } from './references.ts';

export const knownSector = (draft: Draft, id: string, place: Place): readonly Finding[] =>
  draft.known.sectors.has(id) ? [] : [finding(place, 'unknown-sector', { id })];

const exposureFaults = (draft: Draft): readonly Finding[] => {
  const { rows } = draft.exposures;
  const names = rows.map(({ value }) => `${value.of}>${value.to} ${value.sector}`);
  return rows.flatMap(({ index, value }, at) => {
    const place = ['exposures', index] as const;
    const name = names[at] ?? '';
    const sum = rows
      .filter((row) => row.value.of === value.of)
      .reduce((total, row) => total + row.value.share, 0);
    const first = rows.findIndex((row) => row.value.of === value.of) === at;
    return [
      ...knownActor(draft, value.of, [...place, 'of']),
      ...knownActor(draft, value.to, [...place, 'to']),
      ...knownSector(draft, value.sector, [...place, 'sector']),
      ...(value.of === value.to ? [finding(place, 'self-reference', { actor: value.of })] : []),
      ...(names.indexOf(name) < at ? [finding(place, 'exposure-doubled', { exposure: name })] : []),
      ...(first && sum > 100
        ? [finding([...place, 'share'], 'exposure-sum', { actor: value.of, sum, most: 100 })]
        : []),
    ];
  });
};

const backfillFaults = (draft: Draft): readonly Finding[] =>
  draft.actors.rows.flatMap(({ index, value }) => {
    const place = ['actors', index, 'backfill'] as const;
    const sectors = value.backfill.map((one) => one.sector);
    return [
      ...sectors.flatMap((sector, at) => knownSector(draft, sector, [...place, at, 'sector'])),
      ...doubled(sectors, (at) => [...place, at, 'sector']),
    ];
  });

/** Exposures and outlets name branches and actors of this crisis; no economy rests on others whole. */
export const economyFaults = (draft: Draft): readonly Finding[] => [
  ...doubledIds(draft.sectors, 'sectors'),
  ...exposureFaults(draft),
  ...backfillFaults(draft),
];
