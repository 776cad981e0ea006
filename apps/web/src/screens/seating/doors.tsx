import type { ActorId } from '@convoy/engine';
import { DoorClosed, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useSeatingText } from '../../text/seating.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSend } from '../parts/use-send.ts';
import { doors } from './lists.ts';
import styles from './seating.module.css';

const useDoor = (seat: ActorId) =>
  useSection('seating')?.seats.find((one) => one.seat === seat)?.door ?? 'open';

/** A seat that not everybody may take says so. */
export const DoorChip = ({ seat }: { readonly seat: ActorId }) => {
  const text = useSeatingText();
  const door = useDoor(seat);
  if (door === 'open') return null;
  const Icon = door === 'held' ? KeyRound : DoorClosed;
  return (
    <p>
      <Chip tone="plain">
        <Icon size={13} aria-hidden />
        {door === 'held' ? text.held : text.closed}
      </Chip>
    </p>
  );
};

/** For whoever runs the room: who may sit there, and the code of a held seat. */
export const DoorChoice = ({ seat }: { readonly seat: ActorId }) => {
  const text = useSeatingText();
  const names = useNames();
  const door = useDoor(seat);
  const { send, problem } = useSend();
  const known = useSection('seating')?.doors?.find((one) => one.seat === seat);
  if (known === undefined) return null;
  return (
    <div className={styles['form']}>
      <SelectField
        label={text.door(names.actor(seat))}
        value={door}
        options={doors.map((value) => ({ value, label: text.doors[value] }))}
        error={problem}
        onChange={(value) => {
          const next = doors.find((one) => one === value);
          if (next !== undefined) void send({ type: 'seat.set-door', seat, door: next });
        }}
      />
      {known.key === null ? null : (
        <p className={styles['row']}>
          <span className={styles['quiet']}>{text.seatCode}</span>
          <span className={styles['code']}>{known.key}</span>
          <Button
            size="small"
            look="link"
            onPress={() => void send({ type: 'seat.set-door', seat, door: 'held' })}
          >
            {text.newSeatCode}
          </Button>
        </p>
      )}
    </div>
  );
};

const ByCode = () => {
  const text = useSeatingText();
  const { send, problem } = useSend();
  const [typed, setTyped] = useState('');
  return (
    <details>
      <summary>{text.haveCode}</summary>
      <form
        className={styles['row']}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== '') void send({ type: 'seat.claim-by-key', key: typed });
        }}
      >
        <TextField
          label={text.seatCode}
          value={typed}
          onChange={setTyped}
          maxLength={20}
          autoComplete="off"
          error={problem}
        />
        <Button type="submit" size="small">
          {text.useCode}
        </Button>
      </form>
    </details>
  );
};

/** For somebody without a seat: the way to one; for whoever runs the room: for all of them. */
export const Placing = () => {
  const text = useSeatingText();
  const me = useSection('me');
  const seating = useSection('seating');
  const { send, problem } = useSend();
  if (me === undefined || seating === undefined) return null;
  const waiting = seating.unseated.filter(({ here }) => here).length;
  const held = seating.seats.some(({ door }) => door === 'held');
  const player = me.role === 'player' && me.seat === null;
  if (!player && waiting === 0) return null;
  return (
    <div className={styles['stack']}>
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      {player ? (
        <div className={styles['row']}>
          <Button onPress={() => void send({ type: 'seat.place' })}>{text.placeMe}</Button>
          <span className={styles['quiet']}>{text.placeMeHelp}</span>
        </div>
      ) : (
        <div className={styles['row']}>
          <Button onPress={() => void send({ type: 'seats.spread' })}>
            {text.spread(waiting)}
          </Button>
        </div>
      )}
      {player && held ? <ByCode /> : null}
    </div>
  );
};
