import { Link } from 'wouter';
import { useOpenRoomText } from '../../text/open-room.ts';
import { Choice } from '../../ui/toggle.tsx';
import { LevelChoice } from '../parts/level-choice.tsx';
import type { OpenRoomForm } from './use-form.ts';
import styles from './open-room.module.css';

/** Step 1: which crisis, and how full a game. */
export const ScenarioStep = ({ form }: { readonly form: OpenRoomForm }) => {
  const text = useOpenRoomText();
  const { groups, group, card, set } = form;
  return (
    <div className={styles['pair']}>
      <div className={styles['column']}>
        <Choice
          legend={text.scenario}
          name="scenario"
          look="list"
          value={group.id}
          options={groups.map(({ id, lowest }) => ({
            value: id,
            label: lowest.texts['title'] ?? id,
            help: lowest.texts['tagline'] ?? '',
          }))}
          onChange={set.setCardId}
        />
        <Link href={`/scenarios/${card.id}`} className={styles['about'] ?? ''}>
          {text.about(card.texts['title'] ?? card.id)}
        </Link>
      </div>
      <div className={styles['column']}>
        <LevelChoice group={group} card={card} name="level" onLevel={set.setLevel} />
        <p className={styles['total']}>
          {text.seatsAndTime(
            card.seats.length,
            Math.min(...card.lengths.map(({ minutes }) => minutes)),
            Math.max(...card.lengths.map(({ minutes }) => minutes)),
          )}
        </p>
      </div>
    </div>
  );
};
