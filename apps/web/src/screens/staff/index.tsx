import { useSection } from '../../stores/room.ts';
import { useStaffText } from '../../text/staff.ts';
import { AskNames } from '../names/ask-names.tsx';
import { Invitations } from './invitations.tsx';
import { Observers } from './observers.tsx';
import { StaffPeople } from './people.tsx';
import styles from './staff.module.css';

const Yours = () => {
  const text = useStaffText();
  const held = useSection('staff')?.duties ?? [];
  if (held.includes('director')) return <p className={styles['soft']}>{text.lead}</p>;
  return (
    <div className={styles['yours']}>
      <h3>{text.yours}</h3>
      <ul>
        {held.map((duty) => (
          <li key={duty}>
            <strong>{text.duties[duty].name}</strong> {text.duties[duty].does}
          </li>
        ))}
      </ul>
      <p className={styles['soft']}>{text.others}</p>
    </div>
  );
};

/** The people who run the room: who they are, what each may do, and how others come in. */
export const Staff = () => {
  const text = useStaffText();
  const directs = useSection('staff')?.may.includes('control.invite') ?? false;
  return (
    <div className={styles['staff']}>
      <div>
        <h2 className={styles['title']}>{text.title}</h2>
        <Yours />
        <StaffPeople />
        <Observers />
        <AskNames />
      </div>
      {directs ? <Invitations /> : null}
    </div>
  );
};
