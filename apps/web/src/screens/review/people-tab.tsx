import type { Contribution } from '@convoy/protocol';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useTeamText } from '../../text/team.ts';
import { scrollStop } from '../../ui/scroll-stop.ts';
import { Panel } from '../parts/panel.tsx';
import { SeatPlate } from '../parts/seat-plate.tsx';
import styles from '../team/team.module.css';
import { summed } from './contributions.ts';
import type { Summed } from './contributions.ts';
import review from './review.module.css';

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

const Row = ({ line }: { readonly line: Contribution }) => {
  const t = useTeamText();
  return (
    <tr>
      <th scope="row">{line.turn}</th>
      {figures.map((name) => (
        <td key={name} className={styles['number']}>
          {line[name]}
        </td>
      ))}
      <td>{t.review.pen[line.pen]}</td>
    </tr>
  );
};

const Head = ({ first }: { readonly first: string }) => {
  const t = useTeamText();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {figures.map((name) => (
          <th key={name} scope="col">
            {t.review.columns[name]}
          </th>
        ))}
        <th scope="col">{t.review.columns.pen}</th>
      </tr>
    </thead>
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

/** Per person: sums first, the turns of each on request. */
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
      {people.length === 0 ? <p className={styles['soft']}>{t.review.none}</p> : null}
      {people.length === 0 ? null : (
        <div className={styles['wide']} ref={scrollStop}>
          <table className={styles['table']}>
            <Head first={t.review.columns.person} />
            <tbody>
              {people.map((line) => (
                <Total key={`${line.seat} ${line.person}`} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {people.map((line) => (
        <details key={`${line.seat} ${line.person}`}>
          <summary>{t.review.byTurn(line.callSign)}</summary>
          <div className={styles['wide']} ref={scrollStop}>
            <table className={styles['table']}>
              <Head first={t.review.columns.turn} />
              <tbody>
                {line.turns.map((turn) => (
                  <Row key={turn.turn} line={turn} />
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
      <p className={styles['soft']}>{t.review.note}</p>
    </Panel>
  );
};

/** Who did what within the seats: dissent for all, each person's own part, and all parts for control. */
export const PeopleTab = () => {
  const team = useSection('team') ?? null;
  return (
    <div className={review['column']}>
      {team === null ? null : <Contributions />}
      <Dissents />
    </div>
  );
};
