import { Pause, Play, Send, Timer } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useControlText } from '../../text/control.ts';
import { datesText, useNames } from '../../text/names.ts';
import { usePracticeText } from '../../text/practice.ts';
import { useStaffText } from '../../text/staff.ts';
import { useTalkDeskText } from '../../text/talk-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { PutOff, useExtension } from '../days/run-days.tsx';
import { ClockFace } from '../parts/clock-face.tsx';
import { spacedCode } from '../parts/code.ts';
import { RungChip } from '../parts/rung-chip.tsx';
import { useSend } from '../parts/use-send.ts';
import { ConnectionChip } from '../table/connection-chip.tsx';
import { useMay } from './use-may.ts';
import styles from './control.module.css';

const Facts = () => {
  const text = useControlText();
  const names = useNames();
  const room = useSection('room');
  const board = useSection('board');
  if (room === undefined) return null;
  return (
    <>
      {room.phase === 'order' ? (
        <div className={styles['fact']}>
          <span>{text.locked}</span>
          <strong className="mono">{text.ofSeats(room.locked, room.toLock)}</strong>
        </div>
      ) : null}
      {board === undefined ? null : (
        <div className={styles['fact']}>
          <span>{text.rung}</span>
          <strong className={styles['rung']}>
            <RungChip band={board.ladder.band} />
            {names.band(board.ladder.band)}
          </strong>
        </div>
      )}
    </>
  );
};

const Actions = () => {
  const text = useControlText();
  const room = useSection('room');
  const { send, busy, problem } = useSend();
  const may = useMay();
  const more = useExtension(text.extend);
  const practice = usePracticeText();
  if (room === undefined) return null;
  const { turn, phase, paused } = room;
  const resolved = phase === 'resolved';
  const practised = resolved && room.practice === 'on' && room.published === turn;
  return (
    <div className={styles['actions']}>
      {problem === null ? null : (
        <span role="alert" className={styles['problem']}>
          {problem}
        </span>
      )}
      {may('clock.pause') ? (
        <Button onPress={() => void send({ type: paused ? 'clock.resume' : 'clock.pause' })}>
          {paused ? <Play size={18} aria-hidden /> : <Pause size={18} aria-hidden />}
          {paused ? text.goOn : text.pause}
        </Button>
      ) : null}
      {may('clock.extend') ? (
        <Button
          isDisabled={room.endsAt === null && room.leftMs === null}
          onPress={() => void send({ type: 'clock.extend', seconds: more.seconds })}
        >
          <Timer size={18} aria-hidden />
          {more.label}
        </Button>
      ) : null}
      {may('clock.extend') ? <PutOff send={(command) => void send(command)} /> : null}
      {may('turn.resolve') ? (
        <Button
          look={phase === 'order' ? 'primary' : 'plain'}
          isDisabled={busy || phase !== 'order'}
          onPress={() => void send({ type: 'turn.resolve', turn })}
        >
          <Play size={18} aria-hidden />
          {text.resolve}
        </Button>
      ) : null}
      {may('turn.publish') ? (
        <Button
          look={resolved ? 'primary' : 'plain'}
          isDisabled={busy || !resolved}
          onPress={() => void send({ type: 'turn.publish', turn })}
        >
          <Send size={18} aria-hidden />
          {practised ? practice.begin : text.publish}
        </Button>
      ) : null}
    </div>
  );
};

/** Always on screen: where the game stands, the time, and what moves it on. */
export const ControlBar = () => {
  const text = useControlText();
  const names = useNames();
  const room = useSection('room');
  const clock = useSection('clock');
  const talk = useTalkDeskText();
  const staff = useStaffText();
  const practice = usePracticeText();
  const held = useSection('staff')?.duties ?? ['director'];
  const silenced = useSection('talk')?.silenced ?? false;
  if (room === undefined) return null;
  return (
    <header className={styles['bar']}>
      <Chip tone="control">
        {text.role}
        {held.includes('director') ? '' : ` · ${staff.list(held)}`}
      </Chip>
      <div className={styles['fact']}>
        <strong>{names.scenario}</strong>
        <span className="mono">{text.room(spacedCode(room.code))}</span>
      </div>
      <div className={styles['fact']}>
        <span>
          {clock === undefined
            ? ''
            : room.practice === 'on'
              ? practice.onLong
              : room.phase === 'resolved'
                ? text.turn(room.turn, clock.turns)
                : `${text.turn(room.turn, clock.turns)} · ${datesText(clock.from, clock.to)}`}
        </span>
        <strong>{text.phase(room.phase)}</strong>
      </div>
      <ClockFace />
      {silenced ? <Chip tone="warn">{talk.isSilent}</Chip> : null}
      <Facts />
      <ConnectionChip />
      <Actions />
    </header>
  );
};
