import { Bar } from '../../../ui/meters.tsx';
import { usePackageWords } from '../../../text/packages.ts';
import styles from './joint.module.css';

export interface TotalRow {
  readonly id: 'breadth' | 'bite' | 'cohesion' | 'dispersion' | 'own';
  /** One figure by column, in the row's own unit; null where it is not known. */
  readonly values: readonly (number | null)[];
  /** What a full bar stands for. */
  readonly full: number;
  readonly percent: boolean;
}
interface PackageTotalsProps {
  readonly columns: readonly string[];
  readonly rows: readonly TotalRow[];
}
const burdens: ReadonlySet<TotalRow['id']> = new Set(['dispersion', 'own']);
const shown = (value: number, percent: boolean): string =>
  `${Number(value.toFixed(percent && Math.abs(value) < 10 ? 2 : 0))}${percent ? ' %' : ''}`;

/** What a package comes to: it moves with every change and every answer. */
export const PackageTotals = ({ columns, rows }: PackageTotalsProps) => {
  const { totals } = usePackageWords();
  return (
    <section className={styles['totals']} aria-label={totals.title}>
      <table>
        <caption>{totals.title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{totals.figure}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, values, full, percent }) => (
            <tr key={id}>
              <th scope="row">
                {totals[id]}
                <span className={styles['note']}>{totals[`${id}Help`]}</span>
              </th>
              {values.map((value, at) => (
                <td key={columns[at]}>
                  {value === null ? (
                    totals.none
                  ) : (
                    <>
                      <strong className="mono">{shown(value, percent)}</strong>
                      <Bar share={value / full} burden={burdens.has(id)} />
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{totals.believed}</p>
    </section>
  );
};
