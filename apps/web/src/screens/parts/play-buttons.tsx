import type { ScenarioCard } from '@convoy/protocol';
import { Play } from 'lucide-react';
import { api } from '../../net/api.ts';
import { useHomeText } from '../../text/home.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { levelOf } from './levels.ts';
import type { ScenarioGroup } from './levels.ts';
import { useEnter } from './use-enter.ts';
import styles from './play-buttons.module.css';

interface PlayButtonsProps {
  readonly group: ScenarioGroup;
  readonly card: ScenarioCard;
}

/** One press: a room, one of the two leading seats, bots in the others. */
export const PlayButtons = ({ group, card }: PlayButtonsProps) => {
  const text = useHomeText();
  const { enter, busy, problem } = useEnter();
  const [length] = card.lengths;
  const name = (seat: string): string => card.texts[`actor.${seat}.name`] ?? seat;
  const wish = {
    ...{ scenario: card.id, ...levelOf(card, group) },
    ...(length === undefined ? {} : { length: length.id }),
  };
  return (
    <>
      <div className={styles['buttons']}>
        {card.playNow.map((seat, index) => (
          <Button
            key={seat}
            look={index === 0 ? 'primary' : 'plain'}
            size="large"
            isDisabled={busy}
            onPress={() => void enter(api.playNow({ ...wish, seat }))}
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
    </>
  );
};
