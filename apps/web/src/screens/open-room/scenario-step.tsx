import { Link } from 'wouter';
import { useLibraryText } from '../../text/library.ts';
import { useOpenRoomText } from '../../text/open-room.ts';
import { Choice } from '../../ui/toggle.tsx';
import { factsOf } from '../library/facts.ts';
import { Thumbnail } from '../library/thumbnail.tsx';
import { LevelChoice } from '../parts/level-choice.tsx';
import type { OpenRoomForm } from './use-form.ts';
import styles from './open-room.module.css';

/** What stands chosen: its picture, its line, its level, and how many and how long. */
const Chosen = ({ form }: { readonly form: OpenRoomForm }) => {
  const text = useOpenRoomText();
  const { group, card, set } = form;
  const title = card.texts['title'] ?? card.id;
  return (
    <div className={styles['column']}>
      <div className={styles['picture']}>
        <Thumbnail card={card} />
        <p>{card.texts['tagline'] ?? ''}</p>
        <Link href={`/scenarios/${card.id}`} className={styles['about'] ?? ''}>
          {text.about(title)}
        </Link>
      </div>
      <LevelChoice group={group} card={card} name="level" onLevel={set.setLevel} />
      <p className={styles['total']}>
        {text.seatsAndTime(
          card.seats.length,
          Math.min(...card.lengths.map(({ minutes }) => minutes)),
          Math.max(...card.lengths.map(({ minutes }) => minutes)),
        )}
      </p>
    </div>
  );
};

/** Step 1: which crisis, and how full a game. */
export const ScenarioStep = ({ form }: { readonly form: OpenRoomForm }) => {
  const text = useOpenRoomText();
  const library = useLibraryText();
  const { groups, group, set } = form;
  return (
    <div className={styles['pair']}>
      <div className={styles['column']}>
        <Choice
          legend={text.scenario}
          name="scenario"
          look="list"
          value={group.id}
          options={groups.map((one) => ({
            value: one.id,
            label: one.lowest.texts['title'] ?? one.id,
            help: factsOf(one, library).join(' · '),
          }))}
          onChange={(id) => {
            set.setCardId(id);
            set.setLevel('');
          }}
        />
        <Link href="/scenarios" className={styles['about'] ?? ''}>
          {library.inLibrary}
        </Link>
      </div>
      <Chosen form={form} />
    </div>
  );
};
