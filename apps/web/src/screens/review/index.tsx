import { useState } from 'react';
import { useRoom, useSection } from '../../stores/room.ts';
import { useReviewText } from '../../text/review.ts';
import { useSignalText } from '../../text/signals.ts';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { TruthTables } from '../control/truth-tables.tsx';
import { KeepingLine } from '../keeping/keeping-line.tsx';
import { TalkLog } from '../parts/talk-log.tsx';
import { ForecastsPanel } from './forecasts-panel.tsx';
import { ForeseenPanel } from './foreseen-panel.tsx';
import { LedgerTab } from './ledger-tab.tsx';
import { OutcomePanel } from './outcome-panel.tsx';
import { PeopleTab } from './people-tab.tsx';
import { PathCharts } from './path-charts.tsx';
import { ReviewBar } from './review-bar.tsx';
import styles from './review.module.css';
import { ScoresPanel } from './scores-panel.tsx';
import { Debrief, SecretsTab } from './secrets-tab.tsx';
import { SignalsTab } from './signals-tab.tsx';
import { TimelineTab } from './timeline-tab.tsx';

type TabId =
  'story' | 'timeline' | 'ledger' | 'figures' | 'talk' | 'secrets' | 'people' | 'signals';

const Story = () => {
  const ended = useSection('outcome') ?? null;
  return (
    <div className={styles['story']}>
      <div className={styles['column']}>
        <OutcomePanel ended={ended} />
        {ended === null ? null : <Debrief />}
      </div>
      {ended === null ? (
        <Debrief />
      ) : (
        <div className={styles['column']}>
          <PathCharts path={ended.path} />
          <ScoresPanel ended={ended} />
          <ForecastsPanel />
          <ForeseenPanel />
        </div>
      )}
    </div>
  );
};

/** Everything that was hidden, once the crisis is over: what happened, why, and how each seat did. */
export default function Review() {
  const text = useReviewText();
  const signals = useSignalText();
  const [tab, setTab] = useState<TabId>('story');
  const talk = useSection('talk');
  const truth = useSection('truth');
  const here = useRoom((state) => state.texts !== null);
  useTitle(text.title);
  if (!here) return <Loading text={text.loading} />;
  const figures = {
    id: 'figures',
    label: text.tabs.figures,
    content: <TruthTables open />,
  } as const;
  return (
    <div className={styles['review']}>
      <ReviewBar />
      <main>
        <h1 className="visually-hidden">{text.title}</h1>
        <div className={styles['keeping']}>
          <KeepingLine />
        </div>
        <Tabs<TabId>
          label={text.over}
          selected={tab}
          onSelect={setTab}
          className={styles['tabs']}
          tabs={[
            { id: 'story', label: text.tabs.story, content: <Story /> },
            { id: 'timeline', label: text.tabs.timeline, content: <TimelineTab /> },
            { id: 'ledger', label: text.tabs.ledger, content: <LedgerTab /> },
            ...(truth === null || truth === undefined ? [] : [figures]),
            { id: 'people', label: text.tabs.people, content: <PeopleTab /> },
            { id: 'signals', label: signals.tab, content: <SignalsTab /> },
            { id: 'secrets', label: text.tabs.secrets, content: <SecretsTab /> },
            {
              id: 'talk',
              label: text.tabs.talk,
              content: <TalkLog talk={talk} />,
            },
          ]}
        />
      </main>
    </div>
  );
}
