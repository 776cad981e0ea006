import { fromMicro } from '@convoy/engine';
import type { DraftForecast } from '@convoy/engine';
import { useDraftForecastWords } from '../../../text/draft-forecast.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import styles from './draft-forecast.module.css';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly digits: number;
  readonly now: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly without: number;
}

const Figures = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => {
  const f = useDraftForecastWords();
  return (
    <table className={styles['table']}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {Object.values(f.columns).map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, digits, now, low, mid, high, without }) => {
          const shown = (value: number): string => String(Number(fromMicro(value).toFixed(digits)));
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className="mono">{shown(now)}</td>
              <td className="mono">
                <strong>{f.range(shown(low), shown(high))}</strong>
                <span className={styles['note']}>{f.likely(shown(mid))}</span>
              </td>
              <td className="mono">{shown(without)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Ends = ({ forecast }: { readonly forecast: DraftForecast }) => {
  const f = useDraftForecastWords();
  return (
    <section aria-labelledby="forecast-ends">
      <h3 id="forecast-ends">{f.ends}</h3>
      <ul className={styles['list']}>
        {forecast.events.map(({ event, in100, without }) => (
          <li key={event}>
            <strong>{f.end(f.inHundred(in100), f.events[event])}</strong>
            <span className={styles['note']}>
              {in100 === without ? f.same : f.without(without)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Answers = ({ forecast }: { readonly forecast: DraftForecast }) => {
  const f = useDraftForecastWords();
  const { who } = useSpeaker();
  if (forecast.answers.length === 0) return null;
  return (
    <section aria-labelledby="forecast-answers">
      <h3 id="forecast-answers">{f.theirAnswers}</h3>
      <ul className={styles['list']}>
        {forecast.answers.map(({ actor, answer, in100 }) => (
          <li key={`${actor} ${answer}`}>
            {f.answer(f.inHundred(in100), who(actor), f.answers[answer])}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Codes = ({
  id,
  title,
  lines,
}: {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}) => (
  <section aria-labelledby={id}>
    <h3 id={id}>{title}</h3>
    <ul className={styles['codes']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);

/** Frequencies first, then figures as ranges, then what it all rests on. Says never what to do. */
export const ForecastSheet = ({
  forecast,
  count,
}: {
  readonly forecast: DraftForecast;
  /** Orders in the draft. */
  readonly count: number;
}) => {
  const f = useDraftForecastWords();
  const { text, names } = useSpeaker();
  const { quantities } = text.words;
  return (
    <div className={styles['sheet']}>
      <p>{f.orders(count)}</p>
      <Ends forecast={forecast} />
      <Answers forecast={forecast} />
      <Figures
        title={f.dials}
        lines={forecast.dials.map(({ quantity, ...rest }) => ({
          ...{ id: quantity, name: quantities[quantity].name, ...rest },
          digits: quantities[quantity].digits,
        }))}
      />
      <Figures
        title={f.tensions}
        lines={forecast.tensions.map(({ actor, ...rest }) => ({
          ...{ id: actor, name: f.tensionWith(names.actor(actor)), ...rest },
          digits: 0,
        }))}
      />
      <p className={styles['note']}>{f.rangeHelp}</p>
      <Codes
        id="forecast-assumed"
        title={f.assumedTitle}
        lines={forecast.assumed.map((code) => f.assumed[code])}
      />
      <Codes
        id="forecast-unknown"
        title={f.unknownTitle}
        lines={forecast.unknown.map((code) => f.unknown[code])}
      />
      <p className={styles['note']}>{f.view}</p>
    </div>
  );
};
