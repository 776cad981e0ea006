import { useState } from 'react';
import { useChartWords } from '../../../text/review-charts.ts';
import { cx } from '../../../ui/cx.ts';
import { SelectField } from '../../../ui/field.tsx';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import { SeatPlate } from '../../parts/seat-plate.tsx';
import { Empty } from './empty.tsx';
import { ChartFrame } from './frame.tsx';
import { turnsOf } from './ground.ts';
import type { Ground } from './ground.ts';
import { matrixOf, readMatrix } from './matrix.ts';
import styles from './charts.module.css';

/** How much was written from whom to whom; the table is the picture. */
export const Messages = ({ ground }: { readonly ground: Ground }) => {
  const text = useChartWords();
  const { names, series, seats } = ground;
  const [turn, setTurn] = useState('all');
  if (series.talk.length === 0)
    return <Empty title={text.charts.messages} why={text.messages.none} />;
  const lines = series.talk.filter((line) => turn === 'all' || line.turn === Number(turn));
  const matrix = matrixOf(lines, seats);
  const { most, silent } = readMatrix(lines, seats);
  const who = (id: string): string =>
    id === 'PUBLIC' || id === 'CONTROL' ? text.messages.ends[id] : names.actor(id);
  const reading = text.messages.reading(
    most === null
      ? null
      : { ...most, from: who(most.from), to: who(most.to), in: turn === 'all' ? null : turn },
    silent.slice(0, 2).map(([a, b]) => [who(a), who(b)] as const),
    silent.length,
  );
  return (
    <ChartFrame
      ground={ground}
      id="messages"
      title={text.charts.messages}
      reading={reading}
      note={text.messages.note}
      isTable
      picks={
        <SelectField
          label={text.messages.pick}
          value={turn}
          options={[
            { value: 'all', label: text.messages.all },
            ...turnsOf(ground)
              .filter((one) => one > 0)
              .map((one) => ({ value: String(one), label: text.turn(one) })),
          ]}
          onChange={setTurn}
        />
      }
      table={{
        head: [text.messages.to, text.messages.count],
        rows: series.talk.map((line) => ({
          ...{ turn: line.turn, seat: line.from },
          cells: [who(line.to), line.count],
        })),
      }}
    >
      <div className={styles['scroll']} ref={scrollStop}>
        <table className={cx(styles['table'], styles['matrix'])}>
          <caption className="visually-hidden">{text.charts.messages}</caption>
          <thead>
            <tr>
              <td>{text.messages.corner}</td>
              {matrix.to.map((id) => (
                <th key={id} scope="col" aria-label={who(id)}>
                  {seats.includes(id) ? id : who(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.from.map((from) => (
              <tr key={from}>
                <th scope="row">
                  {seats.includes(from) ? <SeatPlate seat={from} named /> : who(from)}
                </th>
                {matrix.to.map((to) => {
                  const count = matrix.count(from, to);
                  const share = count / Math.max(1, matrix.most);
                  return (
                    <td
                      key={to}
                      className={cx('mono', from === to && styles['self'])}
                      style={
                        count === 0
                          ? {}
                          : {
                              background: `color-mix(in srgb, var(--accent) ${Math.round(8 + 24 * share)}%, var(--surface))`,
                            }
                      }
                    >
                      {from === to ? '' : count}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartFrame>
  );
};
