import { BookOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { say } from '../../stores/live.ts';
import { useEventNewsText } from '../../text/event-news.ts';
import { useNames } from '../../text/names.ts';
import { Button } from '../../ui/button.tsx';
import { scrollStop } from '../../ui/scroll-stop.ts';
import styles from './event-news.module.css';
import { useFreshEvents } from './use-fresh-events.ts';

/** An event that comes in the middle of a turn: read in full, said once, and put away by hand. */
export const EventNews = () => {
  const text = useEventNewsText();
  const names = useNames();
  const { events, done } = useFreshEvents();
  const place = useRef<HTMLDivElement>(null);
  const heard = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    for (const { id, inject } of events)
      if (!heard.current.has(id)) say(text.said(names.inject(inject).title));
    heard.current = new Set([...heard.current, ...events.map(({ id }) => id)]);
  }, [events, names, text]);
  return (
    <div ref={place} tabIndex={-1} className={styles['news']}>
      {events.length === 0 ? null : (
        <section className={styles['card']} aria-label={text.label}>
          <BookOpen size={20} aria-hidden />
          <div className={styles['events']} ref={scrollStop}>
            <p className={styles['label']}>{text.label}</p>
            {events.map((entry) => {
              const { title, body } = names.inject(entry.inject);
              return (
                <article key={entry.id}>
                  <h2>{entry.text ?? title}</h2>
                  {body === '' || entry.text !== null ? null : <p>{body}</p>}
                </article>
              );
            })}
          </div>
          <Button
            size="small"
            onPress={() => {
              done();
              place.current?.focus();
            }}
          >
            {text.got}
          </Button>
        </section>
      )}
    </div>
  );
};
