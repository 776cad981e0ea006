import { useState } from 'react';
import { Link } from 'wouter';
import { useHomeText } from '../../text/home.ts';
import { useScenarioText } from '../../text/scenario.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { OpeningBoard } from '../home/opening-board.tsx';
import prose from '../parts/prose.module.css';
import { LevelChoice } from '../parts/level-choice.tsx';
import { groupCards } from '../parts/levels.ts';
import type { ScenarioGroup } from '../parts/levels.ts';
import { SiteLinks } from '../parts/site-links.tsx';
import { useCards } from '../parts/use-cards.ts';
import { ActsInPlay, Debrief, SeatTable, Sources, TieTable } from './parts.tsx';
import styles from './scenario.module.css';

const Look = ({ group }: { readonly group: ScenarioGroup }) => {
  const [level, setLevel] = useState('');
  const card = group.levels.find((one) => one.level === level) ?? group.lowest;
  const text = useScenarioText();
  const said = (key: string): string => card.texts[key] ?? '';
  return (
    <article className={prose['prose']}>
      <h1>{said('title')}</h1>
      <p className={prose['lead']}>{said('tagline')}</p>
      <p className={prose['quiet']}>{text.facts(card.level, card.seats.length, card.version)}</p>
      <LevelChoice group={group} card={card} name="look-level" onLevel={setLevel} />
      <ul>
        {card.lengths.map(({ id }) => (
          <li key={id}>{said(`length.${id}`)}</li>
        ))}
      </ul>
      <Link href="/new" className={styles['open'] ?? ''}>
        {text.play}
      </Link>
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
      <Debrief card={card} />
      <Sources card={card} />
    </article>
  );
};

/** What anybody may read of a scenario before, during and after a game. */
export default function Scenario({ params }: { readonly params: { readonly id: string } }) {
  const text = useScenarioText();
  const home = useHomeText();
  const [cards, again] = useCards();
  const group =
    cards.state === 'here' ? groupCards(cards.cards).find(({ id }) => id === params.id) : undefined;
  return (
    <Page title={group?.lowest.texts['title'] ?? text.title} aside={<SiteLinks />}>
      {group !== undefined ? (
        <Look key={group.id} group={group} />
      ) : cards.state === 'failed' ? (
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
