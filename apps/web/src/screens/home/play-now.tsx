import type { ScenarioCard } from '@convoy/protocol';
import { Play } from 'lucide-react';
import { api } from '../../net/api.ts';
import { useHomeText } from '../../text/home.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useEnter } from '../parts/use-enter.ts';
import styles from './home.module.css';

/** One press: a room, a seat, bots in the others. */
export const PlayNow = ({ card }: { readonly card: ScenarioCard }) => {
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
