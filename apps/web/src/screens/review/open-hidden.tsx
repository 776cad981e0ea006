import { EyeOff } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useRevealText } from '../../text/reveal.ts';
import { Twice } from '../../ui/twice.tsx';
import { useMay } from '../control/use-may.ts';
import { useSend } from '../parts/use-send.ts';
import styles from './review.module.css';

/** Whether all that was hidden lies open to this viewer; else the review has less to show. */
export const useSeesWhole = (): boolean => {
  const open = useSection('room')?.open ?? false;
  const sees = useSection('staff')?.sees ?? [];
  return open || sees.length === 4;
};

/** Control's way to open what was hidden, and what everybody else is told until then. */
export const OpenHidden = () => {
  const text = useRevealText();
  const room = useSection('room');
  const whole = useSeesWhole();
  const may = useMay();
  const { send, busy, problem } = useSend();
  if (room === undefined || room.open) return null;
  return (
    <p className={styles['hiddenStill']}>
      <span role="status">
        <EyeOff size={16} aria-hidden /> {whole ? text.still : text.waits}
      </span>
      {may('review.open') ? (
        <Twice
          look="primary"
          label={text.open}
          sure={text.sure}
          isDisabled={busy}
          onSure={() => void send({ type: 'review.open' })}
        />
      ) : null}
      {problem === null ? null : <span role="alert">{problem}</span>}
    </p>
  );
};
