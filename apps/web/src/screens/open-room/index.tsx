import { Link } from 'wouter';
import { useOpenRoomText } from '../../text/open-room.ts';
import { useHomeText } from '../../text/home.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { SiteLinks } from '../parts/site-links.tsx';
import { useCards } from '../parts/use-cards.ts';
import { OpenRoomForm } from './form.tsx';
import styles from './open-room.module.css';

export default function OpenRoom() {
  const text = useOpenRoomText();
  const home = useHomeText();
  const [cards, again] = useCards();
  return (
    <Page title={text.title} aside={<SiteLinks />}>
      <h1>{text.title}</h1>
      <p className={styles['lead']}>
        {text.lead} <Link href="/archive">{home.openArchive}</Link>
      </p>
      {cards.state === 'here' ? (
        <OpenRoomForm cards={cards.cards} />
      ) : cards.state === 'failed' ? (
        <div role="status" className={styles['failed']}>
          <p>{home.failed}</p>
          <Button onPress={again}>{home.again}</Button>
        </div>
      ) : (
        <p role="status">{home.loading}</p>
      )}
    </Page>
  );
}
