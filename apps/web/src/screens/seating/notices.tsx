import { Bell, Megaphone, MessageSquareLock, TimerOff } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { useSeatingText } from '../../text/seating.ts';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { useSend } from '../parts/use-send.ts';
import styles from './seating.module.css';

interface LineProps {
  readonly icon: LucideIcon;
  readonly title?: string;
  readonly text: string;
  readonly children?: ReactNode;
}
/** Heard once, and again only where it says something else. */
const Line = ({ icon: Icon, title, text, children }: LineProps) => {
  const heard = useRef('');
  const whole = title === undefined ? text : `${title}: ${text}`;
  useEffect(() => {
    if (heard.current !== whole) say(whole);
    heard.current = whole;
  }, [whole]);
  return (
    <div className={styles['notice']}>
      <Icon size={18} aria-hidden />
      <p>
        {title === undefined ? null : <strong>{title}: </strong>}
        {text}
      </p>
      {children}
    </div>
  );
};

/** What control says to everybody and to one's own seat, above whatever screen is shown. */
export const Notices = () => {
  const text = useSeatingText();
  const seating = useSection('seating');
  const me = useSection('me');
  const ended = useSection('room')?.ended ?? false;
  const { send } = useSend();
  const [closed, setClosed] = useState<readonly string[]>([]);
  if (seating === undefined) return null;
  const { broadcast, overdue, desk } = seating;
  // What hung on a turn is over with the game.
  const own = ended ? null : seating.own;
  const atTable = me?.seat !== null && !ended;
  const whispers = (own?.whispers ?? []).filter(({ seenAt }) => seenAt === null);
  const missed = own?.missed ?? null;
  const button = (id: string, onPress?: () => void): ReactNode => (
    <Button
      size="small"
      onPress={() => {
        setClosed([...closed, id]);
        onPress?.();
      }}
    >
      {onPress === undefined ? text.close : text.gotIt}
    </Button>
  );
  const open = (id: string): boolean => !closed.includes(id);
  return (
    <section className={cx(styles['notices'], !atTable && styles['low'])} aria-label={text.notice}>
      {broadcast !== null && open(`b${broadcast.n}`) ? (
        <Line icon={Megaphone} title={text.notice} text={broadcast.text}>
          {button(`b${broadcast.n}`)}
        </Line>
      ) : null}
      {whispers.map(({ n, text: said }) => (
        <Line key={n} icon={MessageSquareLock} title={text.fromControl} text={said}>
          {button(`w${n}`, () => void send({ type: 'whisper.see', n }))}
        </Line>
      ))}
      {own !== null && own.nudgedAt !== null && open(`n${own.nudgedAt}`) ? (
        <Line icon={Bell} text={text.nudgeText}>
          {button(`n${own.nudgedAt}`)}
        </Line>
      ) : null}
      {missed !== null && open(`m${missed.turn}`) ? (
        <Line icon={TimerOff} text={text.missed(missed.turn, missed.used)}>
          {button(`m${missed.turn}`)}
        </Line>
      ) : null}
      {overdue && !ended && desk === null && open('overdue') ? (
        <Line icon={TimerOff} text={text.overdue}>
          {button('overdue')}
        </Line>
      ) : null}
    </section>
  );
};
