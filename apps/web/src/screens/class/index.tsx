import { normaliseCode } from '@convoy/protocol';
import type { ClassEntrance, ClassOverview } from '@convoy/protocol';
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../net/api.ts';
import { classEntrance } from '../../net/class-tokens.ts';
import { useClassText } from '../../text/class.ts';
import { namesOf } from '../../text/names.ts';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, useTitle } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ClassBar } from './class-bar.tsx';
import styles from './class.module.css';
import { Compared } from './compared.tsx';
import { RoomCards } from './room-cards.tsx';
import { SteerPanel } from './steer-panel.tsx';
import { usePolled } from './use-polled.ts';

type TabId = 'rooms' | 'compare';
const every = 2000;

const NotHere = ({ code }: { readonly code: string }) => {
  const { none } = useClassText();
  return (
    <Page title={none.title} width="narrow">
      <h1>{none.title}</h1>
      <p>{none.text}</p>
      <ul>
        <li>
          <Link href="/resume">{none.resume}</Link>
        </li>
        <li>
          <Link href={`/join/${code}`}>{none.join}</Link>
        </li>
      </ul>
    </Page>
  );
};

const Desk = (props: {
  readonly entrance: ClassEntrance;
  readonly overview: ClassOverview;
  readonly lost: boolean;
  readonly refresh: () => void;
}) => {
  const { entrance, overview, lost, refresh } = props;
  const text = useClassText();
  const names = useMemo(() => namesOf(overview.comparison), [overview.comparison]);
  const [tab, setTab] = useState<TabId>('rooms');
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = overview.rooms.filter(({ place }) => !left.has(place));
  return (
    <div className={styles['class']}>
      <ClassBar entrance={entrance} names={names} count={overview.rooms.length} />
      <main className={styles['main']}>
        <h1 className="visually-hidden">{text.heading(names.scenario, overview.rooms.length)}</h1>
        {lost ? <Notice tone="warn">{text.lost}</Notice> : null}
        <SteerPanel
          token={entrance.token}
          overview={overview}
          names={names}
          chosen={chosen}
          onChooseAll={() => {
            setLeft(new Set());
          }}
          refresh={refresh}
        />
        <Tabs<TabId>
          label={text.title}
          selected={tab}
          onSelect={setTab}
          className={styles['tabs']}
          tabs={[
            {
              id: 'rooms',
              label: text.tabs.rooms,
              content: (
                <RoomCards
                  entrance={entrance}
                  overview={overview}
                  names={names}
                  left={left}
                  onLeft={setLeft}
                />
              ),
            },
            {
              id: 'compare',
              label: text.tabs.compare,
              content: <Compared comparison={overview.comparison} />,
            },
          ]}
        />
      </main>
    </div>
  );
};

const Held = ({ entrance }: { readonly entrance: ClassEntrance }) => {
  const text = useClassText();
  const { token, code } = entrance;
  const fetch = useCallback(() => api.classOverview(token), [token]);
  const { value, lost, shut, now } = usePolled(fetch, every);
  useTitle(text.title);
  if (shut) return <NotHere code={code} />;
  if (value === null) return <Loading text={lost ? text.lost : text.loading} />;
  return <Desk entrance={entrance} overview={value} lost={lost} refresh={now} />;
};

/** Several rooms on one screen, for the one person who runs them all. */
export default function Class({ params }: { readonly params: { readonly code: string } }) {
  const code = normaliseCode(params.code);
  const entrance = useMemo(() => classEntrance(code), [code]);
  return entrance === null ? <NotHere code={code} /> : <Held key={code} entrance={entrance} />;
}
