import type { Comparison, PathPoint } from '@convoy/protocol';
import { useMemo } from 'react';
import { useClassText } from '../../text/class.ts';
import { namesOf } from '../../text/names.ts';
import type { Names } from '../../text/names.ts';
import { useText } from '../../text/text.ts';
import { cx } from '../../ui/cx.ts';
import { scrollStop } from '../../ui/scroll-stop.ts';
import { Panel } from '../parts/panel.tsx';
import { RungChip } from '../parts/rung-chip.tsx';
import { points } from '../review/judge.ts';
import styles from './compared.module.css';
import { LadderChart } from './ladder-chart.tsx';
import { groupsAt, turnsOf } from './paths.ts';

interface PartProps {
  readonly comparison: Comparison;
  readonly names: Names;
}

export const Parted = ({ comparison, names }: PartProps) => {
  const text = useClassText();
  const { words } = useText();
  const { parted, rooms } = comparison;
  if (rooms.every(({ path }) => path.length === 0))
    return <p className={styles['reading']}>{text.parted.begin}</p>;
  if (parted === null) return <p className={styles['reading']}>{text.parted.none}</p>;
  return (
    <p className={styles['reading']}>
      <strong>{text.parted.at(parted)}</strong>{' '}
      {groupsAt(rooms, parted)
        .map(({ places, point }) =>
          text.parted.group(
            places,
            `${point.band + 1} ${names.band(point.band)}`,
            words.tension[point.tension],
          ),
        )
        .join(' ')}
    </p>
  );
};

const Cell = ({ point, names }: { readonly point: PathPoint; readonly names: Names }) => {
  const { words } = useText();
  return (
    <span className={styles['cell']}>
      <RungChip band={point.band} />
      <span>
        {names.band(point.band)}
        <span className={styles['tension']}>{words.tension[point.tension]}</span>
      </span>
    </span>
  );
};

/** The same as the chart, and the tension with it. */
export const PathTable = ({ comparison, names }: PartProps) => {
  const text = useClassText();
  const turns = turnsOf(comparison.rooms);
  return (
    <div className={styles['scroll']} role="region" aria-label={text.table} ref={scrollStop}>
      <table className={styles['table']}>
        <caption>{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{text.roomColumn}</th>
            {turns.map((turn) => (
              <th
                key={turn}
                scope="col"
                className={cx(turn === comparison.parted && styles['parted'])}
              >
                {turn === 0 ? text.opening0 : text.after(turn)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.rooms.map(({ place, path }) => (
            <tr key={place}>
              <th scope="row">{text.room(place)}</th>
              {turns.map((turn) => {
                const point = path.find((one) => one.turn === turn);
                return (
                  <td key={turn} className={cx(turn === comparison.parted && styles['parted'])}>
                    {point === undefined ? (
                      <span className={styles['quiet']}>{text.notYet}</span>
                    ) : (
                      <Cell point={point} names={names} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export const Outcomes = ({ comparison, names }: PartProps) => {
  const text = useClassText();
  const { words } = useText();
  const { rooms } = comparison;
  if (rooms.every(({ outcome }) => outcome === null)) return null;
  const seats = [...new Set(rooms.flatMap(({ outcome }) => Object.keys(outcome?.scores ?? {})))];
  return (
    <Panel title={text.outcomes} note={text.scoreNote} bare>
      <div className={styles['scroll']} role="region" aria-label={text.outcomes} ref={scrollStop}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{text.roomColumn}</th>
              <th scope="col">{text.outcome}</th>
              {seats.map((seat) => (
                <th key={seat} scope="col">
                  {names.actor(seat)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rooms.map(({ place, outcome }) => (
              <tr key={place}>
                <th scope="row">{text.room(place)}</th>
                <td>
                  {outcome === null
                    ? text.running
                    : `${words.outcomes[outcome.class]}, ${text.inTurn(outcome.turn)}`}
                </td>
                {seats.map((seat) => {
                  const score = outcome?.scores[seat];
                  return (
                    <td key={seat} className="mono">
                      {score === undefined
                        ? '–'
                        : score.par === null
                          ? points(score.total)
                          : text.versus(points(score.total), points(score.par))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};

/** The rooms beside each other: chart, table, where they parted, how each ended. */
export const Compared = ({ comparison }: { readonly comparison: Comparison }) => {
  const text = useClassText();
  const names = useMemo(() => namesOf(comparison), [comparison]);
  const some = comparison.rooms.some(({ path }) => path.length > 0);
  return (
    <div className={styles['compared']}>
      <Panel title={text.compare}>
        <Parted comparison={comparison} names={names} />
        {some ? (
          <>
            <LadderChart
              {...{ rooms: comparison.rooms, parted: comparison.parted, names }}
              label={text.chart(turnsOf(comparison.rooms).at(-1) ?? 0)}
            />
            <p className={styles['quiet']}>{text.chartNote}</p>
            <PathTable comparison={comparison} names={names} />
          </>
        ) : null}
      </Panel>
      <Outcomes comparison={comparison} names={names} />
    </div>
  );
};
