import type { ActorId } from '@convoy/engine';
import type { ControlSection } from '@convoy/protocol';
import { Bot, CircleDashed, Lock, Pencil, User, UserX } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { timeOfDay } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useControlText } from '../../text/control.ts';
import type { ControlText } from '../../text/control.ts';
import { useNames } from '../../text/names.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import { DeviceLink } from '../device/device-link.tsx';
import { OfferedChip } from '../days/offered-chip.tsx';
import { ReplaceSeat } from '../days/replace-seat.tsx';
import { useGivenNames } from '../names/use-given-names.ts';
import { Panel } from '../parts/panel.tsx';
import { SeatPlate } from '../parts/seat-plate.tsx';
import { BroadcastForm } from '../seating/broadcast-form.tsx';
import { SeatDesk } from '../seating/seat-desk.tsx';
import { useSend } from '../parts/use-send.ts';
import { TeamNotes } from './team-notes.tsx';
import { useMay, useSees } from './use-may.ts';
import { ViewAs } from './view-as.tsx';
import desk from './control.module.css';
import styles from './seats-panel.module.css';

type Seat = ControlSection['seats'][number];
interface Shown {
  readonly icon: LucideIcon;
  readonly tone: 'plain' | 'info' | 'warn' | 'ok';
  readonly said: string;
}

/** Each state in its own words and sign; the colour only repeats it. */
const shownState = (text: ControlText, seat: Seat): Shown => {
  const locked = seat.state === 'locked' || seat.state === 'locked-empty';
  if (seat.keeper === 'open') return { icon: CircleDashed, tone: 'plain', said: text.openSeat };
  if (seat.keeper === 'bot') return { icon: Bot, tone: 'plain', said: text.botState(locked) };
  switch (seat.state) {
    case 'locked':
      return {
        icon: Lock,
        tone: 'ok',
        said: seat.orders === null ? text.states.locked : text.lockedOf(seat.orders.length),
      };
    case 'draft':
      return {
        icon: Pencil,
        tone: 'info',
        said: seat.orders === null ? text.states.draft : text.draftOf(seat.orders.length),
      };
    case 'away':
      return { icon: UserX, tone: 'warn', said: text.states.away };
    case 'locked-empty':
      return { icon: Lock, tone: 'ok', said: text.states['locked-empty'] };
    case 'none':
    case 'nothing-to-order':
      return { icon: CircleDashed, tone: 'plain', said: text.states[seat.state] };
  }
};

/** Others may be here while the one who may lock is not: control then moves the pen. */
const connection = (text: ControlText, seat: Seat, penHere: boolean, passed: boolean): string => {
  if (seat.keeper !== 'people') return '';
  if (passed) return text.passed;
  if (seat.here) return penHere ? text.connected : text.penAway;
  return seat.awaySince === null ? text.gone : text.awaySince(timeOfDay(seat.awaySince));
};

const Row = ({
  seat,
  selected,
  onSelect,
}: {
  readonly seat: Seat;
  readonly selected: boolean;
  readonly onSelect: (seat: ActorId) => void;
}) => {
  const text = useControlText();
  const team = useSection('team')?.teams.find((one) => one.seat === seat.seat);
  const penHere = team?.people.some(({ pen, here }) => pen && here) ?? true;
  const passed =
    useSection('seating')?.seats.find((one) => one.seat === seat.seat)?.passed ?? false;
  const { icon: Icon, tone, said } = shownState(text, seat);
  return (
    <li>
      <button
        type="button"
        aria-pressed={selected}
        className={cx(styles['seatRow'], selected && styles['seatChosen'])}
        onClick={() => {
          onSelect(seat.seat);
        }}
      >
        <SeatPlate seat={seat.seat} named />
        <span className={styles['seatState']}>
          <Chip tone={tone}>
            <Icon size={13} aria-hidden />
            {said}
          </Chip>
          <span className={styles['line']}>{connection(text, seat, penHere, passed)}</span>
          <OfferedChip seat={seat.seat} />
        </span>
      </button>
    </li>
  );
};

const SeatPeople = ({ seat }: { readonly seat: ActorId }) => {
  const text = useControlText();
  const may = useMay();
  const { send } = useSend();
  const team = useSection('team')?.teams.find((one) => one.seat === seat);
  const people = team?.people ?? [];
  const names = useGivenNames();
  if (people.length === 0) return <p className={styles['line']}>{text.noPeople}</p>;
  return (
    <ul className={styles['people']} aria-label={text.people}>
      {people.map(({ person, callSign, role, pen, here, asksForPen }) => (
        <li key={person}>
          {here ? <User size={15} aria-hidden /> : <UserX size={15} aria-hidden />}
          <span>
            {callSign}
            {names[person] === undefined ? null : ` (${names[person]})`}
            <span className={styles['line']}>
              {role === null ? '' : `${role}, `}
              {here ? text.connected : text.gone}
              {asksForPen ? `, ${text.asksForPen}` : ''}
            </span>
          </span>
          {!may('pen.pass') && !pen ? null : pen ? (
            <span className={styles['line']}>
              <Pencil size={13} aria-hidden /> {text.pen}
            </span>
          ) : (
            <Button
              look="link"
              size="small"
              aria-label={text.givePen(callSign)}
              onPress={() => void send({ type: 'pen.pass', person })}
            >
              {text.givePenShort}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};

const Selected = ({
  seat,
  onWrite,
}: {
  readonly seat: Seat;
  readonly onWrite: (seat: string) => void;
}) => {
  const text = useControlText();
  const names = useNames();
  const { send, problem } = useSend();
  const may = useMay();
  const sees = [useSees('world'), useSees('orders'), useSees('teams'), useSees('talk')];
  const isBot = seat.keeper === 'bot';
  return (
    <div className={styles['selected']}>
      <h3>{names.actor(seat.seat)}</h3>
      <SeatPeople seat={seat.seat} />
      <TeamNotes seat={seat.seat} />
      <SeatDesk seat={seat.seat} />
      {problem === null ? null : <p role="alert">{problem}</p>}
      {sees.every(Boolean) ? <ViewAs look={{ kind: 'seat', seat: seat.seat }} /> : null}
      <div className={styles['seatActions']}>
        {may('seat.give-to-bot') ? (
          <Button
            size="small"
            onPress={() =>
              void send({ type: isBot ? 'seat.hand-back' : 'seat.give-to-bot', seat: seat.seat })
            }
          >
            <Bot size={16} aria-hidden />
            {isBot ? text.handBack : text.botPlays}
          </Button>
        ) : null}
        {may('talk.say') ? (
          <Button
            size="small"
            onPress={() => {
              onWrite(seat.seat);
            }}
          >
            {text.write}
          </Button>
        ) : null}
      </div>
      <ReplaceSeat seat={seat.seat} />
    </div>
  );
};

interface SeatsPanelProps {
  readonly selected: ActorId | null;
  readonly onSelect: (seat: ActorId | null) => void;
  readonly onWrite: (seat: string) => void;
}
/** Every seat: what it has written, whether it is here, and what control may do about it. */
export const SeatsPanel = ({ selected, onSelect, onWrite }: SeatsPanelProps) => {
  const text = useControlText();
  const control = useSection('control');
  const seats = useSection('seats');
  if (control === undefined || control === null) return null;
  // People whose seat a bot plays by now are not counted.
  const people = (seats?.seats ?? [])
    .filter(({ keeper }) => keeper !== 'bot')
    .reduce((sum, { count }) => sum + count, 0);
  const bots = control.seats.filter(({ keeper }) => keeper === 'bot').length;
  const chosen = control.seats.find(({ seat }) => seat === selected);
  return (
    <Panel
      title={text.seats}
      note={text.seatsNote(people, bots)}
      bare
      className={desk['seatsPanel']}
    >
      <ul>
        {control.seats.map((seat) => (
          <Row
            key={seat.seat}
            seat={seat}
            selected={seat.seat === selected}
            onSelect={(id) => {
              onSelect(id === selected ? null : id);
            }}
          />
        ))}
      </ul>
      {chosen === undefined ? (
        <>
          <BroadcastForm />
          <DeviceLink className={styles['deviceLink']} />
        </>
      ) : null}
      {chosen === undefined ? null : <Selected seat={chosen} onWrite={onWrite} />}
    </Panel>
  );
};
