import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { useHomeText } from '../../text/home.ts';
import { useLibraryText } from '../../text/library.ts';
import { useScenarioText } from '../../text/scenario.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { OpeningBoard } from '../home/opening-board.tsx';
import prose from '../parts/prose.module.css';
import { LevelChoice } from '../parts/level-choice.tsx';
import { groupCards } from '../parts/levels.ts';
import type { ScenarioGroup } from '../parts/levels.ts';
import { PlayButtons } from '../parts/play-buttons.tsx';
import { SiteLinks } from '../parts/site-links.tsx';
import { useCards } from '../parts/use-cards.ts';
import { Glance, Teaches } from './glance.tsx';
import { Measured } from './measured.tsx';
import { ControlNotes } from './notes.tsx';
import { ActsInPlay, Debrief, SeatTable, Sources, TieTable } from './parts.tsx';
import styles from './scenario.module.css';

const Look = ({ group }: { readonly group: ScenarioGroup }) => {
  const wished = new URLSearchParams(useSearch()).get('level') ?? '';
  const [level, setLevel] = useState(wished);
  const card = group.levels.find((one) => one.level === level) ?? group.lowest;
  const text = useScenarioText();
  const library = useLibraryText();
  const said = (key: string): string => card.texts[key] ?? '';
  return (
    <article className={prose['prose']}>
      <p className={prose['quiet']}>
        <Link href="/scenarios">{library.back}</Link>
      </p>
      <h1>{said('title')}</h1>
      <p className={prose['lead']}>{said('tagline')}</p>
      <p className={prose['quiet']}>{text.facts(card.level, card.seats.length, card.version)}</p>
      <LevelChoice group={group} card={card} name="look-level" onLevel={setLevel} />
      <Glance card={card} />
      <div className={styles['play']}>
        <PlayButtons group={group} card={card} />
        <Link
          href={`/new?scenario=${card.id}&level=${card.level}`}
          className={styles['open'] ?? ''}
        >
          {text.play}
        </Link>
      </div>
      <Notice tone="warn">
        <strong>{text.content}.</strong> {said('content.note')}
      </Notice>
      <div className={styles['board']}>
        <OpeningBoard card={card} levels />
      </div>
      <h2>{text.brief}</h2>
      {said('brief.public')
        .split('\n\n')
        .map((paragraph) => (
          <p key={paragraph} className={prose['serif']}>
            {paragraph}
          </p>
        ))}
      <SeatTable card={card} />
      <TieTable card={card} />
      <ActsInPlay card={card} />
      <Measured card={card} />
      <Teaches card={card} />
      <Debrief card={card} />
      <Sources card={card} />
      <ControlNotes card={card} />
    </article>
  );
};

/** What anybody may read of a scenario before, during and after a game. */
export default function Scenario({ params }: { readonly params: { readonly id: string } }) {
  const text = useScenarioText();
  const home = useHomeText();
  const [cards, again] = useCards(params.id);
  const group =
    cards.state === 'here' ? groupCards(cards.cards).find(({ id }) => id === params.id) : undefined;
  return (
    <Page title={group?.lowest.texts['title'] ?? text.title} aside={<SiteLinks />}>
      {group !== undefined ? (
        <Look key={group.id} group={group} />
      ) : cards.state === 'failed' && cards.error.code !== 'not-found' ? (
        <div role="status" className={styles['failed']}>
          <p>{home.failed}</p>
          <Button onPress={again}>{home.again}</Button>
        </div>
      ) : cards.state === 'loading' ? (
        <p role="status">{text.loading}</p>
      ) : (
        <>
          <h1>{text.missing}</h1>
          <p>
            <Link href="/">{text.home}</Link>
          </p>
        </>
      )}
    </Page>
  );
}
