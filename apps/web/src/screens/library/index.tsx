import { useLocation, useSearch } from 'wouter';
import { useHomeText } from '../../text/home.ts';
import { useLibraryText } from '../../text/library.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { groupCards } from '../parts/levels.ts';
import type { ScenarioGroup } from '../parts/levels.ts';
import { SiteLinks } from '../parts/site-links.tsx';
import { useCards } from '../parts/use-cards.ts';
import { saidOf } from './facts.ts';
import { Filters } from './filters.tsx';
import { ScenarioItem } from './item.tsx';
import { fits, readWanted, writeWanted } from './wanted.ts';
import type { Wanted } from './wanted.ts';
import styles from './library.module.css';

/** The list as narrowed; what is asked for stands in the address, so that it can be shared. */
const Shelf = ({ groups }: { readonly groups: readonly ScenarioGroup[] }) => {
  const text = useLibraryText();
  const [, go] = useLocation();
  const wanted = readWanted(useSearch());
  const shown = groups.filter((group) => fits(group, wanted, (card) => saidOf(card, text)));
  const look = (next: Wanted): void => {
    const said = writeWanted(next);
    go(said === '' ? '/scenarios' : `/scenarios?${said}`, { replace: true });
  };
  return (
    <>
      <Filters groups={groups} wanted={wanted} onWanted={look} />
      <div className={styles['count']}>
        <p role="status">
          {shown.length === 0 ? text.none : text.count(shown.length, groups.length)}
        </p>
        {shown.length === groups.length ? null : (
          <Button
            look="quiet"
            onPress={() => {
              go('/scenarios', { replace: true });
            }}
          >
            {text.clear}
          </Button>
        )}
      </div>
      <ul className={styles['shelf']}>
        {shown.map((group) => (
          <ScenarioItem key={group.id} group={group} />
        ))}
      </ul>
    </>
  );
};

export default function Library() {
  const text = useLibraryText();
  const home = useHomeText();
  const [cards, again] = useCards();
  return (
    <Page title={text.title} aside={<SiteLinks />}>
      <h1>{text.title}</h1>
      <p className={styles['lead']}>{text.lead}</p>
      {cards.state === 'here' ? (
        <Shelf groups={groupCards(cards.cards)} />
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
