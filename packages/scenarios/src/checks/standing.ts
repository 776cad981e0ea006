import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { knownSector } from './economy.ts';
import { knownInstrument } from './instruments.ts';
import { knownActor } from './references.ts';

/** Kinds that are laid on one branch of trade, and must name it; no other may. */
const ON_A_BRANCH: readonly string[] = ['sectoral-sanctions', 'tariffs'];

/** What stood before the crisis is of a kind in play, between two who are there, once on each branch. */
export const standingFaults = (draft: Draft): readonly Finding[] => {
  const { rows } = draft.standing;
  const names = rows.map(({ value }) =>
    [value.by, value.instrument, value.target, value.sector ?? ''].join(' '),
  );
  return rows.flatMap(({ index, value: { by, target, instrument, sector } }, at) => {
    const place = ['standing', index] as const;
    const name = names[at] ?? '';
    const branch = ON_A_BRANCH.includes(instrument);
    return [
      ...knownActor(draft, by, [...place, 'by']),
      ...knownActor(draft, target, [...place, 'target']),
      ...knownInstrument(draft, instrument, [...place, 'instrument']),
      ...(sector === null ? [] : knownSector(draft, sector, [...place, 'sector'])),
      ...(branch === (sector !== null)
        ? []
        : [finding([...place, 'sector'], 'bad-shape', { instrument, branch: Number(branch) })]),
      ...(by === target ? [finding(place, 'self-reference', { actor: by })] : []),
      ...(names.indexOf(name) < at ? [finding(place, 'duplicate-id', { id: name })] : []),
    ];
  });
};
