import type { DeviceState, Entrance } from '@convoy/protocol';
import { layers } from '@convoy/engine';
import { ArrowRight, Check, CircleDashed, KeyRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { deviceApi } from '../../net/device-api.ts';
import { hadDevice, noteHad } from '../../net/passed.ts';
import { useRoom, useSection } from '../../stores/room.ts';
import { useDeviceText } from '../../text/device.ts';
import { datesText, useNames } from '../../text/names.ts';
import { useObserverText } from '../../text/observer.ts';
import { usePracticeText } from '../../text/practice.ts';
import { useText } from '../../text/text.ts';
import { useUiText } from '../../text/ui.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/page.tsx';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import { ClockFace } from '../parts/clock-face.tsx';
import { LedgerList } from '../parts/ledger-list.tsx';
import { LineKey } from '../parts/line-key.tsx';
import { Panel } from '../parts/panel.tsx';
import { RoomBoard } from '../parts/room-board.tsx';
import { SeatPlate } from '../parts/seat-plate.tsx';
import { Shut } from '../room/shut.tsx';
import { Gate } from './gate.tsx';
import type { Goal } from './gate.tsx';
import styles from './device.module.css';

/** Asked again whenever somebody sits down, leaves or is played by a bot. */
const useDeviceState = (token: string): DeviceState | null => {
  const seats = useRoom((state) => state.hashes['seats']);
  const [known, setKnown] = useState<DeviceState | null>(null);
  useEffect(() => {
    let wanted = true;
    void deviceApi.state(token).then((answer) => {
      if (wanted && answer.ok) setKnown(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [token, seats]);
  return known;
};

const Bar = () => {
  const text = useObserverText();
  const practice = usePracticeText();
  const { words } = useText();
  const names = useNames();
  const room = useSection('room');
  const clock = useSection('clock');
  if (room === undefined) return null;
  return (
    <header className={styles['bar']}>
      <strong>{names.scenario}</strong>
      <span>
        {clock === undefined || room.turn === 0
          ? ''
          : `${room.practice === 'on' ? practice.on : text.turn(room.turn, clock.turns)} · `}
        {words.phases[room.phase]}
      </span>
      <span className={styles['soft']}>
        {clock === undefined ? '' : datesText(clock.from, clock.to)}
      </span>
      <ClockFace />
      {room.phase === 'order' ? <span>{text.locked(room.locked, room.toLock)}</span> : null}
      <span className={styles['end']}>
        <ThemeSwitch />
      </span>
    </header>
  );
};

const Public = () => {
  const text = useDeviceText();
  const observer = useObserverText();
  const ledger = useSection('ledger');
  const headlines = (ledger?.lines ?? []).filter(({ headline }) => headline);
  return (
    <>
      <Panel title={text.board} className={styles['boardPanel']}>
        <div className={styles['board']}>
          <RoomBoard label={observer.boardLabel} size={{ width: 820, height: 460 }} />
        </div>
        <LineKey layers={layers} />
      </Panel>
      {headlines.length === 0 ? null : (
        <Panel title={text.since} className={styles['changes']}>
          <LedgerList lines={headlines} />
        </Panel>
      )}
    </>
  );
};

interface TurnsProps {
  readonly state: DeviceState;
  readonly had: readonly string[];
  readonly onGo: (goal: Goal) => void;
}
/** Who has had the device, who is next, and the way to control. */
const Turns = ({ state, had, onGo }: TurnsProps) => {
  const text = useDeviceText();
  const names = useNames();
  const goalOf = ({ seat, pin }: DeviceState['seats'][number]): Goal => ({
    ...{ seat, pin, name: names.actor(seat) },
  });
  const next = state.seats.find(({ seat }) => !had.includes(seat));
  const control: Goal = { seat: null, name: text.control, pin: state.control };
  return (
    <Panel title={text.seats} className={styles['turns']}>
      {state.seats.length === 0 ? <p>{text.nobody}</p> : null}
      {next === undefined ? null : (
        <Button
          look="primary"
          size="large"
          wide
          onPress={() => {
            onGo(goalOf(next));
          }}
        >
          <ArrowRight size={20} aria-hidden />
          {text.next(names.actor(next.seat))}
        </Button>
      )}
      {next === undefined && state.seats.length > 0 ? <p>{text.allHad}</p> : null}
      <ul>
        {state.seats.map((one) => (
          <li key={one.seat}>
            <SeatPlate seat={one.seat} named />
            {one.pin === 'blocked' ? (
              <Chip tone="warn">
                <KeyRound size={13} aria-hidden /> {text.blocked}
              </Chip>
            ) : had.includes(one.seat) ? (
              <Chip tone="ok">
                <Check size={13} aria-hidden /> {text.had}
              </Chip>
            ) : (
              <Chip>
                <CircleDashed size={13} aria-hidden /> {text.notYet}
              </Chip>
            )}
            <Button
              size="small"
              aria-label={text.passTo(names.actor(one.seat))}
              onPress={() => {
                onGo(goalOf(one));
              }}
            >
              {text.pass}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        look={next === undefined ? 'primary' : 'plain'}
        wide
        onPress={() => {
          onGo(control);
        }}
      >
        {text.toControl}
      </Button>
    </Panel>
  );
};

interface BetweenProps {
  readonly device: Entrance;
  readonly onOpen: (entrance: Entrance) => void;
}
/** The curtain: what all may see, and to whom the device goes next. */
export const Between = ({ device, onOpen }: BetweenProps) => {
  const text = useDeviceText();
  const words = useUiText();
  const room = useSection('room');
  const shut = useRoom((state) => state.connection === 'shut');
  const here = useRoom((state) => state.texts !== null);
  const state = useDeviceState(device.token);
  const [goal, setGoal] = useState<Goal | null>(null);
  useTitle(text.title);
  if (shut) return <Shut />;
  if (room === undefined || !here || state === null) return <Loading text={words.coming} />;
  const when = `${String(room.turn)} ${room.phase}`;
  if (goal !== null)
    return (
      <Gate
        device={device}
        goal={goal}
        onBack={() => {
          setGoal(null);
        }}
        onOpen={(entrance) => {
          if (goal.seat !== null) noteHad(device.code, when, goal.seat);
          onOpen(entrance);
        }}
      />
    );
  return (
    <div className={styles['between']}>
      <Bar />
      <main className={styles['main']}>
        <h1 className="visually-hidden">{text.shared}</h1>
        <Turns state={state} had={hadDevice(device.code, when)} onGo={setGoal} />
        <Public />
      </main>
    </div>
  );
};
