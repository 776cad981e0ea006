import { Newspaper, Pause, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { clockText, useRemaining } from '../../stores/clock.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { dangerLines } from '../../text/danger-lines.ts';
import { datesText, useNames } from '../../text/names.ts';
import { usePracticeText } from '../../text/practice.ts';
import { useProjectorText } from '../../text/projector.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { cx } from '../../ui/cx.ts';
import { useDeadlineTime } from '../days/use-deadline-time.ts';
import styles from './projector.module.css';

export const Clock = () => {
  const text = useProjectorText();
  const room = useSection('room');
  const left = useRemaining(room?.endsAt ?? null);
  if (room === undefined) return null;
  if (room.paused)
    return (
      <p className={styles['clock']} role="timer">
        <Pause aria-hidden />
        {room.leftMs === null ? text.paused : clockText(room.leftMs)}
      </p>
    );
  return left === null ? null : (
    <p className={styles['clock']} role="timer">
      {clockText(left)}
    </p>
  );
};

const Head = () => {
  const text = useProjectorText();
  const practice = usePracticeText();
  const room = useSection('room');
  const clock = useSection('clock');
  const time = useDeadlineTime();
  if (room === undefined) return null;
  const { phase, endsAt, paused } = room;
  const next =
    paused || endsAt === null || phase === 'lobby' || phase === 'resolved' || phase === 'review'
      ? ''
      : text.at(text.until[phase], time(endsAt));
  return (
    <header className={styles['head']}>
      <div>
        <h1>
          {clock === undefined
            ? ''
            : `${room.practice === 'on' ? practice.on : text.turn(room.turn, clock.turns)} · `}
          {text.phases[phase]}
        </h1>
        <p>
          {clock === undefined ? '' : datesText(clock.from, clock.to)}
          {paused ? ` · ${text.paused}` : next === '' ? '' : ` · ${next}`}
        </p>
      </div>
      <Clock />
    </header>
  );
};

/** Danger outranks the day’s headline: war, the nuclear alert, open orders for war, the brink. */
const Headline = () => {
  const speaker = useSpeaker();
  const { names } = speaker;
  const board = useSection('board');
  const turn = useSection('clock')?.turn ?? 1;
  const date = useRoom((state) => state.texts?.turns[turn - 1]?.date ?? '');
  if (board === undefined) return null;
  const dangers = dangerLines(speaker, board.brink).slice(0, 2);
  const lines = dangers.length > 0 ? dangers.map(({ title }) => title) : [names.headline(date)];
  return lines
    .filter((line) => line !== '')
    .map((line) => (
      <p key={line} className={cx(styles['headline'], dangers.length > 0 && styles['urgent'])}>
        {dangers.length > 0 ? <TriangleAlert aria-hidden /> : <Newspaper aria-hidden />}
        {line}
      </p>
    ));
};

const LadderStrip = () => {
  const names = useNames();
  const band = useSection('board')?.ladder.band ?? 0;
  return (
    <ol className={styles['ladder']}>
      {names.bands.map((one, index) => (
        <li
          key={one.id}
          aria-current={index === band ? 'step' : undefined}
          className={cx(styles['rung'], index === band && styles['here'])}
          style={{
            background: `var(--rung-${Math.min(7, index + 1)})`,
            color: index >= 5 ? 'var(--rung-ink-light)' : 'var(--rung-ink-dark)',
          }}
        >
          {index + 1}
          {index === band ? <span>{names.band(index)}</span> : null}
        </li>
      ))}
    </ol>
  );
};

export const Locks = () => {
  const text = useProjectorText();
  const room = useSection('room');
  if (room === undefined || room.phase !== 'order') return null;
  return (
    <div className={styles['locks']}>
      <p>{text.locked(room.locked, room.toLock)}</p>
      <span className={styles['dots']} aria-hidden>
        {Array.from({ length: room.toLock }, (_, index) => (
          <span key={index} className={cx(index < room.locked && styles['dotFull'])} />
        ))}
      </span>
    </div>
  );
};

/** Around every scene of play: turn, phase and time above; the ladder and the locks below. */
export const PlayFrame = ({ children }: { readonly children: ReactNode }) => (
  <main className={styles['play']}>
    <Head />
    <div>
      <Headline />
    </div>
    <div className={styles['middle']}>{children}</div>
    <footer className={styles['foot']}>
      <LadderStrip />
      <Locks />
    </footer>
  </main>
);
