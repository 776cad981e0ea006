import { useSection } from '../../stores/room.ts';
import { OutcomePanel } from './outcome-panel.tsx';
import styles from './review.module.css';
import { ScoresPanel } from './scores-panel.tsx';
import { Debrief } from './secrets-tab.tsx';

/** Who won and why, how each seat did, and what to talk about. */
export const Story = () => {
  const ended = useSection('outcome') ?? null;
  return (
    <div className={styles['story']}>
      <div className={styles['column']}>
        <OutcomePanel ended={ended} />
        {ended === null ? null : <Debrief />}
      </div>
      {ended === null ? (
        <Debrief />
      ) : (
        <div className={styles['column']}>
          <ScoresPanel ended={ended} />
        </div>
      )}
    </div>
  );
};
