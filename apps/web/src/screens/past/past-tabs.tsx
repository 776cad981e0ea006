import { layers } from '@convoy/engine';
import type { MomentKind } from '@convoy/protocol';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { usePastText } from '../../text/past.ts';
import { Tabs } from '../../ui/tabs.tsx';
import type { TabSpec } from '../../ui/tabs.tsx';
import { LogList } from '../control/log-list.tsx';
import { OrdersTable } from '../control/orders/orders-table.tsx';
import { TruthTables } from '../control/truth-tables.tsx';
import { BoardTables } from '../observer/board-tables.tsx';
import { LedgerList } from '../parts/ledger-list.tsx';
import { LineKey } from '../parts/line-key.tsx';
import { RoomBoard } from '../parts/room-board.tsx';
import { TalkLog } from '../parts/talk-log.tsx';
import { OwnSeat } from './own-seat.tsx';
import styles from './past.module.css';

type TabId = 'board' | 'table' | 'orders' | 'seat' | 'ledger' | 'truth' | 'talk' | 'log';

const Board = () => {
  const text = usePastText();
  return (
    <div className={styles['board']}>
      <RoomBoard label={text.boardLabel} size={{ width: 900, height: 480 }} />
      <LineKey layers={layers} />
    </div>
  );
};

const Ledger = () => {
  const ledger = useSection('ledger');
  return <LedgerList lines={(ledger?.lines ?? []).filter(({ headline }) => headline)} />;
};

const Talk = () => <TalkLog talk={useSection('talk')} />;

/** What the viewer had before them then; control its whole desk, a seat its own. */
export const PastTabs = ({ at }: { readonly at: MomentKind }) => {
  const text = usePastText();
  const [tab, setTab] = useState<TabId>('board');
  const control = useSection('control') ?? null;
  const seat = useSection('seat') ?? null;
  const truth = useSection('truth') ?? null;
  const spec = (id: TabId, content: TabSpec<TabId>['content']): TabSpec<TabId> => ({
    ...{ id, label: text.tabs[id], content },
  });
  const tabs = [
    spec('board', <Board />),
    spec('table', <BoardTables />),
    ...(control === null ? [] : [spec('orders', <OrdersTable selected={null} />)]),
    ...(seat === null || control !== null ? [] : [spec('seat', <OwnSeat at={at} />)]),
    spec('ledger', <Ledger />),
    ...(truth === null ? [] : [spec('truth', <TruthTables />)]),
    spec('talk', <Talk />),
    ...(control === null ? [] : [spec('log', <LogList />)]),
  ];
  return (
    <Tabs<TabId>
      label={text.title}
      selected={tab}
      onSelect={setTab}
      className={styles['tabs']}
      tabs={tabs}
    />
  );
};
