import type { ActorId } from '@convoy/engine';
import { useSection } from '../../../stores/room.ts';
import { useConflictWords } from '../../../text/conflicts.ts';
import { useControlText } from '../../../text/control.ts';
import { OrdersTable } from './orders-table.tsx';
import styles from './orders.module.css';
import { TurnForecastDoor } from './turn-forecast.tsx';

/** How the turn stands in a line, the way to try it, and every order with what speaks against it. */
export const OrdersTab = ({ selected }: { readonly selected: ActorId | null }) => {
  const text = useControlText();
  const words = useConflictWords();
  const phase = useSection('room')?.phase;
  const all = (useSection('control')?.seats ?? []).flatMap(({ orders }) => orders ?? []);
  const playing = phase === 'brief' || phase === 'negotiate' || phase === 'order';
  const troubled = all.filter(({ conflicts }) => conflicts.length > 0).length;
  return (
    <>
      {playing ? (
        <div className={styles['head']}>
          <p>{all.length === 0 ? text.notYet : words.count(troubled)}</p>
          <TurnForecastDoor />
        </div>
      ) : null}
      <OrdersTable selected={selected} />
    </>
  );
};
