import type { Duty, StaffSection } from '@convoy/protocol';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { useStaffText } from '../../text/staff.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Twice } from '../../ui/twice.tsx';
import { useSend } from '../parts/use-send.ts';
import { DutyChoice } from './duty-choice.tsx';
import styles from './staff.module.css';

type Person = StaffSection['people'][number];

const Change = ({ one, onDone }: { readonly one: Person; readonly onDone: () => void }) => {
  const text = useStaffText();
  const { send, busy, problem } = useSend();
  const [chosen, setChosen] = useState<readonly Duty[]>(one.duties);
  const save = async (): Promise<void> => {
    if (await send({ type: 'duties.set', person: one.person, duties: [...chosen] })) onDone();
  };
  return (
    <div className={styles['change']}>
      <DutyChoice chosen={chosen} onChange={setChosen} />
      {problem === null ? null : (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <div className={styles['row']}>
        <Button
          size="small"
          look="primary"
          isDisabled={busy || chosen.length === 0}
          onPress={() => void save()}
        >
          {text.save}
        </Button>
        <Button size="small" onPress={onDone}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
};

const Tools = ({ one, onChange }: { readonly one: Person; readonly onChange: () => void }) => {
  const text = useStaffText();
  const { send, busy, problem } = useSend();
  return (
    <>
      <div className={styles['row']}>
        <Button size="small" aria-label={text.change(one.callSign)} onPress={onChange}>
          {text.changeShort}
        </Button>
        <Twice
          size="small"
          look="quiet"
          isDisabled={busy}
          label={text.removeShort}
          sure={text.removeSure}
          spoken={(label) => `${label}: ${one.callSign}`}
          onSure={() => void send({ type: 'control.remove', person: one.person })}
        />
      </div>
      {problem === null ? null : (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
    </>
  );
};

/** Who is in control, and for what; a director changes it. */
export const StaffPeople = () => {
  const text = useStaffText();
  const staff = useSection('staff');
  const me = useSection('me')?.person;
  const [changing, setChanging] = useState<string | null>(null);
  const directs = staff?.may.includes('duties.set') ?? false;
  return (
    <ul className={styles['people']}>
      {(staff?.people ?? []).map((one) => (
        <li key={one.person}>
          <p>
            <strong>{one.callSign}</strong>
            {one.person === me ? ` (${text.you})` : ''}{' '}
            <span className={styles['soft']}>{one.here ? text.here : text.gone}</span>
          </p>
          <p className={styles['chips']}>
            {one.duties.map((duty) => (
              <Chip key={duty} tone="info">
                {text.duties[duty].name}
              </Chip>
            ))}
          </p>
          {!directs ? null : changing === one.person ? (
            <Change
              one={one}
              onDone={() => {
                setChanging(null);
              }}
            />
          ) : (
            <Tools
              one={one}
              onChange={() => {
                setChanging(one.person);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
};
