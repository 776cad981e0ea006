import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useSection } from '../../stores/room.ts';
import { useUiText } from '../../text/ui.ts';
import { Loading } from '../../ui/loading.tsx';
import { usePastPlace } from './place.ts';
import styles from './past.module.css';

const PastScreen = lazy(async () => ({ default: (await import('./past-screen.tsx')).PastScreen }));

/** Whether this person may look back: control at any time, everybody once it is over. */
export const useMayLookBack = (): boolean => {
  const room = useSection('room');
  const me = useSection('me');
  if (room === undefined || me === undefined || room.turn === 0) return false;
  return me.role === 'control' || room.ended;
};

/**
 * A past turn over the present one. The present screen stays where it was, out of sight, with
 * everything that was open or half written on it, so that coming back is one press.
 */
export const WithPast = ({ children }: { readonly children: ReactNode }) => {
  const { place } = usePastPlace();
  const text = useUiText();
  const may = useMayLookBack();
  const shown = may ? place : null;
  return (
    <>
      <div className={styles['present']} hidden={shown !== null}>
        {children}
      </div>
      {shown === null ? null : (
        <Suspense fallback={<Loading text={text.coming} />}>
          <PastScreen place={shown} />
        </Suspense>
      )}
    </>
  );
};
