import { actorId } from '@convoy/engine';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useWatchersText } from '../../text/watchers.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { useSend } from '../parts/use-send.ts';
import styles from './observer.module.css';

/** What somebody who watches may see, and how they ask a seat for more. */
export const OwnGrade = () => {
  const text = useWatchersText();
  const names = useNames();
  const own = useSection('watchers')?.own ?? null;
  const ended = useSection('room')?.ended ?? false;
  const actors = useSection('board')?.actors ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const { send, busy, problem } = useSend();
  if (own === null || ended) return null;
  if (own.grade.kind === 'truth') return <p className={styles['grade']}>{text.own.truth}</p>;
  const seat = chosen ?? actors[0]?.id ?? '';
  return (
    <div className={styles['grade']}>
      {own.asks === null ? (
        <>
          <span>{text.own.public}</span>
          <SelectField
            label={text.own.ask}
            hideLabel
            value={seat}
            options={actors.map(({ id }) => ({ value: id, label: names.actor(id) }))}
            onChange={setChosen}
          />
          <Button
            size="small"
            isDisabled={busy}
            onPress={() => void send({ type: 'shadow.ask', seat: actorId(seat) })}
          >
            {text.own.askIt}
          </Button>
        </>
      ) : (
        <>
          <span role="status">{text.own.waiting(names.actor(own.asks))}</span>
          <Button
            size="small"
            look="link"
            isDisabled={busy}
            onPress={() => void send({ type: 'shadow.ask', seat: null })}
          >
            {text.own.back}
          </Button>
        </>
      )}
      {problem === null ? null : <span role="alert">{problem}</span>}
    </div>
  );
};
