import { layers } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { useNames } from '../../text/names.ts';
import { useObserverText } from '../../text/observer.ts';
import { useText } from '../../text/text.ts';
import { SeatPlate } from '../parts/seat-plate.tsx';
import styles from './observer.module.css';

/** The board's equal in words: every actor and every tie. */
export const BoardTables = () => {
  const text = useObserverText();
  const names = useNames();
  const { words } = useText();
  const board = useSection('board');
  if (board === undefined) return null;
  const { columns, actorColumns } = text;
  return (
    <div className={styles['tables']}>
      <table>
        <caption>{text.actors}</caption>
        <thead>
          <tr>
            {Object.values(actorColumns).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.actors.map((actor) => (
            <tr key={actor.id}>
              <th scope="row">
                <SeatPlate seat={actor.id} named />
              </th>
              <td>{words.roles[actor.role]}</td>
              <td>
                {actor.support === null
                  ? text.same
                  : `${words.support[actor.support]}, ${words.move[actor.moved]}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>{text.ties}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layers.flatMap((layer) =>
            board.ties
              .filter((tie) => tie.layer === layer)
              .map((tie) => {
                const [from, to] = tie.directed === 'ba' ? [tie.b, tie.a] : [tie.a, tie.b];
                const say = tie.directed === 'none' ? text.both : text.oneWay;
                return (
                  <tr key={tie.id}>
                    <th scope="row">{say(names.actor(from), names.actor(to))}</th>
                    <td>{words.layerNames[layer]}</td>
                    <td>{tie.level}</td>
                    <td>{tie.change === null ? text.same : text.changes[tie.change]}</td>
                  </tr>
                );
              }),
          )}
        </tbody>
      </table>
    </div>
  );
};
