import { useState } from 'react';
import { useReviewPeopleText } from '../../../text/review-people.ts';
import { useText } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/field.tsx';
import { useSeesWhole } from '../open-hidden.tsx';
import { useReviewPlace } from '../place.ts';
import review from '../review.module.css';
import type { Summed } from './contributions.ts';
import styles from './people.module.css';

const order = [
  ...(['order', 'suggestion', 'message', 'statement', 'dissent', 'vote', 'advice'] as const),
  'reading',
] as const;
type Kind = (typeof order)[number];

/** The acts and words that a person's figures count, turn by turn, each with its way into the replay. */
export const Moments = ({ line }: { readonly line: Summed }) => {
  const text = useReviewPeopleText().moments;
  const { instruments, speech } = useText();
  const place = useReviewPlace();
  // Before everything is open there is no replay to go to.
  const whole = useSeesWhole();
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const turns = line.turns
    .map(({ turn, deeds }) => ({
      turn,
      deeds: deeds.filter((deed) => kind === 'all' || deed.kind === kind),
    }))
    .filter(({ deeds }) => deeds.length > 0);
  return (
    <details className={review['details']}>
      <summary>{text.title(line.callSign)}</summary>
      <div className={styles['moments']}>
        <SelectField
          label={text.kind}
          value={kind}
          options={[
            { value: 'all', label: text.all },
            ...order.map((value) => ({ value, label: text.kinds[value] })),
          ]}
          onChange={(value) => {
            setKind(order.find((one) => one === value) ?? 'all');
          }}
        />
        {turns.length === 0 ? <p className={styles['soft']}>{text.none}</p> : null}
        {turns.map(({ turn, deeds }) => (
          <div key={turn}>
            <p className={styles['turn']}>
              <strong>{text.turn(turn)}</strong>
              {whole ? (
                <Button
                  size="small"
                  look="quiet"
                  onPress={() => {
                    place.open('replay', { turn: String(turn) });
                  }}
                >
                  {text.replay(turn)}
                </Button>
              ) : null}
            </p>
            <ul className={styles['deeds']}>
              {deeds.map((deed, at) => (
                <li key={`${deed.kind} ${String(at)}`}>
                  <span className={styles['kind']}>{text.kinds[deed.kind]}</span>{' '}
                  {deed.order === null ? null : (
                    <>{instruments[deed.order.instrument]?.name ?? deed.order.instrument}: </>
                  )}
                  {deed.text === '' ? (
                    <span className={styles['soft']}>{text.noWords}</span>
                  ) : (
                    speech.quoted(deed.text)
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p className={styles['soft']}>{text.more}</p>
      </div>
    </details>
  );
};
