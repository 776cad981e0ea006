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
        {rows.map(({ turn, seat, cells }) => (
          <tr key={[turn, seat, ...cells].join('|')}>
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
  readonly children: ReactNode;
}

/** One chart: what it is, one sentence, the picture, and the same figures as a table and as a file. */
export const ChartFrame = (props: FrameProps) => {
  const { ground, id, title, reading, note, picks, table, isTable = false, children } = props;
  const text = useChartWords();
  const save = async (): Promise<void> => {
    const rows = sheetRows(table, ground.game, ground.series.turns);
    offerFile(`convoy-${ground.game}-${id}.csv`, await sheetCsv(rows));
  };
  return (
    <Panel title={title}>
      <p className={styles['reading']}>{reading}</p>
      {picks === undefined ? null : <div className={styles['picks']}>{picks}</div>}
      <div className={styles['figure']}>{children}</div>
      {note === undefined ? null : <p className={styles['note']}>{note}</p>}
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
    </Panel>
  );
};
