import { menuOf } from '@convoy/engine';
import type { Order } from '@convoy/engine';
import { Plus, Scale, Telescope } from 'lucide-react';
import { useRef } from 'react';
import { useLink } from '../../net/link-context.tsx';
import { settleRival, useDraft } from '../../stores/draft.ts';
import { timeOfDay } from '../../stores/clock.ts';
import { useSection } from '../../stores/room.ts';
import { useVerdict } from '../../stores/sight.ts';
import { openDialog, useTable } from '../../stores/table.ts';
import { useDraftForecastWords } from '../../text/draft-forecast.ts';
import { orderLine } from '../../text/orders.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { instrumentText } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Pips } from '../../ui/meters.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Team } from '../team/late.tsx';
import { ArguedDoor } from './argued/argued-door.tsx';
import { useEditable } from './draft-actions.ts';
import { legalStart } from './legal-start.ts';
import { LockBar } from './lock-bar.tsx';
import { OrderCard } from './order-card.tsx';
import styles from './order-panel.module.css';
import { useTableWords } from './use-words.ts';

const Head = ({ orders }: { readonly orders: readonly Order[] }) => {
  const w = useTableWords();
  const section = useSection('orders');
  const verdict = useVerdict(orders);
  if (section === undefined || section === null) return null;
  const points = section.influence;
  const spent = verdict?.cost ?? 0;
  return (
    <header className={styles['head']}>
      <h2>{w.orders.title}</h2>
      <span className={styles['count']}>
        {w.orders.count(orders.length, section.ordersPerTurn)}
      </span>
      <span className={styles['points']}>
        <Pips
          filled={Math.min(spent, points)}
          of={Math.min(points, 14)}
          label={w.orders.pointsSpoken(spent, points)}
        />
        <span aria-hidden>{w.orders.points(spent, points)}</span>
      </span>
    </header>
  );
};

const Version = ({
  orders,
  title,
}: {
  readonly orders: readonly Order[];
  readonly title: string;
}) => {
  const speaker = useSpeaker();
  const w = useTableWords();
  return (
    <div>
      <h3>{title}</h3>
      <ol className={styles['version']}>
        {orders.length === 0 ? <li>{w.orders.noDraft}</li> : null}
        {orders.map((order, index) => (
          <li key={index}>
            {instrumentText(speaker.text, order.instrument).name} · {orderLine(speaker, order)}
          </li>
        ))}
      </ol>
    </div>
  );
};

/** Both versions side by side; one is chosen, never merged. */
const Rival = () => {
  const w = useTableWords();
  const { rival, orders } = useDraft();
  if (rival === null) return null;
  return (
    <section className={styles['rival']} role="alert">
      <h3>{w.orders.rivalTitle}</h3>
      <p>{w.orders.rivalText(rival.by, timeOfDay(rival.savedAt))}</p>
      <Version orders={orders} title={w.orders.mine} />
      <Button
        size="small"
        onPress={() => {
          settleRival('mine');
        }}
      >
        {w.orders.keepMine}
      </Button>
      <Version orders={rival.orders} title={w.orders.theirs(rival.by)} />
      <Button
        size="small"
        onPress={() => {
          settleRival('theirs');
        }}
      >
        {w.orders.keepTheirs}
      </Button>
    </section>
  );
};

const NotMine = () => {
  const w = useTableWords();
  const link = useLink();
  const me = useSection('me');
  const seat = useSection('seat');
  const here = useSection('seats')?.seats.find((one) => one.seat === seat?.seat);
  if (me === undefined || me.pen) return null;
  if (here?.keeper === 'bot') return <Notice tone="info">{w.orders.bot}</Notice>;
  const holder = here?.people.find(({ pen }) => pen);
  return (
    <Notice tone="info">
      {holder === undefined ? w.seat.penFree : w.orders.notPen(holder.callSign)}
      {holder?.here === true ? null : (
        <>
          {' '}
          <Button
            size="small"
            onPress={() => {
              void link.send({ type: 'pen.take' });
            }}
          >
            {w.orders.takePen}
          </Button>
        </>
      )}
    </Notice>
  );
};

const List = () => {
  const w = useTableWords();
  const lock = useSection('lock');
  const section = useSection('orders');
  const menu = menuOf(section);
  const editable = useEditable();
  const editing = useTable((state) => state.editing);
  const draft = useDraft((state) => state.orders);
  const locked = lock?.state === 'locked' || lock?.state === 'locked-empty';
  const orders = locked ? lock.orders : draft;
  const verdict = useVerdict(orders);
  const limit = section?.ordersPerTurn ?? 0;
  return (
    <>
      {orders.length === 0 ? <p className={styles['none']}>{w.orders.none}</p> : null}
      <ol className={styles['list']}>
        {orders.map((order, at) => (
          <OrderCard
            key={`${at} ${order.instrument}`}
            at={at}
            order={order}
            offering={menu.find(({ instrument }) => instrument === order.instrument)}
            verdict={locked ? null : verdict}
            editable={editable}
            open={editing === at}
            last={at === orders.length - 1}
          />
        ))}
      </ol>
      {editable ? (
        <div className={styles['add']}>
          <Button
            size="small"
            look="quiet"
            isDisabled={orders.length >= limit}
            onPress={() => {
              openDialog({ kind: 'add-order' });
            }}
          >
            <Plus size={16} aria-hidden />
            {w.orders.add}
          </Button>
          {orders.length >= limit ? (
            <span className={styles['none']}>{w.orders.full(limit)}</span>
          ) : null}
        </div>
      ) : null}
    </>
  );
};

/** For the dispute's target and its coercer, where the room allows it; asked for, never pressed on. */
const AdviceDoor = () => {
  const w = useTableWords();
  const room = useSection('room');
  const dispute = useSection('board')?.dispute;
  const me = useSection('seat')?.seat;
  if (room?.advice !== true || dispute === undefined) return null;
  if (me !== dispute.target && me !== dispute.coercer) return null;
  return (
    <div className={styles['advice']}>
      <Button
        size="small"
        onPress={() => {
          openDialog({ kind: 'advice' });
        }}
      >
        <Scale size={16} aria-hidden />
        {w.orders.cabinet}
      </Button>
      <span className={styles['none']}>{w.orders.cabinetHelp}</span>
    </div>
  );
};

/** What the orders as drafted, or as locked, would do; or that control does not let anybody ask. */
const ForecastDoor = () => {
  const f = useDraftForecastWords();
  const room = useSection('room');
  const open = useSection('orders');
  const playing = room?.phase === 'brief' || room?.phase === 'negotiate' || room?.phase === 'order';
  if (room === undefined || !playing || open === undefined || open === null) return null;
  if (!room.forecasts) return <p className={styles['none']}>{f.refused['switched-off']}</p>;
  return (
    <div className={styles['advice']}>
      <Button
        size="small"
        onPress={() => {
          openDialog({ kind: 'forecast' });
        }}
      >
        <Telescope size={16} aria-hidden />
        {f.door}
      </Button>
      <span className={styles['none']}>{f.doorHelp}</span>
    </div>
  );
};

/** Right: what this seat is about to do, and the lock, which never scroll away together. */
export const OrderPanel = () => {
  const w = useTableWords();
  const lock = useSection('lock');
  const draft = useDraft((state) => state.orders);
  const summary = useRef<HTMLElement>(null);
  const locked = lock?.state === 'locked' || lock?.state === 'locked-empty';
  return (
    <section
      className={styles['panel']}
      aria-label={w.orders.title}
      id="orders"
      tabIndex={-1}
      ref={summary}
    >
      <Head orders={locked ? lock.orders : draft} />
      <div className={styles['body']}>
        <NotMine />
        <Rival />
        <List />
        <Team part="desk" start={legalStart} />
        <ArguedDoor />
        <ForecastDoor />
        <AdviceDoor />
      </div>
      <LockBar summary={summary} />
    </section>
  );
};
