import { useStaffText } from '../../text/staff.ts';
import { Staff } from './index.tsx';
import styles from './staff.module.css';

/** The same before the game has begun, in the lobby: folded, as most rooms are run by one person. */
export const StaffPanel = () => {
  const text = useStaffText();
  return (
    <details className={styles['fold']}>
      <summary>{text.fold}</summary>
      <Staff />
    </details>
  );
};
