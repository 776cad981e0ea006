import { useEffect, useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import { useProjectorText } from '../../text/projector.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { News, useNews } from './news.tsx';
import styles from './scenes.module.css';

const beatMs = 9_000;
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The last turn played back, one thing at a time and then all of it; at once with reduced motion. */
export const ChangesScene = () => {
  const text = useProjectorText();
  const speaker = useSpeaker();
  const lines = useNews();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const published = useSection('room')?.published ?? 0;
  const [at, setAt] = useState(0);
  useEffect(() => {
    setAt(still() ? Number.MAX_SAFE_INTEGER : 0);
  }, [published]);
  const count = lines.length;
  useEffect(() => {
    if (at >= count) return undefined;
    const timer = setTimeout(() => {
      setAt(at + 1);
    }, beatMs);
    return () => {
      clearTimeout(timer);
    };
  }, [at, count]);
  const line = lines[at];
  if (count === 0) return <p className={styles['nothing']}>{text.nothingYet}</p>;
  if (line === undefined) return <News lines={lines} />;
  const said = entryText(speaker, line.entry, actors);
  const Icon = said.icon;
  return (
    <section className={styles['beat']}>
      <h2>{text.beat(at + 1, count)}</h2>
      <p className={styles['beatTitle']}>
        <Icon aria-hidden />
        <span>{said.title}</span>
      </p>
      {said.detail === '' ? null : <p className={styles['beatDetail']}>{said.detail}</p>}
    </section>
  );
};
