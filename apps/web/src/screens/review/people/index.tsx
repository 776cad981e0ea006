import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useReviewPeopleText } from '../../../text/review-people.ts';
import { useTeamText } from '../../../text/team.ts';
import { cx } from '../../../ui/cx.ts';
import { SelectField } from '../../../ui/field.tsx';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import { Panel } from '../../parts/panel.tsx';
import { SeatPlate } from '../../parts/seat-plate.tsx';
import styles from '../../team/team.module.css';
import review from '../review.module.css';
import { figures } from './contributions.ts';
import type { Summed } from './contributions.ts';
import { GivenSheets } from './given.tsx';
import { Moments } from './moments.tsx';
import { Questions } from './questions.tsx';
import { ParticipationSheet } from './sheet-panel.tsx';
import { Sheets } from './sheets.tsx';
import { useParts } from './use-people.ts';

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
      {people.map((line) => (
        <Moments key={`${line.seat} ${line.person}`} line={line} />
      ))}
    </>
  );
};

/** Everybody, or the people of one seat. */
const Filter = (props: {
  readonly people: readonly Summed[];
  readonly seat: string;
  readonly onSeat: (seat: string) => void;
}) => {
  const text = useReviewPeopleText().filter;
  const names = useNames();
  const seats = [...new Set(props.people.map(({ seat }) => seat))];
  if (seats.length < 2) return null;
  return (
    <SelectField
      label={text.seat}
      value={props.seat}
      options={[
        { value: '', label: text.all },
        ...seats.map((seat) => ({ value: seat, label: names.actor(seat) })),
      ]}
      onChange={props.onSeat}
    />
  );
};

const Contributions = () => {
  const t = useTeamText();
  const control = useSection('me')?.role === 'control';
  const everybody = useParts();
  const [seat, setSeat] = useState('');
  const people = everybody.filter((line) => seat === '' || line.seat === seat);
  return (
    <Panel
      title={control ? t.review.all : t.review.mine}
      note={control ? t.review.allNote : t.review.mineNote}
    >
      <div className={styles['parts']}>
        {control ? <Filter people={everybody} seat={seat} onSeat={setSeat} /> : null}
        {people.length === 0 ? <p className={styles['soft']}>{t.review.none}</p> : null}
        {control && people.length > 0 ? <Everybody people={people} /> : null}
        {control
          ? null
          : people.map((line) => (
              <div key={`${line.seat} ${line.person}`}>
                <Turns line={line} />
                <Moments line={line} />
              </div>
            ))}
        <p className={styles['soft']}>{t.review.note}</p>
      </div>
    </Panel>
  );
};

/** Who did what within the seats, what they make of it, and what their teacher says. */
export default function People() {
  const team = useSection('team') ?? null;
  return (
    <div className={styles['review']}>
      <GivenSheets />
      {team === null ? null : <Contributions />}
      <Questions />
      <Sheets />
      <ParticipationSheet />
      <Dissents />
    </div>
  );
}
