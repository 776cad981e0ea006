import { fromMicro } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { AskWhy } from './ask-why.tsx';
import { useNames } from '../../text/names.ts';
import { Bar } from '../../ui/meters.tsx';
import styles from './my-seat.module.css';
import { useTableWords } from './use-words.ts';

const full = { strain: 10, bite: 10, reserves: 30, sector: 5 } as const;
const percent = (value: number): string => String(Number(value.toFixed(2)));

/** What presses on the own economy, branch by branch; closed until it is asked for or bites. */
export const OwnEconomy = () => {
  const w = useTableWords();
  const names = useNames();
  const economy = useSection('seat')?.economy;
  const sectors = useSection('board')?.sectors ?? [];
  if (economy === undefined || sectors.length === 0) return null;
  const [strain, bite, reserves] = [economy.strain, economy.bite, economy.reserves].map(fromMicro);
  const rows = [
    { id: 'strain', name: w.economy.strain, value: strain ?? 0, of: full.strain, burden: true },
    { id: 'bite', name: w.economy.bite, value: bite ?? 0, of: full.bite, burden: true },
    {
      id: 'reserves',
      name: w.economy.reserves,
      value: reserves ?? 0,
      of: full.reserves,
      burden: false,
    },
  ] as const;
  return (
    <details className={styles['economy']}>
      <summary>
        {w.economy.title}{' '}
        <span className={styles['note']}>{w.economy.percent(percent(strain ?? 0))}</span>
      </summary>
      <ul>
        {rows.map(({ id, name, value, of, burden }) => (
          <li key={name} className={styles['dial']}>
            <span>{name}</span>
            <Bar share={value / of} burden={burden} />
            <span className={styles['value']}>{percent(value)}</span>
            <span className={styles['note']}>{w.economy.unit}</span>
            <AskWhy cause={economy.causes[id]} name={name} />
          </li>
        ))}
      </ul>
      {economy.sectors.length === 0 ? (
        <p className={styles['note']}>{w.economy.calm}</p>
      ) : (
        <table className={styles['sectors']}>
          <thead>
            <tr>
              <th scope="col">{w.economy.sector}</th>
              <th scope="col">{w.economy.sectorBite}</th>
              <th scope="col">{w.economy.leak}</th>
            </tr>
          </thead>
          <tbody>
            {economy.sectors.map(({ sector, bite: cut, leak, cause }) => (
              <tr key={sector}>
                <th scope="row" className={styles['asked']}>
                  {names.sector(sector)}
                  <AskWhy cause={cause} name={names.sector(sector)} />
                </th>
                <td className="mono">{w.economy.percent(percent(fromMicro(cut)))}</td>
                <td className="mono">
                  {w.economy.percent(String(Math.round(fromMicro(leak) * 100)))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles['note']}>{w.economy.help}</p>
    </details>
  );
};
