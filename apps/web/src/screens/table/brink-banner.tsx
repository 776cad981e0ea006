import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { dangerLines } from '../../text/danger-lines.ts';
import { useSpeaker } from '../../text/speaker.ts';
import styles from './brink-banner.module.css';

/** Full width and red, with words: nobody misses that war can come, and readers hear it once. */
export const BrinkBanner = () => {
  const speaker = useSpeaker();
  const brink = useSection('board')?.brink;
  const lines = brink === undefined ? [] : dangerLines(speaker, brink);
  const now = lines.map(({ title }) => title).join(' ');
  const heard = useRef('');
  useEffect(() => {
    if (now !== '' && now !== heard.current) say(now, true);
    heard.current = now;
  }, [now]);
  if (lines.length === 0) return null;
  return (
    <section className={styles['banner']} aria-label={speaker.text.danger.label}>
      {lines.map(({ title, more }) => (
        <p key={title}>
          <TriangleAlert size={20} aria-hidden />
          <span>
            <strong>{title}</strong> {more}
          </span>
        </p>
      ))}
    </section>
  );
};
