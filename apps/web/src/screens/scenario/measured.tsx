import { outcomeClasses } from '@convoy/engine';
import type { ScenarioCard, ScenarioMeasured } from '@convoy/protocol';
import { useLibraryText } from '../../text/library.ts';
import { Bar } from '../../ui/meters.tsx';
import { Notice } from '../../ui/notice.tsx';
import prose from '../parts/prose.module.css';
import styles from './scenario.module.css';

interface FiguresProps {
  readonly card: ScenarioCard;
  readonly measured: ScenarioMeasured;
}

const Ends = ({ measured }: Pick<FiguresProps, 'measured'>) => {
  const text = useLibraryText();
  const rows = [
    ...outcomeClasses.map((id) => ({ name: text.outcomes[id], share: measured.outcomes[id] })),
    { name: text.brink, share: measured.brink },
  ];
  return (
    <table>
      <caption>{text.outcomeTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{text.outcome}</th>
          <th scope="col">{text.share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, share }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span className={styles['figure']}>{text.hundred(share)}</span>
              <Bar share={share} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Seats = ({ card, measured }: FiguresProps) => {
  const text = useLibraryText();
  return (
    <table>
      <caption>{text.seatTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{text.seat}</th>
          <th scope="col">{text.mean}</th>
          <th scope="col">{text.spread}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(measured.seats).map(([seat, { mean, spread }]) => (
          <tr key={seat}>
            <th scope="row">{card.texts[`actor.${seat}.name`] ?? seat}</th>
            <td>
              <span className={styles['figure']}>{text.score(mean)}</span>
              <Bar share={mean / 100} />
            </td>
            <td className="mono">{text.plusMinus(spread)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Figures = ({ card, measured }: FiguresProps) => {
  const text = useLibraryText();
  const { history } = measured;
  return (
    <>
      <p className={prose['quiet']}>
        {text.measuredLead(measured.games, measured.on, measured.turns)}
      </p>
      <div className={styles['tables']}>
        <Ends measured={measured} />
        <Seats card={card} measured={measured} />
      </div>
      <p className={prose['quiet']}>{text.seatNote}</p>
      {history === null ? null : <p>{text.history(history.class, history.came)}</p>}
    </>
  );
};

/** What many games of bots say of a level; figures that may no longer hold are folded away. */
export const Measured = ({ card }: { readonly card: ScenarioCard }) => {
  const text = useLibraryText();
  const { measured } = card;
  return (
    <>
      <h2>{text.measured}</h2>
      {measured === null ? (
        <p className={prose['quiet']}>{text.unmeasured}</p>
      ) : measured.current ? (
        <Figures card={card} measured={measured} />
      ) : (
        <>
          <Notice tone="warn">{text.stale(measured.on)}</Notice>
          <details className={styles['older']}>
            <summary>{text.staleOpen}</summary>
            <Figures card={card} measured={measured} />
          </details>
        </>
      )}
    </>
  );
};
