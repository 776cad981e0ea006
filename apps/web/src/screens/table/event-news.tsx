import type { EntryOf } from '@convoy/engine';
import { BookOpen } from 'lucide-react';
import { useCallback, useEffect, useRef } from 'react';
import { say } from '../../stores/live.ts';
import { useEventNewsText } from '../../text/event-news.ts';
import { useNames } from '../../text/names.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { scrollStop } from '../../ui/scroll-stop.ts';
import styles from './event-news.module.css';
import { useFreshEvents } from './use-fresh-events.ts';

/** An event by its title and text, a ruling of control by its reason. */
const useTold = () => {
  const names = useNames();
  const { facts } = useText();
  return useCallback(
    (entry: EntryOf<'inject' | 'ruling'>): { readonly title: string; readonly body: string } => {
      if (entry.kind === 'ruling') return { title: facts.happened.ruling(entry.reason), body: '' };
      const { title, body } = names.inject(entry.inject);
      return { title: entry.text ?? title, body: entry.text === null ? body : '' };
    },
    [names, facts],
  );
};

/** An event that comes in the middle of a turn: read in full, said once, and put away by hand. */
export const EventNews = () => {
  const text = useEventNewsText();
  const told = useTold();
  const { events, done } = useFreshEvents();
  const place = useRef<HTMLDivElement>(null);
  const heard = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    for (const entry of events) if (!heard.current.has(entry.id)) say(text.said(told(entry).title));
    heard.current = new Set([...heard.current, ...events.map(({ id }) => id)]);
  }, [events, told, text]);
  return (
    <div ref={place} tabIndex={-1} className={styles['news']}>
      {events.length === 0 ? null : (
        <section className={styles['card']} aria-label={text.label}>
          <BookOpen size={20} aria-hidden />
          <div className={styles['events']} ref={scrollStop}>
            <p className={styles['label']}>{text.label}</p>
            {events.map((entry) => {
              const { title, body } = told(entry);
              return (
                <article key={entry.id}>
                  <h2>{title}</h2>
                  {body === '' ? null : <p>{body}</p>}
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
