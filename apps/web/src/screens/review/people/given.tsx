import { useReviewPeopleText } from '../../../text/review-people.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSeesWhole } from '../open-hidden.tsx';
import { useReviewPlace } from '../place.ts';
import styles from './people.module.css';
import { useAssess } from './use-people.ts';

/** Sheets that were handed out to this viewer. */
export const GivenSheets = () => {
  const text = useReviewPeopleText();
  const place = useReviewPlace();
  const whole = useSeesWhole();
  const { given } = useAssess();
  if (given.length === 0) return null;
  return (
    <Panel title={text.given.title} note={text.given.note}>
      {given.map(({ about, rows, marks }) => (
        <div key={about.person ?? about.seat} className={styles['given']}>
          <h3>{about.person === null ? text.given.seat : text.given.person}</h3>
          <dl>
            {rows.map(({ id, text: row }) => {
              const mark = marks.find((one) => one.row === id);
              if (mark === undefined) return null;
              const level = mark.level === null ? text.open : (text.levels[mark.level] ?? '');
              return (
                <div key={id}>
                  <dt>{row}</dt>
                  <dd>
                    <strong>{level}</strong> {mark.comment}
                    {mark.turns.map((turn) =>
                      whole ? (
                        <Button
                          key={turn}
                          size="small"
                          look="quiet"
                          onPress={() => {
                            place.open('replay', { turn: String(turn) });
                          }}
                        >
                          {text.moments.replay(turn)}
                        </Button>
                      ) : (
                        <span key={turn}> {text.moments.turn(turn)}</span>
                      ),
                    )}
                  </dd>
                </div>
              );
            })}
          </dl>
        </div>
      ))}
    </Panel>
  );
};
