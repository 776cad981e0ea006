import { cx } from './cx.ts';
import styles from './actor-plate.module.css';

interface ActorPlateProps {
  readonly code: string;
  readonly role: 'leader' | 'ally' | 'target' | 'third';
  readonly camp: 'coalition' | 'target' | 'neutral';
  /** Spelled out beside the code; left out where the name stands there already. */
  readonly name?: string;
  readonly size?: 'small' | 'normal';
}
/** An actor's code in the shape of its role: double frame, frame, hexagon, pill. */
export const ActorPlate = ({ code, role, camp, name, size = 'normal' }: ActorPlateProps) => (
  <span className={cx(styles['wrap'], styles[size])}>
    <span
      className={cx(
        styles['plate'],
        styles[role],
        styles[camp],
        role === 'target' && styles['hexagon'],
      )}
    >
      <span>{code}</span>
    </span>
    {name === undefined ? null : <span className={styles['name']}>{name}</span>}
  </span>
);
