import type { BoardExposure } from '@convoy/engine';
import type { Selection } from '../../board/selection.ts';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import styles from './drawer.module.css';
import tables from './table-view.module.css';
import { useTableWords } from './use-words.ts';

const concerns = ({ of, to }: BoardExposure, selection: Selection): boolean => {
  if (selection === null) return false;
  if (selection.kind === 'actor') return of === selection.id || to === selection.id;
  const { a, b } = selection;
  return (of === a && to === b) || (of === b && to === a);
};

/** Who depends on whom, of what is selected: branch by branch, the greatest share first. */
export const Dependence = ({ selection }: { readonly selection: Selection }) => {
  const w = useTableWords();
  const names = useNames();
  const all = useSection('board')?.exposures ?? [];
  const here = all
    .filter((one) => concerns(one, selection))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 8);
  if (here.length === 0) return null;
  return (
    <section>
      <h3>{w.exposure.drawer}</h3>
      <ul>
        {here.map(({ of, to, sector, share }) => (
          <li key={`${of} ${to} ${sector}`} className={styles['row']}>
            <span className={styles['grow']}>
              {w.exposure.line(names.actor(of), names.actor(to), names.sector(sector))}
            </span>
            <strong className="mono">{w.economy.percent(String(share))}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The board’s exposure layer as a table: who depends on whom, in which branch, how much. */
export const ExposureTable = () => {
  const w = useTableWords();
  const names = useNames();
  const rows = useSection('board')?.exposures ?? [];
  if (rows.length === 0) return null;
  const { exposure } = w;
  return (
    <table className={tables['table']}>
      <caption>{exposure.table}</caption>
      <thead>
        <tr>
          <th scope="col">{exposure.of}</th>
          <th scope="col">{exposure.to}</th>
          <th scope="col">{exposure.sector}</th>
          <th scope="col">{exposure.share}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .toSorted((a, b) => b.share - a.share)
          .map(({ of, to, sector, share }) => (
            <tr key={`${of} ${to} ${sector}`}>
              <th scope="row">{names.actor(of)}</th>
              <td>{names.actor(to)}</td>
              <td>{names.sector(sector)}</td>
              <td className="mono">{w.economy.percent(String(share))}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};
