import type { SeatsSection } from '@convoy/protocol';
import { Bot, Pencil, User, UserX } from 'lucide-react';
import { useRoom, useSection } from '../../stores/room.ts';
import { useLobbyText } from '../../text/lobby.ts';
import { useNames } from '../../text/names.ts';
import { ActorPlate } from '../../ui/actor-plate.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Notice } from '../../ui/notice.tsx';
import { DoorChip, DoorChoice, Placing } from '../seating/doors.tsx';
import { useSend } from '../parts/use-send.ts';
import type { Send } from '../parts/use-send.ts';
import { OfferedChip } from '../days/offered-chip.tsx';
import styles from './lobby.module.css';

type Seat = SeatsSection['seats'][number];
interface SeatProps {
  readonly seat: Seat;
  readonly send: Send['send'];
}

const People = ({ seat, send }: SeatProps) => {
  const text = useLobbyText();
  const me = useSection('me');
  if (seat.keeper === 'bot')
    return (
      <p className={styles['who']}>
        <Bot size={16} aria-hidden /> {text.bot}
      </p>
    );
  if (seat.people.length === 0) return <p className={styles['who']}>{text.open}</p>;
  const mine = me?.seat === seat.seat;
  return (
    <ul className={styles['people']}>
      {seat.people.map(({ person, callSign, pen, here }) => (
        <li key={person}>
          {here ? <User size={16} aria-hidden /> : <UserX size={16} aria-hidden />}
          <span>
            {callSign}
            {person === me?.person ? ` (${text.you})` : ''}
            {here ? '' : `, ${text.away}`}
          </span>
          {pen ? (
            <span className={styles['pen']}>
              <Pencil size={13} aria-hidden /> {text.pen}
            </span>
          ) : mine && me.pen ? (
            <Button
              look="link"
              size="small"
              onPress={() => void send({ type: 'pen.pass', person })}
            >
              {text.passPen(callSign)}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
};

const Actions = ({ seat, send }: SeatProps) => {
  const text = useLobbyText();
  const names = useNames();
  const me = useSection('me');
  const doors = useSection('seating')?.seats;
  if (me === undefined) return null;
  const sits = me.role === 'player' || me.role === 'host';
  const name = names.actor(seat.seat);
  const mine = me.seat === seat.seat;
  const door = doors?.find((one) => one.seat === seat.seat)?.door ?? 'open';
  return (
    <div className={styles['actions']}>
      {mine ? (
        <Button size="small" onPress={() => void send({ type: 'seat.leave' })}>
          {text.leave}
        </Button>
      ) : sits && seat.keeper !== 'bot' && door === 'open' ? (
        <Button
          size="small"
          look={me.seat === null && !me.mayRun && seat.keeper === 'open' ? 'primary' : 'plain'}
          onPress={() => void send({ type: 'seat.claim', seat: seat.seat })}
        >
          {seat.keeper === 'open' ? text.claim(name) : text.join(name)}
        </Button>
      ) : null}
      {me.mayRun && seat.keeper === 'open' ? (
        <Button
          size="small"
          onPress={() => void send({ type: 'seat.give-to-bot', seat: seat.seat })}
        >
          {text.giveToBot}
        </Button>
      ) : null}
      {me.mayRun && seat.keeper === 'bot' ? (
        <Button size="small" onPress={() => void send({ type: 'seat.hand-back', seat: seat.seat })}>
          {text.handBack}
        </Button>
      ) : null}
    </div>
  );
};

const SeatCard = ({ seat, send }: SeatProps) => {
  const names = useNames();
  const me = useSection('me');
  const actor = useRoom((state) => state.texts?.actors.find(({ id }) => id === seat.seat));
  return (
    <li className={cx(styles['seat'], me?.seat === seat.seat && styles['mine'])}>
      <h3 className={styles['seatName']}>
        {actor === undefined ? (
          names.actor(seat.seat)
        ) : (
          <ActorPlate
            code={seat.seat}
            role={actor.role}
            camp={actor.camp}
            name={names.actor(seat.seat)}
          />
        )}
      </h3>
      <p className={styles['seatLine']}>{names.actorLine(seat.seat)}</p>
      <People seat={seat} send={send} />
      <OfferedChip seat={seat.seat} />
      <DoorChip seat={seat.seat} />
      <DoorChoice seat={seat.seat} />
      <Actions seat={seat} send={send} />
    </li>
  );
};

/** Every seat with its people, and what this person may do about it. */
export const SeatCards = () => {
  const text = useLobbyText();
  const seats = useSection('seats');
  const { send, problem } = useSend();
  if (seats === undefined) return null;
  return (
    <section aria-labelledby="seats" className={styles['seatsPart']}>
      <div className={styles['seatsHead']}>
        <h2 id="seats">{text.seats}</h2>
        {seats.observers > 0 ? <span>{text.observers(seats.observers)}</span> : null}
      </div>
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      <Placing />
      <ul className={styles['seats']}>
        {seats.seats.map((seat) => (
          <SeatCard key={seat.seat} seat={seat} send={send} />
        ))}
      </ul>
    </section>
  );
};
