import { layers } from '@convoy/engine';
import type { ActorId } from '@convoy/engine';
import { useEffect, useRef, useState } from 'react';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { useControlText } from '../../text/control.ts';
import { useStaffText } from '../../text/staff.ts';
import { Chip } from '../../ui/chip.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { LedgerList } from '../parts/ledger-list.tsx';
import { LineKey } from '../parts/line-key.tsx';
import { RoomBoard } from '../parts/room-board.tsx';
import { Staff } from '../staff/index.tsx';
import styles from './control.module.css';
import { Injects, InjectsLabel } from './injects/late.tsx';
import { LogList } from './log-list.tsx';
import { lineTools } from './rulings/line-tools.tsx';
import { RulingsLabel, RulingsTab } from './rulings/rulings-tab.tsx';
import { OrdersTab } from './orders/orders-tab.tsx';
import { ControlTalk } from './talk.tsx';
import { TruthTables } from './truth-tables.tsx';
import { useMay, useSees } from './use-may.ts';

type TabId =
  'orders' | 'result' | 'board' | 'truth' | 'injects' | 'rulings' | 'talk' | 'log' | 'staff';

interface ControlTabsProps {
  readonly selected: ActorId | null;
  /** A seat that control chose to write to: brings the messages up. */
  readonly writeTo: string | null;
}

const Counted = ({ label, count }: { readonly label: string; readonly count: number }) => (
  <span className={styles['tabLabel']}>
    {label} <span className={styles['count']}>{count}</span>
  </span>
);

const Result = () => {
  const ledger = useSection('ledger');
  return (
    <LedgerList
      lines={(ledger?.lines ?? []).filter(({ headline }) => headline)}
      tools={lineTools}
    />
  );
};

export const ControlTabs = ({ selected, writeTo }: ControlTabsProps) => {
  const text = useControlText();
  const control = useSection('control');
  const talk = useSection('talk');
  const phase = useSection('room')?.phase;
  const staff = useStaffText();
  const may = useMay();
  const world = useSees('world');
  const seesOrders = useSees('orders');
  const [tab, setTab] = useState<TabId>(seesOrders ? 'orders' : 'talk');
  useEffect(() => {
    if (writeTo !== null) setTab('talk');
  }, [writeTo]);
  // A resolved turn asks to be looked over before it is published; the next one for its orders.
  useEffect(() => {
    if (phase === 'resolved') setTab('result');
    else if (phase === 'order' && seesOrders) setTab('orders');
  }, [phase, seesOrders]);
  const waiting =
    (talk?.desk?.queue ?? []).filter(({ status }) => status === 'waiting').length +
    (talk?.desk?.reports ?? []).filter(({ settled }) => !settled).length;
  const before = useRef(waiting);
  useEffect(() => {
    if (waiting > before.current) say(text.toSettle(waiting));
    before.current = waiting;
  }, [waiting, text]);
  const orders = (control?.seats ?? []).reduce((sum, seat) => sum + (seat.orders?.length ?? 0), 0);
  const channels = talk?.channels ?? [];
  const messages =
    channels.reduce((sum, one) => sum + one.earlier.count + one.messages.length, 0) +
    (talk?.lines ?? []).reduce((sum, one) => sum + one.messages.length, 0);
  return (
    <Tabs<TabId>
      label={text.title}
      selected={tab}
      onSelect={setTab}
      className={styles['tabs']}
      tabs={[
        ...(seesOrders
          ? [
              {
                id: 'orders' as const,
                label: <Counted label={text.tabs.orders} count={orders} />,
                content: <OrdersTab selected={selected} />,
              },
            ]
          : []),
        { id: 'result', label: text.tabs.result, content: <Result /> },
        {
          id: 'board',
          label: text.tabs.board,
          content: (
            <div className={styles['boardTab']}>
              <RoomBoard label={text.boardLabel} size={{ width: 720, height: 480 }} />
              <LineKey layers={layers} />
            </div>
          ),
        },
        ...(world
          ? [{ id: 'truth' as const, label: text.tabs.truth, content: <TruthTables /> }]
          : []),
        ...(may('world.inject')
          ? [{ id: 'injects' as const, label: <InjectsLabel />, content: <Injects /> }]
          : []),
        ...(may('ruling.make')
          ? [{ id: 'rulings' as const, label: <RulingsLabel />, content: <RulingsTab /> }]
          : []),
        {
          id: 'talk',
          label: (
            <>
              <Counted label={text.tabs.talk} count={messages} />
              {waiting === 0 ? null : <Chip tone="warn">{text.toSettle(waiting)}</Chip>}
            </>
          ),
          content: <ControlTalk to={writeTo} />,
        },
        { id: 'log', label: text.tabs.log, content: <LogList /> },
        { id: 'staff', label: staff.tab, content: <Staff /> },
      ]}
    />
  );
};
