import { catalogue } from '@convoy/engine';
import type { ActorId } from '@convoy/engine';
import type { ControlSection } from '@convoy/protocol';
import { CircleCheck, CircleX, EyeOff, Globe } from 'lucide-react';
import { useSection } from '../../../stores/room.ts';
import { useControlText } from '../../../text/control.ts';
import { useNames } from '../../../text/names.ts';
import { orderLine } from '../../../text/orders.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { instrumentText, useText } from '../../../text/text.ts';
import { Chip } from '../../../ui/chip.tsx';
import { cx } from '../../../ui/cx.ts';
import { RungChip } from '../../parts/rung-chip.tsx';
import { SeatPlate } from '../../parts/seat-plate.tsx';
import styles from '../control.module.css';
import { Conflicts } from './conflicts.tsx';
import type { NumberOf } from './conflicts.tsx';

type Seat = ControlSection['seats'][number];
type SeatOrder = NonNullable<Seat['orders']>[number];

const seenByAll = (instrument: string): boolean =>
  catalogue.find(({ id }) => id === instrument)?.public ?? false;

const Check = ({ refusal }: { readonly refusal: string | null }) => {
  const text = useControlText();
  const { refusals } = useText();
  if (refusal === null)
    return (
      <Chip>
        <CircleCheck size={13} aria-hidden /> {text.valid}
      </Chip>
    );
  const known = Object.entries(refusals).find(([code]) => code === refusal)?.[1];
  return (
    <span className={styles['blocked']}>
      <CircleX size={14} aria-hidden />
      {text.blocked(known === undefined ? refusal : known({}))}
    </span>
  );
};

const OrderRow = (props: {
  readonly n: number;
  readonly seat: ActorId;
  readonly written: SeatOrder;
  readonly numberOf: NumberOf;
  readonly chosen: boolean;
}) => {
  const text = useControlText();
  const known = useText();
  const names = useNames();
  const speaker = useSpeaker();
  const { order, refusal, rung, cost, conflicts } = props.written;
  const isPublic = seenByAll(order.instrument);
  const Seen = isPublic ? Globe : EyeOff;
  const details = orderLine(speaker, order);
  return (
    <tr className={cx(refusal !== null && styles['bad'], props.chosen && styles['rowChosen'])}>
      <td className="mono">{props.n}</td>
      <td>
        <SeatPlate seat={props.seat} />
      </td>
      <th scope="row">
        {instrumentText(known, order.instrument).name}
        {details === '' ? null : <span className={styles['details']}> · {details}</span>}
        <Conflicts found={conflicts} numberOf={props.numberOf} />
      </th>
      <td>
        <span title={names.band(names.bandOf(rung))}>
          <RungChip band={names.bandOf(rung)} />
        </span>
      </td>
      <td>
        <span className={styles['seen']}>
          <Seen size={15} aria-hidden />
          {isPublic ? text.public : text.private}
        </span>
      </td>
      <td className="mono">{cost}</td>
      <td>
        <Check refusal={refusal} />
      </td>
    </tr>
  );
};

const EmptyRow = ({ seat, chosen }: { readonly seat: Seat; readonly chosen: boolean }) => {
  const text = useControlText();
  const empty = seat.state === 'locked-empty';
  return (
    <tr className={cx(styles['quietRow'], chosen && styles['rowChosen'])}>
      <td>–</td>
      <td>
        <SeatPlate seat={seat.seat} />
      </td>
      <td colSpan={5}>{empty ? text.emptyOrders : text.noOrders}</td>
    </tr>
  );
};

/** One row an order, all seats, as they are being written: a draft counts as soon as it is saved. */
export const OrdersTable = ({ selected }: { readonly selected: ActorId | null }) => {
  const text = useControlText();
  const control = useSection('control');
  const phase = useSection('room')?.phase;
  if (control === undefined || control === null) return null;
  const { orderColumns } = text;
  const all = control.seats.flatMap(({ seat, orders }) =>
    (orders ?? []).map((written, at) => ({ seat, at, written })),
  );
  const numberOf: NumberOf = (seat, order) => {
    const place = all.findIndex((one) => one.seat === seat && one.at === order);
    return place < 0 ? null : place + 1;
  };
  return (
    <>
      <table className={styles['orders']}>
        <thead>
          <tr>
            {Object.entries(orderColumns).map(([key, label]) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {control.seats.flatMap((seat) =>
            seat.orders === null || seat.orders.length === 0
              ? [<EmptyRow key={seat.seat} seat={seat} chosen={seat.seat === selected} />]
              : seat.orders.map((written, index) => (
                  <OrderRow
                    key={`${seat.seat}${index}`}
                    n={numberOf(seat.seat, index) ?? 0}
                    seat={seat.seat}
                    written={written}
                    numberOf={numberOf}
                    chosen={seat.seat === selected}
                  />
                )),
          )}
        </tbody>
      </table>
      {phase === 'brief' || phase === 'negotiate' ? (
        <p className={styles['tabNote']}>{text.notNow}</p>
      ) : null}
    </>
  );
};
