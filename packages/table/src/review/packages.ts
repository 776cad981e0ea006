import { isPackageFact } from '@convoy/engine';
import type { ActorId, Entry, State } from '@convoy/engine';
import type { PackageLine, PackageStep } from './types.ts';

type Step = PackageLine['steps'][number];

/** What a line says of a package, and of which; null where it says nothing of one. */
const stepOf = (entry: Entry): readonly [string, Step] | null => {
  if (entry.kind !== 'fact' || !isPackageFact(entry.fact)) return null;
  const { fact, turn, id } = entry;
  const step = (
    of: string,
    name: PackageStep,
    seat: ActorId | null = null,
    figure: number | null = null,
  ): readonly [string, Step] => [of, { turn, step: name, seat, figure, entry: id }];
  switch (fact.type) {
    case 'package.proposed':
      return step(fact.package.id, 'proposed', fact.package.sponsor, 1);
    case 'package.revised':
      return step(fact.package, 'revised', null, fact.version);
    case 'package.answered':
      return step(fact.package, 'answered', fact.seat);
    case 'package.members':
      return step(fact.package, 'members', null, fact.members.length);
    case 'package.called':
      return step(fact.package, 'called');
    case 'package.triggered':
      return step(fact.package, 'triggered');
    case 'package.fell-short':
      return step(fact.package, 'fell-short', fact.seat);
    case 'package.mended':
      return step(fact.package, 'mended', fact.seat);
    case 'package.review':
      return fact.review === null ? null : step(fact.package, 'review', null, fact.review);
    case 'package.extended':
      return step(fact.package, 'extended', null, fact.review);
    case 'package.leaving':
      return step(fact.package, 'leaving', fact.seat);
    case 'package.status':
      return fact.status === 'open' ? null : step(fact.package, fact.status);
    case 'package.certified':
    case 'package.claimed':
    case 'package.mending':
    case 'package.renewed':
    case 'package.ruled':
      return null;
  }
};

/** What became of each joint package, step by step. */
export const packagesOf = ({ packages, ledger }: State): readonly PackageLine[] => {
  const steps = ledger.flat().flatMap((entry) => {
    const found = stepOf(entry);
    return found === null ? [] : [found];
  });
  return packages.map(
    ({ id, sponsor, version, status, members, boundIn, review, sunset, turn, terms }) => ({
      package: {
        ...{ id, sponsor, version, status, members, boundIn, review, sunset, turn },
        ...{ title: terms.title, target: terms.target, asked: terms.asked },
      },
      steps: steps.flatMap(([of, step]) => (of === id ? [step] : [])),
    }),
  );
};
