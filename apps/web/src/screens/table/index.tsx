import { lazy, Suspense, useSyncExternalStore } from 'react';
import { stubborn } from '../../net/stubborn.ts';
import { useSection } from '../../stores/room.ts';
import { Loading } from '../../ui/loading.tsx';
import { Team } from '../team/late.tsx';
import { Dialogs } from './dialogs.tsx';
import { useTableLife } from './use-table-life.ts';

// A device needs one of the two.
const Desktop = lazy(stubborn(async () => ({ default: (await import('./desktop.tsx')).Desktop })));
const Phone = lazy(stubborn(async () => ({ default: (await import('./phone.tsx')).Phone })));

const LateCard = lazy(
  stubborn(async () => ({ default: (await import('../seating/late-card.tsx')).LateCard })),
);

const narrow = '(max-width: 767px)';
const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
};
const isNarrow = (): boolean => matchMedia(narrow).matches;

/** The player's table: three columns and talk below, or five tabs on a phone. */
export default function Table() {
  useTableLife();
  const phone = useSyncExternalStore(subscribe, isNarrow);
  const seat = useSection('seat');
  const board = useSection('board');
  const late = (useSection('seating')?.own?.lateSince ?? null) !== null;
  if (seat === undefined || seat === null || board === undefined) return <Loading />;
  return (
    <>
      <Suspense fallback={<Loading />}>{phone ? <Phone /> : <Desktop />}</Suspense>
      <Dialogs />
      <Suspense fallback={null}>{late ? <LateCard /> : null}</Suspense>
      <Team part="voice" />
    </>
  );
}
