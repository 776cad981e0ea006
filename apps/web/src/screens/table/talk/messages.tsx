import { memo, useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { timeOfDay } from '../../../stores/clock.ts';
import { useSection } from '../../../stores/room.ts';
import { useTalkText } from '../../../text/talk.ts';
import { Button } from '../../../ui/button.tsx';
import type { OlderTalk } from '../../parts/use-older-talk.ts';
import { Carried } from './carried.tsx';
import type { Item } from './items.ts';
import { MessageTools } from './message-tools.tsx';
import styles from './talk.module.css';
import { useTalkers } from './talkers.ts';

interface LineProps {
  readonly item: Item;
  /** Turn and phase, where they differ from those of the message before. */
  readonly divider: string | null;
}
/** Sections come whole and anew; a line is drawn again only where its content is another. */
const sameLine = (a: LineProps, b: LineProps): boolean =>
  a.divider === b.divider && JSON.stringify(a.item) === JSON.stringify(b.item);

/** A message stays as it was drawn until it changes, however many come after it. */
const Line = memo(({ item, divider }: LineProps) => {
  const t = useTalkText();
  const { talker } = useTalkers();
  const controlled = useSection('room')?.controlled ?? false;
  const { message, relay } = item;
  return (
    <li className={styles['message']}>
      {divider === null ? null : <p className={styles['turn']}>{divider}</p>}
      <div className={styles['said']}>
        <p>
          <span
            className={styles['stamp']}
            title={[talker(message.from), message.callSign]
              .filter((part) => part !== '')
              .join(' · ')}
          >
            {timeOfDay(message.at)} {message.from === 'CONTROL' ? t.control : message.from}
          </span>{' '}
          {message.hidden ? (
            <em className={styles['note']}>{t.hidden(controlled)}</em>
          ) : (
            message.text
          )}
        </p>
        <MessageTools item={item} />
      </div>
      {relay === null ? null : <Carried line={relay.line} message={relay.message} />}
    </li>
  );
}, sameLine);

const nearEnd = 24;

const settle = (box: HTMLElement, toEnd: boolean): void => {
  if (toEnd) box.scrollTop = box.scrollHeight;
  // A stop for the keyboard only while there is something to scroll.
  box.tabIndex = box.scrollHeight > box.clientHeight ? 0 : -1;
};

/** Keeps the newest in sight, also where the list is made smaller; not while somebody reads further up. */
const useFollow = (list: RefObject<HTMLDivElement | null>, newest: string, mine: boolean): void => {
  const atEnd = useRef(true);
  useEffect(() => {
    const box = list.current;
    if (box === null) return undefined;
    const moved = (): void => {
      atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
    };
    const watch = new ResizeObserver(() => {
      settle(box, atEnd.current);
    });
    watch.observe(box);
    box.addEventListener('scroll', moved, { passive: true });
    return () => {
      watch.disconnect();
      box.removeEventListener('scroll', moved);
    };
  }, [list]);
  useEffect(() => {
    if (list.current !== null) settle(list.current, atEnd.current || mine);
  }, [list, newest, mine]);
};

interface MessagesProps {
  readonly items: readonly Item[];
  /** What stands before them and can be asked for. */
  readonly older: Pick<OlderTalk, 'left' | 'load' | 'failed'> | null;
  readonly pending: readonly { readonly id: string; readonly text: string }[];
  readonly onRead: () => void;
}
export const Messages = ({ items, older, pending, onRead }: MessagesProps) => {
  const t = useTalkText();
  const list = useRef<HTMLDivElement>(null);
  const last = items.at(-1)?.key;
  const waiting = pending.length;
  useFollow(list, `${last ?? ''} ${waiting}`, waiting > 0 || (items.at(-1)?.mine ?? false));
  useEffect(onRead, [last, onRead]);
  const dividerAt = (at: number): string | null => {
    const [item, before] = [items[at]?.message, items[at - 1]?.message];
    if (item === undefined) return null;
    const same = before?.turn === item.turn && before.phase === item.phase;
    return same ? null : t.turn(item.turn, item.phase);
  };
  return (
    <div ref={list} className={styles['messages']} role="log" aria-live="off" aria-label={t.label}>
      {items.length + waiting === 0 ? <p className={styles['note']}>{t.empty}</p> : null}
      {older === null || older.left === 0 ? null : (
        <p>
          <Button size="small" look="link" onPress={older.load}>
            {t.earlier(older.left)}
          </Button>
          {older.failed ? <span role="alert">{t.earlierFailed}</span> : null}
        </p>
      )}
      <ol>
        {items.map((item, index) => (
          <Line key={item.key} item={item} divider={dividerAt(index)} />
        ))}
        {pending.map(({ id, text }) => (
          <li key={id} className={styles['pending']}>
            {text} <span className={styles['note']}>{t.sending}</span>
          </li>
        ))}
      </ol>
    </div>
  );
};
