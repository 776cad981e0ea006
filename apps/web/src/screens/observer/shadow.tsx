import { Eye } from 'lucide-react';
import { ReadOnly } from '../../net/link-context.tsx';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useWatchersText } from '../../text/watchers.ts';
import { Chip } from '../../ui/chip.tsx';
import Table from '../table/index.tsx';
import styles from './shadow.module.css';

/** A seat's own table for somebody who shadows it: labelled, and without a hand on anything. */
export const Shadow = () => {
  const text = useWatchersText();
  const names = useNames();
  const seat = useSection('me')?.seat ?? null;
  return (
    <div className={styles['frame']}>
      <aside className={styles['label']} aria-label={text.own.title}>
        <Chip tone="control">
          <Eye size={14} aria-hidden /> {text.own.label}
        </Chip>
        <span>{seat === null ? '' : text.own.shadow(names.actor(seat))}</span>
      </aside>
      <ReadOnly>
        <Table />
      </ReadOnly>
    </div>
  );
};
