import { DoorOpen } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { knownClasses } from '../../net/class-tokens.ts';
import { knownRooms } from '../../net/tokens.ts';
import { useClassText } from '../../text/class.ts';
import { useHomeText } from '../../text/home.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { spacedCode } from '../parts/code.ts';
import { groupCards } from '../parts/levels.ts';
import type { ScenarioGroup } from '../parts/levels.ts';
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
      <p className={styles['line']}>
        <Link href="/archive">{text.openArchive}</Link>
      </p>
    </section>
  );
};

const KnownRooms = () => {
  const text = useHomeText();
  const { known } = useClassText();
  const codes = knownRooms();
  const classes = knownClasses();
  if (codes.length + classes.length === 0) return null;
  return (
    <nav className={styles['known']} aria-label={text.back}>
      <span>{text.back}:</span>
      {classes.slice(0, 3).map((code) => (
        <Link key={code} href={`/class/${code}`}>
          {known(spacedCode(code))}
        </Link>
      ))}
      {codes.slice(0, 5).map((code) => (
        <Link key={code} href={`/room/${code}`}>
          {text.backTo(spacedCode(code))}
        </Link>
      ))}
    </nav>
  );
};

const Top = ({
  groups,
  first,
}: {
  readonly groups: readonly ScenarioGroup[];
  readonly first: ScenarioGroup;
}) => {
  const [scenario, setScenario] = useState(first.id);
  const [level, setLevel] = useState('');
  const group = groups.find(({ id }) => id === scenario) ?? first;
  const card = group.levels.find((one) => one.level === level) ?? group.lowest;
  return (
    <>
      <PlayNow
        groups={groups}
        group={group}
        card={card}
        onScenario={(id) => {
          setScenario(id);
          setLevel('');
        }}
        onLevel={setLevel}
      />
      <OpeningBoard card={card} />
    </>
  );
};

export default function Home() {
  const text = useHomeText();
  const [cards, again] = useCards();
  const groups = cards.state === 'here' ? groupCards(cards.cards) : [];
  const [first] = groups;
  return (
    <Page title="" aside={<SiteLinks />}>
      <div className={styles['grid']}>
        {first === undefined ? (
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
          <Top groups={groups} first={first} />
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
