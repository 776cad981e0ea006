import type { ScenarioCard } from '@convoy/protocol';
import { DoorOpen } from 'lucide-react';
import { Link } from 'wouter';
import { knownRooms } from '../../net/tokens.ts';
import { useHomeText } from '../../text/home.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { spacedCode } from '../parts/code.ts';
import { SiteLinks } from '../parts/site-links.tsx';
import { useCards } from '../parts/use-cards.ts';
import { JoinByCode } from './join-by-code.tsx';
import { OpeningBoard } from './opening-board.tsx';
import { PlayNow } from './play-now.tsx';
import styles from './home.module.css';

const OpenRoomCard = () => {
  const text = useHomeText();
  return (
    <section className={styles['card']} aria-labelledby="open-room">
      <h2 id="open-room">{text.open}</h2>
      <p className={styles['line']}>{text.openLine}</p>
      <div className={styles['row']}>
        <Link href="/new" className={styles['bigLink'] ?? ''}>
          <DoorOpen size={20} aria-hidden />
          {text.openGo}
        </Link>
        <p className={styles['beside']}>{text.openHelp}</p>
      </div>
    </section>
  );
};

const KnownRooms = () => {
  const text = useHomeText();
  const codes = knownRooms();
  if (codes.length === 0) return null;
  return (
    <nav className={styles['known']} aria-label={text.back}>
      <span>{text.back}:</span>
      {codes.slice(0, 5).map((code) => (
        <Link key={code} href={`/room/${code}`}>
          {text.backTo(spacedCode(code))}
        </Link>
      ))}
    </nav>
  );
};

const Top = ({ card }: { readonly card: ScenarioCard }) => (
  <>
    <PlayNow card={card} />
    <OpeningBoard card={card} />
  </>
);

export default function Home() {
  const text = useHomeText();
  const [cards, again] = useCards();
  const card = cards.state === 'here' ? cards.cards[0] : undefined;
  return (
    <Page title="" aside={<SiteLinks scenario={card?.id} />}>
      <div className={styles['grid']}>
        {card === undefined ? (
          <div className={styles['waiting']} role="status">
            <h1>{text.title}</h1>
            <p className={styles['lead']}>{text.lead}</p>
            {cards.state === 'failed' ? (
              <>
                <p>{text.failed}</p>
                <Button onPress={again}>{text.again}</Button>
              </>
            ) : (
              <p>{text.loading}</p>
            )}
          </div>
        ) : (
          <Top card={card} />
        )}
        <JoinByCode />
        <OpenRoomCard />
      </div>
      <KnownRooms />
      <footer className={styles['footer']}>
        <p>{text.privacy}</p>
        <Link href="/data">{text.site.data}</Link>
      </footer>
    </Page>
  );
}
