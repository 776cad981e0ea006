import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useChartWords } from '../../../text/review-charts.ts';
import { Button } from '../../../ui/button.tsx';
import { cx } from '../../../ui/cx.ts';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import { Panel } from '../../parts/panel.tsx';
import styles from './charts.module.css';
import type { Ground } from './ground.ts';
import { offerFile } from './offer-file.ts';
import { sheetCsv, sheetRows, shown } from './sheet.ts';
import type { Table } from './sheet.ts';

/** Rows that say the same are told apart by which of them they are. */
const keyed = (rows: Table['rows']) => {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const says = [row.turn, row.seat, ...row.cells].join('|');
    const time = (times.get(says) ?? 0) + 1;
    times.set(says, time);
    return { key: `${says} ${time}`, row };
  });
};

/** The same rows for eyes: turn and seat where any row has one. */
const Rows = ({
  table: { head, rows },
  names,
}: {
  readonly table: Table;
  readonly names: Ground['names'];
}) => {
  const text = useChartWords();
  const withTurn = rows.some(({ turn }) => turn !== null);
  const withSeat = rows.some(({ seat }) => seat !== null);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {withTurn ? <th scope="col">{text.table.turn}</th> : null}
          {withSeat ? <th scope="col">{text.table.seat}</th> : null}
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows).map(({ key, row: { turn, seat, cells } }) => (
          <tr key={key}>
            {withTurn ? <td className="mono">{turn === null ? '–' : text.turn(turn)}</td> : null}
            {withSeat ? <th scope="row">{seat === null ? '–' : names.actor(seat)}</th> : null}
            {cells.map((cell, at) => (
              <td key={head[at]} className={cx(typeof cell === 'number' && 'mono')}>
                {shown(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface FrameProps {
  readonly ground: Ground;
  /** Also the file’s name. */
  readonly id: string;
  readonly title: string;
  /** One sentence, reckoned from the data. */
  readonly reading: string;
  /** What the reader must know to read it. */
  readonly note?: ReactNode;
  /** Choices of what is drawn. */
  readonly picks?: ReactNode;
  readonly table: Table;
  /** Where the picture is itself a table. */
  readonly isTable?: boolean;
  /** Where the picture holds controls: the table must not lie behind them all. */
  readonly tableFirst?: boolean;
  /** Ways to the why of what is drawn, behind the table. */
  readonly links?: ReactNode;
  readonly children: ReactNode;
}

/** One chart: what it is, one sentence, the picture, and the same figures as a table and as a file. */
export const ChartFrame = (props: FrameProps) => {
  const { ground, id, title, reading, note, picks, table, isTable = false, children } = props;
  const { tableFirst = false, links } = props;
  const text = useChartWords();
  const save = async (): Promise<void> => {
    const rows = sheetRows(table, ground.game, ground.series.turns);
    offerFile(`convoy-${ground.game}-${id}.csv`, await sheetCsv(rows));
  };
  const more = (
    <div className={styles['more']}>
      {isTable ? null : (
        <details className={styles['details']}>
          <summary>{text.asTable}</summary>
          <div className={styles['scroll']} ref={scrollStop}>
            <Rows table={table} names={ground.names} />
          </div>
        </details>
      )}
      <Button size="small" onPress={() => void save()}>
        <Download size={16} aria-hidden />
        {text.csv}
      </Button>
    </div>
  );
  return (
    <Panel title={title}>
      <p className={styles['reading']}>{reading}</p>
      {picks === undefined ? null : <div className={styles['picks']}>{picks}</div>}
      {tableFirst ? more : null}
      <div className={styles['figure']}>{children}</div>
      {note === undefined ? null : <p className={styles['note']}>{note}</p>}
      {tableFirst ? null : more}
      {links}
    </Panel>
  );
};
