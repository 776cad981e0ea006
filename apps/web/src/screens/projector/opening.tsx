import type { EntryOf, LedgerLine } from '@convoy/engine';
import { useEffect, useState } from 'react';
import { useNames } from '../../text/names.ts';
import { useProjectorText } from '../../text/projector.ts';
import { LadderScene } from './ladder-scene.tsx';
import { News } from './news.tsx';
import styles from './projector.module.css';

const sceneMs = 15_000;
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The scenario’s own event: title and text, large. */
const EventScene = ({ event }: { readonly event: EntryOf<'inject'> }) => {
  const text = useProjectorText();
  const { title, body } = useNames().inject(event.inject);
  return (
    <section className={styles['event']}>
      <h2>{text.event}</h2>
      <p className={styles['eventTitle']}>{title}</p>
      <p>{body}</p>
    </section>
  );
};

/**
 * What opens a turn, one scene after another: the event, what everybody learned, the ladder and its
 * trend, and the news again for good. With reduced motion the news alone.
 */
export const Opening = ({
  news,
  event,
}: {
  readonly news: readonly LedgerLine[];
  readonly event: EntryOf<'inject'> | undefined;
}) => {
  const scenes = still()
    ? (['news'] as const)
    : event === undefined
      ? (['news', 'ladder', 'news'] as const)
      : (['event', 'news', 'ladder', 'news'] as const);
  const [at, setAt] = useState(0);
  const last = scenes.length - 1;
  useEffect(() => {
    if (at >= last) return undefined;
    const timer = setTimeout(() => {
      setAt(at + 1);
    }, sceneMs);
    return () => {
      clearTimeout(timer);
    };
  }, [at, last]);
  const scene = scenes[Math.min(at, last)];
  if (scene === 'event' && event !== undefined) return <EventScene event={event} />;
  return scene === 'ladder' ? <LadderScene /> : <News lines={news} />;
};
