import type { OutcomeSection } from '@convoy/engine';
import { useReviewText } from '../../text/review.ts';
import { useText } from '../../text/text.ts';
import { Bar } from '../../ui/meters.tsx';
import { Panel } from '../parts/panel.tsx';
import { hundredths } from './judge.ts';
import styles from './review.module.css';

const kinds = ['compel', 'constrain', 'signal'] as const;

/** The verdict in words, and by what it is measured. */
export const OutcomePanel = ({ ended }: { readonly ended: OutcomeSection | null }) => {
  const text = useReviewText();
  const { words } = useText();
  if (ended === null)
    return (
      <Panel title={text.outcome}>
        <p className={styles['verdict']}>{text.closed.title}</p>
        <p className={styles['reading']}>{text.closed.text}</p>
      </Panel>
    );
  const { outcome } = ended;
  return (
    <Panel title={text.outcome}>
      <p className={styles['verdict']}>{words.outcomes[outcome.class]}</p>
      <p className={styles['reading']}>
        {text.met(hundredths(outcome.compel))}{' '}
        {text.reason(words.outcomeReasons[outcome.reason], outcome.turn)}
      </p>
      <p className={styles['quiet']}>{text.classText[outcome.class]}</p>
      <h3>{text.yardsticks}</h3>
      <dl className={styles['yardsticks']}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              {text.yardstick[kind].name}
              <span className={styles['quiet']}>{text.yardstick[kind].says}</span>
            </dt>
            <dd>
              <Bar share={hundredths(outcome[kind]) / 100} />
              <span className="mono">{hundredths(outcome[kind])}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['hufbauer']}>{text.hufbauer(outcome.policy, outcome.contribution)}</p>
      <p className={styles['quiet']}>{text.hufbauerSource}</p>
    </Panel>
  );
};
