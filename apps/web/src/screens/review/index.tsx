import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useRoom, useSection } from '../../stores/room.ts';
import { usePracticeText } from '../../text/practice.ts';
import { useReviewText } from '../../text/review.ts';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { KeepingLine } from '../keeping/keeping-line.tsx';
import { TalkLog } from '../parts/talk-log.tsx';
import { reviewTabs, useReviewPlace } from './place.ts';
import type { ReviewTab } from './place.ts';
import { OpenHidden, useSeesWhole } from './open-hidden.tsx';
import { ImportedLine } from './take-home/imported-line.tsx';
import { ReviewBar } from './review-bar.tsx';
import styles from './review.module.css';
import { SecretsTab } from './secrets-tab.tsx';
import { Story } from './story.tsx';

const Replay = lazy(() => import('./replay/index.tsx'));
const WhyTab = lazy(() => import('./why/index.tsx'));
const WhatIf = lazy(() => import('./what-if/index.tsx'));
const Charts = lazy(() => import('./charts/index.tsx'));
const TakeHome = lazy(() => import('./take-home/index.tsx'));
const Compare = lazy(() => import('./compare/index.tsx'));
const People = lazy(() => import('./people/index.tsx'));

const Secrets = () => (
  <>
    <SecretsTab />
    <TalkLog talk={useSection('talk')} />
  </>
);

/** What stands under each tab; a tab that has nothing is not offered. */
const contents: Readonly<Partial<Record<ReviewTab, ReactNode>>> = {
  story: <Story />,
  replay: <Replay />,
  why: <WhyTab />,
  'what-if': <WhatIf />,
  charts: <Charts />,
  compare: <Compare />,
  people: <People />,
  secrets: <Secrets />,
  'take-home': <TakeHome />,
};
const present = reviewTabs.filter((tab) => contents[tab] !== undefined);
/** What there is to look at before what was hidden opens. */
const beforeOpen: ReadonlySet<ReviewTab> = new Set(['story', 'people', 'take-home']);

/** Everything that was hidden, once the crisis is over: what happened, why, and how each seat did. */
export default function Review() {
  const text = useReviewText();
  const place = useReviewPlace();
  const whole = useSeesWhole();
  const offered = present.filter((tab) => whole || beforeOpen.has(tab));
  const here = useRoom((state) => state.texts !== null);
  const practice = usePracticeText();
  const practised = useSection('room')?.practice === 'over';
  useTitle(text.title);
  if (!here) return <Loading text={text.loading} />;
  return (
    <div className={styles['review']}>
      <ReviewBar />
      <OpenHidden />
      <main>
        <h1 className="visually-hidden">{text.title}</h1>
        <div className={styles['keeping']}>
          <ImportedLine />
          {practised ? <p>{practice.was}</p> : null}
          <KeepingLine />
        </div>
        <Tabs<ReviewTab>
          label={text.over}
          selected={offered.includes(place.tab) ? place.tab : 'story'}
          onSelect={(tab) => {
            place.open(tab);
          }}
          className={styles['tabs']}
          tabs={offered.map((id) => ({
            id,
            label: text.tabs[id],
            content: <Suspense fallback={<Loading text={text.loading} />}>{contents[id]}</Suspense>,
          }))}
        />
      </main>
    </div>
  );
}
