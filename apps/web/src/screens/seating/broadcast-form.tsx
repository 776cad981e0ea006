import { useState } from 'react';
import { timeOfDay } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useSeatingText } from '../../text/seating.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSend } from '../parts/use-send.ts';
import styles from './seating.module.css';

/** A line on every screen, and whom the turn waits for. */
export const BroadcastForm = () => {
  const text = useSeatingText();
  const names = useNames();
  const seating = useSection('seating');
  const { send, busy, problem } = useSend();
  const [said, setSaid] = useState('');
  if (seating === undefined) return null;
  const awaits = seating.desk?.awaits ?? [];
  const show = async (): Promise<void> => {
    if (await send({ type: 'broadcast.send', text: said })) setSaid('');
  };
  return (
    <form
      className={`${styles['form'] ?? ''} ${styles['pad'] ?? ''}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (said.trim() !== '') void show();
      }}
    >
      {awaits.length === 0 ? null : (
        <Notice tone="warn">{text.awaits(awaits.map(names.actor).join(', '))}</Notice>
      )}
      <TextField
        label={text.broadcast}
        value={said}
        onChange={setSaid}
        maxLength={300}
        error={problem}
      />
      {seating.broadcast === null ? null : (
        <p className={styles['quiet']}>
          {text.standing(seating.broadcast.text, timeOfDay(seating.broadcast.at))}
        </p>
      )}
      <div className={styles['row']}>
        <Button size="small" type="submit" isDisabled={busy || said.trim() === ''}>
          {text.broadcastSend}
        </Button>
        {seating.broadcast === null ? null : (
          <Button size="small" onPress={() => void send({ type: 'broadcast.send', text: null })}>
            {text.broadcastDown}
          </Button>
        )}
      </div>
    </form>
  );
};
