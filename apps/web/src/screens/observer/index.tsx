import { layers } from '@convoy/engine';
import { useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { datesText, useNames } from '../../text/names.ts';
import { useObserverText } from '../../text/observer.ts';
import { usePracticeText } from '../../text/practice.ts';
import { useText } from '../../text/text.ts';
import { useWatchersText } from '../../text/watchers.ts';
import { useTitle } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ThemeSwitch } from '../../ui/theme-switch.tsx';
import { LineKey } from '../parts/line-key.tsx';
import { LedgerList } from '../parts/ledger-list.tsx';
import { Panel } from '../parts/panel.tsx';
import { RoomBoard } from '../parts/room-board.tsx';
import { RungChip } from '../parts/rung-chip.tsx';
import { ClockFace } from '../parts/clock-face.tsx';
import { TalkLog } from '../parts/talk-log.tsx';
import { ConnectionChip } from '../table/connection-chip.tsx';
import { OrdersTable } from '../control/orders/orders-table.tsx';
import { TruthTables } from '../control/truth-tables.tsx';
import { BoardTables } from './board-tables.tsx';
import { OwnGrade } from './own-grade.tsx';
import styles from './observer.module.css';

type TabId = 'since' | 'table' | 'talk' | 'figures' | 'orders';

const Bar = () => {
  const text = useObserverText();
  const practice = usePracticeText();
  const { words } = useText();
  const names = useNames();
  const room = useSection('room');
  const clock = useSection('clock');
  const band = useSection('board')?.ladder.band ?? 0;
  if (room === undefined) return null;
  return (
    <header className={styles['bar']}>
      <strong>{names.scenario}</strong>
      <span>
        {clock === undefined
          ? ''
          : `${room.practice === 'on' ? practice.on : text.turn(room.turn, clock.turns)} · `}
        {words.phases[room.phase]}
      </span>
      <span className={styles['soft']}>
        {clock === undefined ? '' : datesText(clock.from, clock.to)}
      </span>
      <ClockFace />
      {room.phase === 'order' ? <span>{text.locked(room.locked, room.toLock)}</span> : null}
      <span className={styles['rung']}>
        <RungChip band={band} /> {names.band(band)}
      </span>
      <span className={styles['end']}>
        <ConnectionChip />
        <ThemeSwitch />
      </span>
    </header>
  );
};

/** What the whole world sees, and nothing to press but the views themselves. */
export default function Observer() {
  const text = useObserverText();
  const [tab, setTab] = useState<TabId>('since');
  const ledger = useSection('ledger');
  const talk = useSection('talk');
  const watchers = useWatchersText();
  const all = useSection('watchers')?.own?.grade.kind === 'truth';
  useTitle(text.title);
  return (
    <div className={styles['observer']}>
      <Bar />
      <OwnGrade />
      <main className={styles['main']}>
        <h1 className="visually-hidden">{text.title}</h1>
        <Panel title={text.board} note={text.note} className={styles['boardPanel']}>
          <div className={styles['board']}>
            <RoomBoard label={text.boardLabel} size={{ width: 820, height: 460 }} />
          </div>
          <LineKey layers={layers} />
        </Panel>
        <Tabs<TabId>
          label={text.title}
          selected={tab}
          onSelect={setTab}
          className={styles['tabs']}
          tabs={[
            {
              id: 'since',
              label: text.since,
              content: (
                <LedgerList lines={(ledger?.lines ?? []).filter(({ headline }) => headline)} />
              ),
            },
            { id: 'table', label: text.table, content: <BoardTables /> },
            { id: 'talk', label: all ? text.allTalk : text.talk, content: <TalkLog talk={talk} /> },
            ...(all
              ? [
                  {
                    id: 'orders' as const,
                    label: watchers.orders,
                    content: <OrdersTable selected={null} />,
                  },
                  { id: 'figures' as const, label: watchers.figures, content: <TruthTables /> },
                ]
              : []),
          ]}
        />
      </main>
    </div>
  );
}
