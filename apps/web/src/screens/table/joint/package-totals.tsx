import { Bar } from '../../../ui/meters.tsx';
import { usePackageWords } from '../../../text/packages.ts';
import styles from './joint.module.css';

export interface TotalRow {
  readonly id:
    'breadth' | 'bite' | 'held' | 'outside' | 'cohesion' | 'dispersion' | 'legitimacy' | 'own';
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
const burdens: ReadonlySet<TotalRow['id']> = new Set(['dispersion', 'outside', 'own']);
/** Figures that go up or down from nothing. */
const signed: ReadonlySet<TotalRow['id']> = new Set(['legitimacy']);
const sign = (value: number): string => (value > 0 ? '+' : value < 0 ? '−' : '±');
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
          {rows
            .filter(({ values }) => values.some((value) => value !== null))
            .map(({ id, values, full, percent }) => (
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
                        <strong className="mono">
                          {signed.has(id)
                            ? `${sign(value)}${shown(Math.abs(value), percent)}`
                            : shown(value, percent)}
                        </strong>
                        {signed.has(id) ? null : (
                          <Bar share={value / full} burden={burdens.has(id)} />
                        )}
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
