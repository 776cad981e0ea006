import { Printer, RotateCcw } from 'lucide-react';
import { Link } from 'wouter';
import { api } from '../../net/api.ts';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useReviewText } from '../../text/review.ts';
import { Button } from '../../ui/button.tsx';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import { ClassLink } from '../class/class-link.tsx';
import { Origin } from '../branch/origin.tsx';
import { LookBack } from '../past/look-back.tsx';
import { useEnter } from '../parts/use-enter.ts';
import styles from './review.module.css';

/** Alone: the same seat at once. With others: a new room. */
const PlayAgain = () => {
  const text = useReviewText();
  const room = useSection('room');
  const seat = useSection('me')?.seat ?? null;
  const { enter, busy, problem } = useEnter();
  if (room === undefined) return null;
  if (!room.solo || seat === null)
    return (
      <Link href="/new" className={styles['again'] ?? ''}>
        <RotateCcw size={18} aria-hidden />
        {text.again}
      </Link>
    );
  return (
    <>
      {problem === null ? null : <span role="alert">{problem}</span>}
      <Button
        look="primary"
        isDisabled={busy}
        onPress={() =>
          void enter(api.playNow({ scenario: room.scenario, seat, length: room.length }))
        }
      >
        <RotateCcw size={18} aria-hidden />
        {text.again}
      </Button>
    </>
  );
};

/** There is a report of what was judged alone. */
export const ReportLink = () => {
  const text = useReviewText();
  const code = useSection('room')?.code;
  const ended = useSection('outcome') ?? null;
  if (code === undefined || ended === null) return null;
  return (
    <Link href={`/report/${code}`} className={styles['paperLink'] ?? ''}>
      <Printer size={18} aria-hidden />
      {text.report}
    </Link>
  );
};

export const ReviewBar = () => {
  const text = useReviewText();
  const names = useNames();
  const room = useSection('room');
  const seats = useSection('seats')?.seats ?? [];
  const people = seats
    .filter(({ keeper }) => keeper !== 'bot')
    .reduce((sum, { count }) => sum + count, 0);
  const bots = seats.filter(({ keeper }) => keeper === 'bot').length;
  return (
    <header className={styles['bar']}>
      <Link href="/" className={styles['brand'] ?? ''}>
        {names.scenario}
      </Link>
      <span className={styles['quiet']}>
        {text.over} · {text.facts(room?.published ?? 0, people, bots)}
      </span>
      <ClassLink />
      <Origin />
      <div className={styles['barEnd']}>
        <LookBack />
        <ReportLink />
        <PlayAgain />
        <ThemeSwitch />
      </div>
    </header>
  );
};
