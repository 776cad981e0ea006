import {
  CalendarClock,
  ChevronRight,
  Ellipsis,
  ListOrdered,
  MessagesSquare,
  Network,
  TriangleAlert,
} from 'lucide-react';
import { Suspense, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useDraft } from '../../stores/draft.ts';
import { useSection } from '../../stores/room.ts';
import { useVerdict } from '../../stores/sight.ts';
import { editOrder, openDialog, select, showPhone, useTable } from '../../stores/table.ts';
import type { PhoneTab } from '../../stores/table.ts';
import { toggleExposure, useUi } from '../../stores/ui.ts';
import { useText } from '../../text/text.ts';
import { cx } from '../../ui/cx.ts';
import { Checkbox } from '../../ui/toggle.tsx';
import { Button } from '../../ui/button.tsx';
import { Team } from '../team/late.tsx';
import { BoardPane } from './board-pane.tsx';
import { BrinkBanner } from './brink-banner.tsx';
import { EventNews } from './event-news.tsx';
import { DemandCards } from './demand-cards.tsx';
import { HeadlineList } from './headline-list.tsx';
import { HomeFront } from './home-front.tsx';
import { PackageCards, Rights } from './joint-cards.tsx';
import { Ladder } from './ladder.tsx';
import { LockBar } from './lock-bar.tsx';
import { Drawer, Menu, TableView, Talk } from './late-dialogs.ts';
import { Aims, Dials, SeatHead } from './my-seat.tsx';
import { OwnEconomy } from './own-economy.tsx';
import { OrderPanel } from './order-panel.tsx';
import { PausedBanner, SkipToMain } from './paused.tsx';
import styles from './phone.module.css';
import { PhoneBar } from './status-bar.tsx';
import { useBackChannels, useChannels } from './talk-channels.ts';
import { useHeadlines } from './use-headlines.ts';
import { useAsks } from './use-asks.ts';
import type { Ask } from './use-asks.ts';
import { useTableWords } from './use-words.ts';
import { SeatWatchers } from './watchers.tsx';

interface Need extends Pick<Ask, 'id' | 'icon' | 'title' | 'detail'> {
  readonly act: () => void;
}

const useNeeds = (): readonly Need[] => {
  const w = useTableWords();
  const text = useText();
  const asks = useAsks();
  const orders = useDraft((state) => state.orders);
  const verdict = useVerdict(orders);
  const broken = (verdict?.refusals ?? []).map((refusal, index): Need => ({
    id: `${index} ${refusal.code}`,
    icon: TriangleAlert,
    title: text.refusals[refusal.code](refusal.detail),
    detail: w.orders.title,
    act: () => {
      showPhone('orders');
      editOrder(refusal.order);
    },
  }));
  return [...asks.map(({ open, ...ask }) => ({ ...ask, act: open })), ...broken];
};

const Card = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => (
  <section className={styles['card']}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** Only where the scenario has branches to cut or consent to ask for. */
const Joint = () => {
  const board = useSection('board');
  if (board === undefined) return null;
  const some = board.sectors.length + board.assets.length + board.institutions.length > 0;
  return some ? (
    <section className={styles['card']}>
      <PackageCards />
      <Rights />
    </section>
  ) : null;
};

const Now = () => {
  const w = useTableWords();
  const needs = useNeeds();
  const headlines = useHeadlines();
  const top = {
    ...headlines,
    elsewhere: headlines.aimed.length > 2 ? [] : headlines.elsewhere.slice(0, 3),
  };
  return (
    <div className={styles['cards']}>
      <Team part="news" />
      <section className={`${styles['card'] ?? ''} ${styles['needs'] ?? ''}`}>
        <h2>
          {w.phone.needs} <span className={styles['count']}>{needs.length}</span>
        </h2>
        {needs.length === 0 ? <p className={styles['soft']}>{w.phone.nothing}</p> : null}
        <ul>
          {needs.map((need) => (
            <li key={need.id}>
              <button type="button" className={styles['need']} onClick={need.act}>
                <need.icon size={20} aria-hidden />
                <span>
                  <strong>{need.title}</strong>
                  <span className={styles['soft']}>{need.detail}</span>
                </span>
                <ChevronRight size={18} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      </section>
      {headlines.all.length === 0 ? null : (
        <section className={styles['card']}>
          <div className={styles['row']}>
            <h2>{w.board.since}</h2>
            <Button
              look="link"
              onPress={() => {
                openDialog({ kind: 'opens', entry: null });
              }}
            >
              {w.phone.all(headlines.all.length)}
            </Button>
          </div>
          <div className={styles['bleed']}>
            <HeadlineList
              brief
              headlines={top}
              open={null}
              onOpen={(entry) => {
                openDialog({ kind: 'opens', entry });
              }}
            />
          </div>
        </section>
      )}
      <section className={cx(styles['card'], styles['stack'])} id="seat" tabIndex={-1}>
        <SeatHead />
        <Team part="people" />
        <Dials />
        <HomeFront />
        <OwnEconomy />
      </section>
      <section className={styles['card']}>
        <DemandCards />
      </section>
      <Joint />
      <section className={styles['card']}>
        <Aims />
      </section>
      <div className={styles['flat']}>
        <Ladder />
      </div>
    </div>
  );
};

/** The own seat in the middle and its own ties; everybody's on request, and the tables below. */
const PhoneBoard = () => {
  const w = useTableWords();
  const me = useSection('seat')?.seat;
  const [whole, setWhole] = useState(false);
  const exposure = useUi((state) => state.exposure);
  const some = (useSection('board')?.exposures.length ?? 0) > 0;
  return (
    <div id="board" tabIndex={-1}>
      <div className={styles['board']}>
        <BoardPane only={whole ? undefined : me} />
      </div>
      <div className={styles['pad']}>
        <Button
          onPress={() => {
            select(null);
            setWhole(!whole);
          }}
        >
          {whole ? w.phone.own : w.phone.whole}
        </Button>
        {some ? (
          <Checkbox checked={exposure} onChange={toggleExposure}>
            {w.exposure.drawer}
          </Checkbox>
        ) : null}
      </div>
      <Suspense fallback={null}>
        <Drawer />
        <TableView />
      </Suspense>
    </div>
  );
};

const More = () => {
  const w = useTableWords();
  return (
    <div className={styles['cards']}>
      <Card title={w.brief.title}>
        <Button
          onPress={() => {
            openDialog({ kind: 'brief' });
          }}
        >
          {w.bar.briefs}
        </Button>
      </Card>
      <Card title={w.menu.title}>
        <Suspense fallback={null}>
          <Menu />
        </Suspense>
      </Card>
    </div>
  );
};

const Sticky = () => {
  const w = useTableWords();
  const orders = useDraft((state) => state.orders);
  const section = useSection('orders');
  const verdict = useVerdict(orders);
  const tab = useTable((state) => state.phone);
  const lock = useSection('lock');
  const ref = useRef<HTMLDivElement>(null);
  const points = section?.influence ?? 0;
  if (tab === 'orders') return null;
  const locked = lock?.state === 'locked' || lock?.state === 'locked-empty';
  return (
    <section className={styles['sticky']} ref={ref} aria-label={w.orders.title}>
      {locked ? (
        <LockBar summary={ref} />
      ) : (
        <>
          <p className={styles['row']}>
            <strong>
              {w.phone.orderCount(orders.length, section?.ordersPerTurn ?? 0)} ·{' '}
              {w.orders.points(verdict?.cost ?? 0, points)}
            </strong>
          </p>
          <Button
            look="primary"
            size="large"
            wide
            onPress={() => {
              showPhone('orders');
            }}
          >
            {w.phone.review}
          </Button>
        </>
      )}
    </section>
  );
};

const tabs = [
  { id: 'now', icon: CalendarClock },
  { id: 'orders', icon: ListOrdered },
  { id: 'talk', icon: MessagesSquare },
  { id: 'board', icon: Network },
  { id: 'more', icon: Ellipsis },
] as const satisfies readonly { readonly id: PhoneTab; readonly icon: unknown }[];

const useBadges = (): Readonly<Record<PhoneTab, string>> => {
  const w = useTableWords();
  const needs = useNeeds();
  const me = useSection('seat')?.seat ?? null;
  const talks = [...useChannels(me), ...useBackChannels(me)];
  const fresh = talks.reduce((sum, channel) => sum + channel.fresh, 0);
  const changed = (useSection('board')?.ties ?? []).filter(({ change }) => change !== null).length;
  const lock = useSection('lock')?.state;
  const count = useDraft((state) => state.orders.length);
  return {
    now: w.phone.toDo(needs.length),
    orders:
      lock === 'locked' || lock === 'locked-empty'
        ? w.phone.lockedBadge
        : count === 0
          ? w.phone.empty
          : w.phone.draft,
    talk: w.phone.news(fresh),
    board: w.phone.changed(changed),
    more: '',
  };
};

/** Below 768 px: what needs me first; the lock is always in reach. */
export const Phone = () => {
  const w = useTableWords();
  const tab = useTable((state) => state.phone);
  const badges = useBadges();
  // Another part begins at its top, wherever the last one was left.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [tab]);
  return (
    <div className={styles['phone']}>
      <SkipToMain />
      <PhoneBar />
      <BrinkBanner />
      <PausedBanner />
      <EventNews />
      <SeatWatchers />
      <main className={styles['main']} data-tab={tab} id="main" tabIndex={-1}>
        {tab === 'now' ? null : <h1 className="visually-hidden">{w.phone[tab]}</h1>}
        {tab === 'now' ? <Now /> : null}
        {tab === 'orders' ? <OrderPanel /> : null}
        {tab === 'talk' ? (
          <Suspense fallback={null}>
            <Talk />
          </Suspense>
        ) : null}
        {tab === 'board' ? <PhoneBoard /> : null}
        {tab === 'more' ? <More /> : null}
      </main>
      <div className={styles['bottom']}>
        <Sticky />
        <nav aria-label={w.phone.tabs} className={styles['tabs']}>
          {tabs.map(({ id, icon: Icon }) => (
            <button
              key={id}
              type="button"
              aria-current={tab === id ? 'page' : undefined}
              onClick={() => {
                showPhone(id);
              }}
            >
              <Icon size={20} aria-hidden />
              <strong>{w.phone[id]}</strong>
              <span>{badges[id]}</span>
            </button>
          ))}
        </nav>
      </div>
    </div>
  );
};
