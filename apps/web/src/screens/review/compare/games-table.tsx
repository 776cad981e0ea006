import { useNames } from '../../../text/names.ts';
import { useCompareText } from '../../../text/review-compare.ts';
import { useText } from '../../../text/text.ts';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import styles from './compare.module.css';
import type { Game } from './game.ts';

/** Two figures of a seat: what it scored, and how far from what bots get. */
const scored = (
  versus: (total: number, par: number) => string,
  score: { readonly total: number; readonly par: number | null } | undefined,
): string => {
  if (score === undefined) return '–';
  return score.par === null ? String(score.total) : versus(score.total, score.par);
};

/** How each game ended, one row a game. */
export const GamesTable = ({
  games,
  seats,
  nameOf,
}: {
  readonly games: readonly Game[];
  readonly seats: readonly string[];
  readonly nameOf: (game: Game) => string;
}) => {
  const text = useCompareText();
  const names = useNames();
  const { words } = useText();
  const highest = ({ path }: Game): string => {
    const band = Math.max(0, ...path.map(({ rung }) => names.bandOf(rung)));
    return `${band + 1} ${names.band(band)}`;
  };
  return (
    <div className={styles['scroll']} role="region" aria-label={text.ends} ref={scrollStop}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{text.ends}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.game}</th>
            <th scope="col">{text.columns.end}</th>
            <th scope="col">{text.columns.highest}</th>
            <th scope="col">{text.columns.brink}</th>
            {seats.map((seat) => (
              <th key={seat} scope="col">
                {names.actor(seat)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {games.map((game, at) => (
            <tr key={`${game.kind} ${game.key}`}>
              <th scope="row">
                <span className={styles['number']}>{at + 1}</span> {nameOf(game)}
              </th>
              <td>
                {game.end === null
                  ? text.unfinished
                  : text.ended(words.outcomes[game.end.class], game.end.turn)}
              </td>
              <td>{highest(game)}</td>
              <td>{game.end?.brink === true ? text.yes : text.no}</td>
              {seats.map((seat) => (
                <td key={seat} className="mono">
                  {scored(text.versus, game.end?.scores[seat])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
