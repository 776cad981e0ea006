import type { Played, TurningPoint, TurningPoints } from '@convoy/protocol';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../lab/bars.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useOpenWhy, useReviewPlace } from '../place.ts';
import { useTurning } from '../use-turning.ts';
import { changesOf } from '../what-if/change.ts';
import { writeEdit } from '../what-if/link.ts';
import { useTold } from '../what-if/told.ts';
import { usePlayed } from '../what-if/use-played.ts';
import styles from './turning-points.module.css';

const Point = ({ played, point }: { readonly played: Played; readonly point: TurningPoint }) => {
  const text = useWhatIfText();
  const told = useTold(played);
  const place = useReviewPlace();
  const openWhy = useOpenWhy();
  const { turn, entry, without, move } = point;
  const what = changesOf(played, without).map(told.about).join(', ');
  return (
    <li className={styles['point']}>
      <span>{text.move(turn, what, move)}</span>
      <span className={styles['acts']}>
        {entry === null ? null : (
          <Button
            size="small"
            look="quiet"
            aria-label={text.toLineOf(what)}
            onPress={() => {
              openWhy(entry);
            }}
          >
            {text.toLine}
          </Button>
        )}
        <Button
          size="small"
          aria-label={text.tryItOf(what)}
          onPress={() => {
            place.open('what-if', { without: writeEdit(without) });
          }}
        >
          {text.tryIt}
        </Button>
      </span>
    </li>
  );
};

const After = ({ told }: { readonly told: TurningPoints }) => {
  const text = useWhatIfText();
  const share = (turn: TurningPoints['after'][number], ending: string): string => {
    const found = turn.chances.find((one) => one.ending === ending)?.share;
    return found === undefined ? '–' : text.range(found.at, found.low, found.high);
  };
  return (
    <section>
      <h3>{text.after}</h3>
      <p className={styles['quiet']}>{text.afterHelp}</p>
      <DataTable
        caption={text.asTable}
        head={text.afterColumns}
        rows={told.after.map((turn) => [
          text.afterTurn(turn.turn),
          ...['success', 'partial', 'failure', 'war', 'brink'].map((name) => share(turn, name)),
        ])}
      />
    </section>
  );
};

/** The acts that moved the chances most, each with a way to try the game without it. */
export const TurningPointsPanel = () => {
  const text = useWhatIfText();
  const told = useTurning();
  const { played } = usePlayed();
  if (told === null || played === null) return null;
  const { state, done, of, points } = told;
  return (
    <Panel title={text.turning}>
      <div className={styles['stack']}>
        <p className={styles['quiet']}>{text.turningHelp}</p>
        {state === 'failed' ? <p role="alert">{text.turningFailed}</p> : null}
        {state === 'running' ? <p role="status">{text.turningWait(done, of)}</p> : null}
        {state === 'done' && points.length === 0 ? <p>{text.turningNone}</p> : null}
        <ol className={styles['points']}>
          {points.map((point) => (
            <Point key={JSON.stringify(point.without)} played={played} point={point} />
          ))}
        </ol>
        <After told={told} />
      </div>
    </Panel>
  );
};
