import { CircleDashed, Lock } from 'lucide-react';
import { useSection } from '../../stores/room.ts';
import { useProjectorText } from '../../text/projector.ts';
import { cx } from '../../ui/cx.ts';
import { SeatPlate } from '../parts/seat-plate.tsx';
import styles from './scenes.module.css';

const Named = () => {
  const text = useProjectorText();
  const locks = useSection('screen')?.locks ?? [];
  return (
    <ul className={styles['rollList']}>
      {locks.map(({ seat, locked }) => (
        <li key={seat} className={cx(locked && styles['rollDone'])}>
          <SeatPlate seat={seat} named size="normal" />
          <span>
            {locked ? <Lock aria-hidden /> : <CircleDashed aria-hidden />}
            {locked ? text.lockedOne : text.openOne}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** How many are ready, in figures that nobody misses. */
const Counted = ({ done, all }: { readonly done: number; readonly all: number }) => (
  <>
    <p className={styles['rollCount']}>{`${done} / ${all}`}</p>
    <span className={styles['rollDots']} aria-hidden>
      {Array.from({ length: all }, (_, index) => (
        <span key={index} className={cx(index < done && styles['rollFull'])} />
      ))}
    </span>
  </>
);

/** Who is ready: counts, or seat by seat where the room says so; before the start, seats filled. */
export const RollCallScene = () => {
  const text = useProjectorText();
  const room = useSection('room');
  const locks = useSection('screen')?.locks ?? null;
  const seats = useSection('seats')?.seats ?? [];
  if (room === undefined) return null;
  const writing = room.phase === 'order';
  const filled = seats.filter(({ keeper }) => keeper !== 'open').length;
  return (
    <section className={styles['roll']}>
      <h2>{writing ? text.rollLocks : text.seats}</h2>
      {locks !== null ? (
        <Named />
      ) : (
        <Counted done={writing ? room.locked : filled} all={writing ? room.toLock : seats.length} />
      )}
    </section>
  );
};
