import type { RoomSection } from '@convoy/protocol';
import { BookOpen, Clock, Ellipsis, History, Hourglass, Lock, Pause } from 'lucide-react';
import { useLink } from '../../net/link-context.tsx';
import { clockText, timeOfDay, useRemaining } from '../../stores/clock.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { openDialog } from '../../stores/table.ts';
import { dateText, datesText, useNames } from '../../text/names.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { DaysClock, useDeadline } from '../days/days-clock.tsx';
import { ConnectionChip } from './connection-chip.tsx';
import styles from './status-bar.module.css';
import { useTableWords } from './use-words.ts';

const steps = ['brief', 'negotiate', 'order', 'resolved'] as const;

/** How much time is left: drawn here from an absolute deadline, announced by nobody. */
const ClockPart = () => {
  const w = useTableWords();
  const room = useSection('room');
  const left = useRemaining(room?.endsAt ?? null);
  const overDays = useDeadline() !== null;
  if (room === undefined) return null;
  if (overDays)
    return (
      <span className={styles['part']}>
        <Clock size={20} aria-hidden />
        <DaysClock />
      </span>
    );
  if (room.paused)
    return (
      <span className={styles['part']}>
        <Pause size={20} aria-hidden />
        <strong>{w.bar.paused}</strong>
        {room.leftMs === null ? null : (
          <span className={styles['soft']}>{w.bar.pausedLeft(clockText(room.leftMs))}</span>
        )}
      </span>
    );
  if (left === null || room.endsAt === null)
    return (
      <span className={cx(styles['part'], styles['soft'])}>
        <Clock size={20} aria-hidden />
        {w.bar.noClock}
      </span>
    );
  return (
    <span className={styles['part']} role="timer">
      <Clock size={20} aria-hidden />
      <span className={cx(styles['clock'], left < 60_000 && styles['soon'])}>
        {clockText(left)}
      </span>
      <span className={styles['soft']}>
        {w.bar.left}, {w.bar.ends(timeOfDay(room.endsAt))}
      </span>
    </span>
  );
};

/** The host or control may move the turn on; a newcomer alone is the host. */
const NextPhase = () => {
  const w = useTableWords();
  const link = useLink();
  const room = useSection('room');
  const me = useSection('me');
  if (room === undefined || me?.mayRun !== true) return null;
  if (room.phase !== 'brief' && room.phase !== 'negotiate') return null;
  const { turn } = room;
  return (
    <Button
      size="small"
      onPress={() => {
        void link.send({ type: 'phase.advance', turn });
      }}
    >
      {w.bar.next[room.phase]}
    </Button>
  );
};

/** Which turn this is; one that does not count says so instead. */
const turnText = (
  w: ReturnType<typeof useTableWords>,
  { practice, turn }: RoomSection,
  clock: { readonly turns: number } | undefined,
): string => (practice === 'on' ? w.bar.practice : w.bar.turn(turn, clock?.turns ?? turn));

export const LadderPart = () => {
  const w = useTableWords();
  const board = useSection('board');
  const names = useNames();
  if (board === undefined) return null;
  const { band } = board.ladder;
  return (
    <span className={styles['part']}>
      <span className={styles['soft']}>{w.bar.ladder}</span>
      <span
        className={styles['rung']}
        style={{
          background: `var(--rung-${Math.min(7, band + 1)})`,
          color: band >= 5 ? 'var(--rung-ink-light)' : 'var(--rung-ink-dark)',
        }}
      >
        {band + 1}
      </span>
      <strong>{names.band(band)}</strong>
    </span>
  );
};

/** The nearest deadline of an open demand that everybody can hear of, or that concerns this seat. */
export const DeadlinePart = () => {
  const w = useTableWords();
  const { names } = useSpeaker();
  const turn = useSection('clock')?.turn;
  const [next] = (useSection('paper')?.demands ?? [])
    .flatMap((demand) => {
      const open = demand.status === 'issued' || demand.status === 'partly-met';
      return open && demand.deadline !== null ? [{ ...demand, deadline: demand.deadline }] : [];
    })
    .toSorted((a, b) => a.deadline - b.deadline);
  if (next === undefined || turn === undefined) return null;
  const left = next.deadline - turn + 1;
  return (
    <span className={cx(styles['part'], left <= 1 && styles['soon'])}>
      <Hourglass size={16} aria-hidden />
      <span className="visually-hidden">
        {w.bar.deadlineOf(names.actor(next.from), names.actor(next.to))}
      </span>
      {w.seat.turns(left)}
    </span>
  );
};

export const Steps = () => {
  const text = useText();
  const room = useSection('room');
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <li
          key={step}
          aria-current={room?.phase === step ? 'step' : undefined}
          className={cx(styles['step'], room?.phase === step && styles['current'])}
        >
          {text.words.phases[step]}
        </li>
      ))}
    </ol>
  );
};

/** Always on screen: turn, phase, time, how many have locked, the ladder. */
export const StatusBar = () => {
  const w = useTableWords();
  const names = useNames();
  const room = useSection('room');
  const clock = useSection('clock');
  const texts = useRoom((state) => state.texts);
  if (room === undefined) return null;
  return (
    <header className={styles['bar']} aria-label={w.bar.label}>
      <span className={cx(styles['part'], styles['name'])}>
        <strong>Convoy</strong>
        <span className={cx(styles['soft'], styles['scenario'])}>
          {texts === null ? '' : names.scenario}
        </span>
      </span>
      <span className={styles['part']} id="clock" tabIndex={-1}>
        <strong>{turnText(w, room, clock)}</strong>
        {clock === undefined ? null : (
          <span className={styles['soft']} title={dateText(clock.to)}>
            {datesText(clock.from, clock.to)}
          </span>
        )}
      </span>
      <Steps />
      <ClockPart />
      <NextPhase />
      {room.phase === 'order' ? (
        <span className={styles['part']}>
          <Lock size={18} aria-hidden />
          <strong>{w.bar.locked(room.locked, room.toLock)}</strong>
          <span className={styles['wide']}>{w.bar.seatsLocked}</span>
        </span>
      ) : null}
      <DeadlinePart />
      <LadderPart />
      <span className={styles['end']}>
        <ConnectionChip />
        <IconButton
          label={w.bar.briefs}
          onPress={() => {
            openDialog({ kind: 'brief' });
          }}
        >
          <BookOpen size={19} aria-hidden />
        </IconButton>
        <IconButton
          label={w.bar.since}
          onPress={() => {
            openDialog({ kind: 'opens', entry: null });
          }}
        >
          <History size={19} aria-hidden />
        </IconButton>
        <IconButton
          label={w.bar.menu}
          onPress={() => {
            openDialog({ kind: 'menu' });
          }}
        >
          <Ellipsis size={19} aria-hidden />
        </IconButton>
      </span>
    </header>
  );
};

/** The same in two lines, for phones. */
export const PhoneBar = () => {
  const w = useTableWords();
  const text = useText();
  const room = useSection('room');
  const clock = useSection('clock');
  if (room === undefined) return null;
  return (
    <header className={styles['phone']} aria-label={w.bar.label}>
      <div className={styles['line']} id="clock" tabIndex={-1}>
        <span>
          <strong>{turnText(w, room, clock)}</strong> · {text.words.phases[room.phase]}
        </span>
        <ClockPart />
        <NextPhase />
      </div>
      <div className={styles['line']}>
        <LadderPart />
        <DeadlinePart />
        {room.phase === 'order' ? (
          <span className={styles['part']}>
            <Lock size={16} aria-hidden />
            {w.bar.locked(room.locked, room.toLock)}
          </span>
        ) : null}
      </div>
      <ConnectionChip />
    </header>
  );
};
