import type { MomentKind } from '@convoy/protocol';
import { useSection } from '../../stores/room.ts';
import { openDialog, useTable } from '../../stores/table.ts';
import { orderLine } from '../../text/orders.ts';
import { usePastText } from '../../text/past.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { instrumentText, useText } from '../../text/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Aims, Dials, SeatHead } from '../table/my-seat.tsx';
import { useTableWords } from '../table/use-words.ts';
import { Why } from '../table/why.tsx';
import styles from './past.module.css';

const Orders = ({ at }: { readonly at: MomentKind }) => {
  const text = usePastText();
  const known = useText();
  const speaker = useSpeaker();
  const orders = useSection('lock')?.orders ?? [];
  return (
    <section aria-labelledby="past-orders">
      <h2 id="past-orders" className={styles['head']}>
        {text.ownOrders}
      </h2>
      {orders.length === 0 ? <p>{at === 'opening' ? text.ordersLater : text.noOrders}</p> : null}
      <ul className={styles['orders']}>
        {orders.map((order, index) => (
          <li key={index}>
            <strong>{instrumentText(known, order.instrument).name}</strong>
            {orderLine(speaker, order) === '' ? null : ` · ${orderLine(speaker, order)}`}
            {order.rationale === '' ? null : <p className={styles['why']}>{order.rationale}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The why of a figure, as at the table. */
const WhyDialog = () => {
  const w = useTableWords();
  const dialog = useTable((state) => state.dialog);
  if (dialog?.kind !== 'why') return null;
  const close = (): void => {
    openDialog(null);
  };
  return (
    <Dialog open onClose={close} closeLabel={w.close} title={w.why.title(dialog.title)}>
      <Why entry={dialog.entry} title={dialog.title} />
    </Dialog>
  );
};

/** What the seat knew of itself: its figures, its aims, and the orders it gave. */
export const OwnSeat = ({ at }: { readonly at: MomentKind }) => (
  <div className={styles['seat']}>
    <SeatHead />
    <Orders at={at} />
    <Dials />
    <Aims />
    <WhyDialog />
  </div>
);
