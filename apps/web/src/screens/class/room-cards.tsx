import type { ClassEntrance, ClassOverview, ClassRoom } from '@convoy/protocol';
import { useState } from 'react';
import { api } from '../../net/api.ts';
import { keepRoomOfClass } from '../../net/class-tokens.ts';
import { useClassText } from '../../text/class.ts';
import { useControlText } from '../../text/control.ts';
import type { Names } from '../../text/names.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import { promptFor } from '../control/prompt.ts';
import { spacedCode } from '../parts/code.ts';
import { RungChip } from '../parts/rung-chip.tsx';
import { useEnter } from '../parts/use-enter.ts';
import styles from './class.module.css';
import { Clock } from './clock.tsx';

interface RoomCardsProps {
  readonly entrance: ClassEntrance;
  readonly overview: ClassOverview;
  readonly names: Names;
  /** Rooms that are not steered now. */
  readonly left: ReadonlySet<number>;
  readonly onLeft: (left: ReadonlySet<number>) => void;
}

/** What to look at next in this room, as its own console would say it. */
const Next = ({ room, names }: { readonly room: ClassRoom; readonly names: Names }) => {
  const text = useControlText();
  const own = useClassText();
  if (room.ended) return <p className={styles['next']}>{own.over}</p>;
  const prompt = promptFor(room, room.seats, room.over);
  if (prompt.kind !== 'waiting')
    return <p className={styles['next']}>{text.prompt[prompt.kind].title}</p>;
  const away =
    prompt.away.length === 0 ? '' : ` ${text.prompt.awayToo(prompt.away.map(names.actor))}`;
  return (
    <p className={styles['next']}>
      {text.prompt.waiting(prompt.open.map(names.actor)).title}.{away}
    </p>
  );
};

const Seats = ({ room, names }: { readonly room: ClassRoom; readonly names: Names }) => {
  const text = useClassText();
  const control = useControlText();
  const said = ({ keeper, state, here, people }: ClassRoom['seats'][number]): string => {
    if (keeper === 'bot') return text.bot;
    if (people === 0) return text.empty;
    if (!here) return text.away;
    return room.phase === 'order' ? control.states[state] : text.people(people);
  };
  return (
    <table className={styles['seats']}>
      <caption className="visually-hidden">{text.seats}</caption>
      <tbody>
        {room.seats.map((seat) => (
          <tr key={seat.seat}>
            <th scope="row">
              <span className="mono">{seat.seat}</span>{' '}
              <span className={styles['seatName']}>{names.actor(seat.seat)}</span>
            </th>
            <td>{said(seat)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Enter = ({
  entrance: { token, code },
  place,
}: {
  readonly entrance: ClassEntrance;
  readonly place: number;
}) => {
  const text = useClassText();
  const { enter, busy, problem } = useEnter();
  const [pressed, setPressed] = useState(false);
  return (
    <>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <Button
        size="small"
        isDisabled={busy}
        aria-label={`${text.open}: ${text.room(place)}`}
        onPress={() => {
          setPressed(true);
          void enter(api.enterClassRoom(place, token), ({ code: room }) => {
            keepRoomOfClass(room, code);
          });
        }}
      >
        {busy && pressed ? text.opening : text.open}
      </Button>
    </>
  );
};

const Facts = (props: {
  readonly room: ClassRoom;
  readonly turns: number;
  readonly names: Names;
}) => {
  const { room, turns, names } = props;
  const text = useClassText();
  const control = useControlText();
  return (
    <>
      <p className={styles['where']}>
        {text.turn(room.turn, turns)} · <strong>{control.phase(room.phase)}</strong>
      </p>
      <p className={styles['rung']}>
        <RungChip band={room.band} /> {names.band(room.band)}
      </p>
      <p className={styles['where']}>
        {room.phase === 'order' ? text.locked(room.locked, room.toLock) : text.people(room.people)}
      </p>
    </>
  );
};

/** A card for each room: where it stands, its clock, who is there, what to do next. */
export const RoomCards = ({ entrance, overview, names, left, onLeft }: RoomCardsProps) => {
  const text = useClassText();
  return (
    <ul className={styles['cards']}>
      {overview.rooms.map((room) => {
        const { place } = room;
        return (
          <li key={place} className={styles['card']}>
            <div className={styles['cardHead']}>
              <h2>{text.room(place)}</h2>
              <Clock room={room} now={overview.now} />
            </div>
            <Facts room={room} turns={overview.comparison.turns} names={names} />
            <Next room={room} names={names} />
            {room.toSettle === 0 ? null : <Chip tone="warn">{text.toSettle(room.toSettle)}</Chip>}
            {room.wentOn === null ? null : (
              <p className={styles['next']}>{text.wentOn(spacedCode(room.wentOn))}</p>
            )}
            <Seats room={room} names={names} />
            <div className={styles['cardFoot']}>
              <Checkbox
                checked={!left.has(place)}
                onChange={(on) => {
                  const next = new Set(left);
                  if (on) next.delete(place);
                  else next.add(place);
                  onLeft(next);
                }}
              >
                {text.choose(place)}
              </Checkbox>
              <Enter entrance={entrance} place={place} />
            </div>
          </li>
        );
      })}
    </ul>
  );
};
