import type { EntryId } from '@convoy/engine';
import { useSpeaker } from '../../text/speaker.ts';
import styles from './headline-list.module.css';
import { useReadings } from './use-readings.ts';
import { useTableWords } from './use-words.ts';

/** Readings of one's own acts whose line is not among those shown: each is told all the same. */
export const UnshownReadings = ({ shown }: { readonly shown: readonly EntryId[] }) => {
  const w = useTableWords();
  const { me } = useSpeaker();
  const { all, said } = useReadings();
  const own = all.filter(({ by, of }) => by === me && !shown.includes(of));
  const lines = [...new Set(own.map(said))];
  if (lines.length === 0) return null;
  return (
    <div className={styles['read']}>
      <h4>{w.opens.read}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};
