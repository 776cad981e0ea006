import { useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useTeamText } from '../../../text/team.ts';
import { cx } from '../../../ui/cx.ts';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import { Panel } from '../../parts/panel.tsx';
import { SeatPlate } from '../../parts/seat-plate.tsx';
import styles from '../../team/team.module.css';
import { summed } from '../contributions.ts';
import type { Summed } from '../contributions.ts';
import review from '../review.module.css';

const figures = [
  'orders',
  'suggested',
  'taken',
  'votes',
  'dissents',
  'messages',
  'papers',
  'advice',
] as const;

const Dissents = () => {
  const t = useTeamText();
  const names = useNames();
  const dissents = useSection('review')?.dissents ?? [];
  return (
    <Panel title={t.review.dissents}>
      {dissents.length === 0 ? <p className={styles['soft']}>{t.review.noDissents}</p> : null}
      <ul className={styles['list']}>
        {dissents.map(({ turn, seat, callSign, reason }, place) => (
          <li key={`${turn} ${seat} ${place}`}>
            <SeatPlate seat={seat} /> <strong>{names.actor(seat)}</strong>{' '}
            {t.review.dissent(turn, callSign)}: {t.suggest.why(reason)}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** One person's turns side by side, and all of them together. */
const Turns = ({ line }: { readonly line: Summed }) => {
  const t = useTeamText();
  return (
    <div className={cx(styles['wide'], styles['turns'])} ref={scrollStop}>
      <table className={styles['table']}>
        <caption>{t.review.byTurn(line.callSign)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.review.columns.turn}</th>
            {line.turns.map(({ turn }) => (
              <th key={turn} scope="col">
                {turn}
              </th>
            ))}
            <th scope="col">{t.review.columns.all}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((name) => (
            <tr key={name}>
              <th scope="row">{t.review.columns[name]}</th>
              {line.turns.map((turn) => (
                <td key={turn.turn} className={styles['number']}>
                  {turn[name]}
                </td>
              ))}
              <td className={styles['number']}>{line[name]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t.review.columns.pen}</th>
            {line.turns.map(({ turn, pen }) => (
              <td key={turn}>{t.review.pen[pen]}</td>
            ))}
            <td>{t.review.penTurns(line.penTurns)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
};

const Total = ({ line }: { readonly line: Summed }) => {
  const t = useTeamText();
  return (
    <tr>
      <th scope="row">
        <SeatPlate seat={line.seat} /> {line.callSign}
        {line.role === null ? null : <span className={styles['soft']}> {line.role}</span>}
      </th>
      {figures.map((name) => (
        <td key={name} className={styles['number']}>
          {line[name]}
        </td>
      ))}
      <td>{t.review.penTurns(line.penTurns)}</td>
    </tr>
  );
};

/** Everybody at a glance, the turns of each on request. */
const Everybody = ({ people }: { readonly people: readonly Summed[] }) => {
  const t = useTeamText();
  return (
    <>
      <div className={styles['wide']} ref={scrollStop}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t.review.columns.person}</th>
              {figures.map((name) => (
                <th key={name} scope="col">
                  {t.review.columns[name]}
                </th>
              ))}
              <th scope="col">{t.review.columns.pen}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((line) => (
              <Total key={`${line.seat} ${line.person}`} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {people.map((line) => (
        <details key={`${line.seat} ${line.person}`} className={review['details']}>
          <summary>{t.review.byTurn(line.callSign)}</summary>
          <Turns line={line} />
        </details>
      ))}
    </>
  );
};

const Contributions = () => {
  const t = useTeamText();
  const lines = useSection('team')?.contributions ?? [];
  const control = useSection('me')?.role === 'control';
  const people = summed(lines);
  return (
    <Panel
      title={control ? t.review.all : t.review.mine}
      note={control ? t.review.allNote : t.review.mineNote}
    >
      <div className={styles['parts']}>
        {people.length === 0 ? <p className={styles['soft']}>{t.review.none}</p> : null}
        {control && people.length > 0 ? <Everybody people={people} /> : null}
        {control
          ? null
          : people.map((line) => <Turns key={`${line.seat} ${line.person}`} line={line} />)}
        <p className={styles['soft']}>{t.review.note}</p>
      </div>
    </Panel>
  );
};

/** Who did what within the seats: dissent for all, each person's own part, and all parts for control. */
export default function People() {
  const team = useSection('team') ?? null;
  return (
    <div className={styles['review']}>
      {team === null ? null : <Contributions />}
      <Dissents />
    </div>
  );
}
