import { Megaphone } from 'lucide-react';
import { timeOfDay } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useProjectorText } from '../../text/projector.ts';
import styles from './projector.module.css';

/** What whoever runs the room tells everybody, over whatever the wall shows, until they take it down. */
export const WallNotice = () => {
  const text = useProjectorText();
  const broadcast = useSection('seating')?.broadcast ?? null;
  if (broadcast === null) return null;
  return (
    <aside className={styles['notice']} aria-label={text.notice} role="status">
      <Megaphone aria-hidden />
      <p>
        {broadcast.text} <span>{text.noticeSince(timeOfDay(broadcast.at))}</span>
      </p>
    </aside>
  );
};
