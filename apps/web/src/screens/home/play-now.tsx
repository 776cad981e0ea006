import type { ScenarioCard } from '@convoy/protocol';
import { Play } from 'lucide-react';
import { api } from '../../net/api.ts';
import { useHomeText } from '../../text/home.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Choice } from '../../ui/toggle.tsx';
import { useLevelText } from '../../text/levels.ts';
import { LevelChoice } from '../parts/level-choice.tsx';
import { levelOf } from '../parts/levels.ts';
import type { ScenarioGroup } from '../parts/levels.ts';
import { useEnter } from '../parts/use-enter.ts';
import styles from './home.module.css';

interface PlayNowProps {
  readonly groups: readonly ScenarioGroup[];
  readonly group: ScenarioGroup;
  readonly card: ScenarioCard;
  readonly onScenario: (id: string) => void;
  readonly onLevel: (level: string) => void;
}

const ScenarioChoice = ({ groups, group, onScenario }: PlayNowProps) => {
  const levels = useLevelText();
  if (groups.length < 2) return null;
  return (
    <Choice
      legend={levels.scenario}
      name="play-scenario"
      value={group.id}
      options={groups.map(({ id, lowest }) => ({
        value: id,
        label: lowest.texts['title'] ?? id,
      }))}
      onChange={onScenario}
    />
  );
};

/** One press: a room, a seat, bots in the others. The lowest level stands chosen. */
export const PlayNow = (props: PlayNowProps) => {
  const { group, card } = props;
  const text = useHomeText();
  const { enter, busy, problem } = useEnter();
  const [length] = card.lengths;
  const name = (seat: string): string => card.texts[`actor.${seat}.name`] ?? seat;
  return (
    <section className={styles['top']} aria-labelledby="play-now">
      <h1>{text.title}</h1>
      <p className={styles['lead']}>{text.lead}</p>
      <div className={styles['play']}>
        <h2 id="play-now">{text.play}</h2>
        <p className={styles['line']}>{text.playLine(card.texts['title'] ?? card.id)}</p>
        <ScenarioChoice {...props} />
        <LevelChoice group={group} card={card} name="play-level" onLevel={props.onLevel} />
        <div className={styles['buttons']}>
          {card.playNow.map((seat, index) => (
            <Button
              key={seat}
              look={index === 0 ? 'primary' : 'plain'}
              size="large"
              isDisabled={busy}
              onPress={() =>
                void enter(
                  api.playNow({
                    scenario: card.id,
                    seat,
                    ...levelOf(card, group),
                    ...(length === undefined ? {} : { length: length.id }),
                  }),
                )
              }
            >
              <Play size={20} aria-hidden />
              {text.playAs(name(seat))}
            </Button>
          ))}
        </div>
        <p className={styles['small']} role="status">
          {busy
            ? text.starting
            : length === undefined
              ? ''
              : text.length(length.turns, length.minutes)}
        </p>
        {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      </div>
    </section>
  );
};
