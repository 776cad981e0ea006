import { useSection } from '../../../stores/room.ts';
import { timeOfDay } from '../../../stores/clock.ts';
import { useTalkText } from '../../../text/talk.ts';
import { Chip } from '../../../ui/chip.tsx';
import styles from './talk.module.css';

/** Own public statements that nobody else sees yet, or will. */
export const OwnStatements = () => {
  const t = useTalkText();
  const held = useSection('talk')?.held ?? [];
  if (held.length === 0) return null;
  return (
    <ul className={styles['held']}>
      {held.map(({ n, text, at, status, reason }) => (
        <li key={n}>
          <span className={styles['stamp']}>{timeOfDay(at)}</span> {text}{' '}
          <Chip tone={status === 'waiting' ? 'info' : 'warn'}>
            {status === 'waiting' ? t.held.waiting : t.held.declined(reason)}
          </Chip>
        </li>
      ))}
    </ul>
  );
};
