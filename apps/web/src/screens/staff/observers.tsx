import type { Grade, SeenWatcher } from '@convoy/protocol';
import { actorId } from '@convoy/engine';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useStaffText } from '../../text/staff.ts';
import { useWatchersText } from '../../text/watchers.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { useSend } from '../parts/use-send.ts';
import styles from './staff.module.css';

const keyOf = ({ grade }: SeenWatcher): string =>
  grade.kind === 'shadow' ? `with ${grade.seat}` : grade.kind;
const gradeFrom = (key: string): Grade =>
  key === 'public' || key === 'truth'
    ? { kind: key }
    : { kind: 'shadow', seat: actorId(key.replace('with ', '')) };

const Observer = ({ one }: { readonly one: SeenWatcher }) => {
  const text = useWatchersText();
  const staff = useStaffText();
  const names = useNames();
  const actors = useSection('board')?.actors ?? [];
  const directs = useSection('staff')?.may.includes('grade.set') ?? false;
  const { send, busy, problem } = useSend();
  const [chosen, setChosen] = useState<string | null>(null);
  const wished = one.asks === null ? keyOf(one) : `with ${one.asks}`;
  const value = chosen ?? wished;
  const save = async (): Promise<void> => {
    if (await send({ type: 'grade.set', person: one.person, grade: gradeFrom(value) }))
      setChosen(null);
  };
  const grade =
    one.grade.kind === 'shadow'
      ? text.with(names.actor(one.grade.seat))
      : text.grades[one.grade.kind];
  return (
    <li>
      <p>
        <strong>{one.callSign}</strong>{' '}
        <span className={styles['soft']}>
          {one.here ? staff.here : staff.gone} · {grade}
          {one.asks === null ? '' : ` · ${text.asks(names.actor(one.asks))}`}
        </span>
      </p>
      {directs ? (
        <div className={styles['row']}>
          <SelectField
            label={text.grade(one.callSign)}
            hideLabel
            value={value}
            options={[
              { value: 'public', label: text.grades.public },
              ...actors.map(({ id }) => ({
                value: `with ${id}`,
                label: text.with(names.actor(id)),
              })),
              { value: 'truth', label: text.truth },
            ]}
            onChange={setChosen}
          />
          <Button
            size="small"
            isDisabled={busy || value === keyOf(one)}
            aria-label={text.setOf(one.callSign)}
            onPress={() => void save()}
          >
            {text.set}
          </Button>
        </div>
      ) : null}
      {problem === null ? null : (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </li>
  );
};

/** Who watches, how much they see, and what they ask for; a director sets it. */
export const Observers = () => {
  const text = useWatchersText();
  const watchers = useSection('watchers')?.watchers ?? [];
  return (
    <section className={styles['observers']}>
      <h3>{text.title}</h3>
      <p className={styles['soft']}>{text.help}</p>
      {watchers.length === 0 ? <p>{text.none}</p> : null}
      <ul className={styles['people']}>
        {watchers.map((one) => (
          <Observer key={one.person} one={one} />
        ))}
      </ul>
    </section>
  );
};
