import type { ActorId, TruthSection } from '@convoy/engine';
import type { ReactNode } from 'react';
import { useSection } from '../../stores/room.ts';
import { useControlText } from '../../text/control.ts';
import { useNames } from '../../text/names.ts';
import { useText } from '../../text/text.ts';
import { SeatPlate } from '../parts/seat-plate.tsx';
import styles from './control.module.css';
import { actorQuantities, dyadRows, figure, inHundredFrom, pairRows } from './truth.ts';

interface TruthProps {
  readonly truth: TruthSection;
  readonly actors: readonly ActorId[];
}

const Figures = (props: {
  readonly title: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}) => (
  <table className={styles['figures']}>
    <caption>{props.title}</caption>
    <thead>
      <tr>
        {props.columns.map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{props.children}</tbody>
  </table>
);

const Actors = ({ truth, actors }: TruthProps) => {
  const text = useControlText();
  const { words } = useText();
  return (
    <Figures
      title={text.truthActors}
      columns={[
        text.actor,
        ...actorQuantities.map((id) => words.quantities[id].name),
        text.contingency,
      ]}
    >
      {actors.map((actor) => {
        const standing = truth.contingencies[actor];
        return (
          <tr key={actor}>
            <th scope="row">
              <SeatPlate seat={actor} />
            </th>
            {actorQuantities.map((id) => (
              <td key={id}>{figure(truth.quantities[id][actor])}</td>
            ))}
            <td className={styles['word']}>
              {standing === undefined ? '–' : words.contingencies[standing]}
            </td>
          </tr>
        );
      })}
    </Figures>
  );
};

const Between = ({ truth, actors }: TruthProps) => {
  const text = useControlText();
  const names = useNames();
  const { truthPairsColumns: pairs, truthDyadsColumns: dyads } = text;
  return (
    <>
      <Figures title={text.truthPairs} columns={[pairs.pair, pairs.tension]}>
        {pairRows(truth, actors).map(({ a, b, tension }) => (
          <tr key={a + b}>
            <th scope="row">
              {names.actor(a)}, {names.actor(b)}
            </th>
            <td>{figure(tension)}</td>
          </tr>
        ))}
      </Figures>
      <Figures
        title={text.truthDyads}
        columns={[dyads.from, dyads.towards, dyads.trust, dyads.belief]}
      >
        {dyadRows(truth, actors).map(({ from, to, trust, belief }) => (
          <tr key={from + to}>
            <th scope="row">{names.actor(from)}</th>
            <td className={styles['word']}>{names.actor(to)}</td>
            <td>{figure(trust)}</td>
            <td>{inHundredFrom(belief)}</td>
          </tr>
        ))}
      </Figures>
    </>
  );
};

const Issues = ({ truth }: Pick<TruthProps, 'truth'>) => {
  const text = useControlText();
  const names = useNames();
  const issues = useSection('board')?.issues ?? [];
  const { truthIssuesColumns: columns } = text;
  return (
    <Figures title={text.truthIssues} columns={[columns.issue, columns.position, columns.progress]}>
      {issues.map(({ id }) => (
        <tr key={id}>
          <th scope="row">
            {names.issue(id)}
            <span className={styles['poles']}>
              {' '}
              0 {names.pole(id, 'low')} · 100 {names.pole(id, 'high')}
            </span>
          </th>
          <td>{figure(truth.quantities.position[id])}</td>
          <td>{figure(truth.quantities.progress[id])}</td>
        </tr>
      ))}
    </Figures>
  );
};

/** Everything that is true, as tables; control alone, and `open` to everybody after the end. */
export const TruthTables = ({
  open = false,
  note,
}: {
  readonly open?: boolean;
  /** When these figures were true, where it is not the present. */
  readonly note?: string;
}) => {
  const text = useControlText();
  const truth = useSection('truth');
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  if (truth === undefined || truth === null) return null;
  return (
    <div className={styles['truth']}>
      <p className={styles['tabNote']}>{note ?? (open ? text.truthOpen : text.truthNote)}</p>
      <Actors truth={truth} actors={actors} />
      <Issues truth={truth} />
      <Between truth={truth} actors={actors} />
    </div>
  );
};
