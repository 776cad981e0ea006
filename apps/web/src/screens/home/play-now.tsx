import type { ScenarioCard } from '@convoy/protocol';
import { Link } from 'wouter';
import { useHomeText } from '../../text/home.ts';
import { useLevelText } from '../../text/levels.ts';
import { Choice } from '../../ui/toggle.tsx';
import { LevelChoice } from '../parts/level-choice.tsx';
import type { ScenarioGroup } from '../parts/levels.ts';
import { PlayButtons } from '../parts/play-buttons.tsx';
import styles from './home.module.css';

interface PlayNowProps {
  readonly groups: readonly ScenarioGroup[];
  readonly group: ScenarioGroup;
  readonly card: ScenarioCard;
  readonly onScenario: (id: string) => void;
  readonly onLevel: (level: string) => void;
}

/** How many of the shelf stand on the first page; the library has them all. */
const FIRST = 3;

const ScenarioChoice = ({ groups, group, onScenario }: PlayNowProps) => {
  const text = useHomeText();
  const levels = useLevelText();
  if (groups.length < 2) return null;
  return (
    <>
      <Choice
        legend={levels.scenario}
        name="play-scenario"
        value={group.id}
        options={groups.slice(0, FIRST).map(({ id, lowest }) => ({
          value: id,
          label: lowest.texts['title'] ?? id,
        }))}
        onChange={onScenario}
      />
      <p>
        <Link href="/scenarios" className={styles['strong'] ?? ''}>
          {text.library(groups.length)}
        </Link>
      </p>
    </>
  );
};

/** One press: a room, a seat, bots in the others. The lowest level stands chosen. */
export const PlayNow = (props: PlayNowProps) => {
  const { group, card } = props;
  const text = useHomeText();
  return (
    <section className={styles['top']} aria-labelledby="play-now">
      <h1>{text.title}</h1>
      <p className={styles['lead']}>{text.lead}</p>
      <div className={styles['play']}>
        <h2 id="play-now">{text.play}</h2>
        <p className={styles['line']}>{text.playLine(card.texts['title'] ?? card.id)}</p>
        <ScenarioChoice {...props} />
        <LevelChoice group={group} card={card} name="play-level" onLevel={props.onLevel} />
        <PlayButtons group={group} card={card} />
      </div>
    </section>
  );
};
