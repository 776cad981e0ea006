import type { TurnForecast } from '@convoy/engine';
import { useNames } from '../../../text/names.ts';
import { useTurnForecastWords } from '../../../text/turn-forecast.ts';
import styles from './orders.module.css';

interface Line {
  readonly what: string;
  readonly in100: number;
}

const Often = ({ in100 }: Pick<Line, 'in100'>) => {
  const words = useTurnForecastWords();
  return (
    <span className={styles['often']}>
      <strong>{words.inHundred(in100)}</strong>
      <span className={styles['track']} aria-hidden>
        <span style={{ inlineSize: `${in100}%` }} />
      </span>
    </span>
  );
};

/** How often each thing came about, then whose orders were counted and what was left out. */
export const TurnForecastSheet = ({ forecast }: { readonly forecast: TurnForecast }) => {
  const words = useTurnForecastWords();
  const names = useNames();
  const { ladder, events, ends, falls, counted } = forecast;
  const lines: readonly Line[] = [
    { what: words.higher, in100: ladder.higher },
    { what: words.same, in100: ladder.same },
    { what: words.lower, in100: ladder.lower },
    ...events.map(({ event, in100 }) => ({ what: words.events[event], in100 })),
    { what: words.ends, in100: ends },
    ...falls.map(({ actor, in100 }) => ({ what: words.falls(names.actor(actor)), in100 })),
  ];
  return (
    <div className={styles['sheet']}>
      <p className={styles['only']}>{words.only}</p>
      <table className={styles['table']}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {Object.values(words.columns).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ what, in100 }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>
                <Often in100={in100} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.ladder(String(ladder.band + 1), String(ladder.top + 1))}</p>
      <section aria-labelledby="turn-forecast-counted">
        <h3 id="turn-forecast-counted">{words.counted}</h3>
        <ul className={styles['counted']}>
          {counted.map(({ seat, from, orders }) => (
            <li key={seat}>{words[from](names.actor(seat), orders)}</li>
          ))}
        </ul>
      </section>
      <p className={styles['note']}>{words.limits}</p>
    </div>
  );
};
