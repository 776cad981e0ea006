import { lazy, Suspense } from 'react';
import { stubborn } from '../../../net/stubborn.ts';
import { useSection } from '../../../stores/room.ts';
import { useControlText } from '../../../text/control.ts';
import styles from '../control.module.css';

const Late = lazy(stubborn(async () => ({ default: (await import('./desk.tsx')).InjectsDesk })));

/** Events in store and those that have happened; comes when it is first looked at. */
export const Injects = () => (
  <Suspense fallback={null}>
    <Late />
  </Suspense>
);

/** The tab's name, with how many are armed. */
export const InjectsLabel = () => {
  const text = useControlText();
  const list = useSection('injects')?.list ?? [];
  const armed = list.filter(({ status, passed }) => status === 'armed' && !passed).length;
  return (
    <span className={styles['tabLabel']}>
      {text.tabs.injects} <span className={styles['count']}>{armed}</span>
    </span>
  );
};
