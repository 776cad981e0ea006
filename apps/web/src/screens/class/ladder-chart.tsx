import { useClassText } from '../../text/class.ts';
import type { Names } from '../../text/names.ts';
import { LadderShelves } from '../parts/ladder-shelves.tsx';
import { useWidth } from '../parts/use-width.ts';
import { polyline, stepX } from '../review/plot.ts';
import type { Frame } from '../review/plot.ts';
import styles from './compared.module.css';
import { turnsOf } from './paths.ts';
import type { Walked } from './paths.ts';

/** Each room has a lane of its own within a shelf, so that rooms that stand alike stay apart. */
const usual = 16;
const least = 30;
const narrow = 520;
const dashes = ['', '10 5', '2 5', '12 4 2 4', '6 3'] as const;

/** On the wall the picture's height is divided; on a page each room has its room. */
const sizes = (
  width: number,
  bands: number,
  rooms: number,
  wall: boolean,
): { readonly shelf: number; readonly lane: number; readonly labels: number } => {
  if (!wall) {
    const shelf = Math.max(least, rooms * usual + 6);
    return { shelf, lane: usual, labels: width < narrow ? 34 : 178 };
  }
  const shelf = Math.max(least, Math.floor((window.innerHeight * 0.7) / bands));
  return { shelf, lane: Math.min(36, (shelf - 4) / rooms), labels: width * 0.24 };
};

/** Where each game stood on the public ladder: a line of its own, told apart by number and dashes. */
export const LadderChart = ({
  rooms,
  parted,
  names,
  label,
  wall = false,
}: {
  readonly rooms: readonly Walked[];
  /** After which turn they first differ; null while they do not. */
  readonly parted: number | null;
  readonly names: Names;
  readonly label: string;
  /** As high as the picture on the wall allows. */
  readonly wall?: boolean;
}) => {
  const text = useClassText();
  const [box, width] = useWidth(900);
  const turns = turnsOf(rooms);
  const count = names.bands.length;
  const { shelf, lane, labels } = sizes(width, count, rooms.length, wall);
  const frame: Frame = { left: labels, top: 0, width: width - labels, height: count * shelf };
  const x = (turn: number): number => stepX(frame, turns.indexOf(turn), turns.length);
  const y = (band: number, index: number): number =>
    (count - band - 1) * shelf + (shelf - 1) / 2 + (index - (rooms.length - 1) / 2) * lane;
  const half = frame.width / Math.max(1, turns.length) / 2;
  return (
    <div ref={box}>
      <svg
        role="img"
        aria-label={label}
        width={width}
        height={frame.height + (wall ? 44 : 24)}
        className={styles['chart']}
      >
        <LadderShelves {...{ names, shelf, labels, width }} nameClass={styles['shelfName']} />
        {parted === null || parted === 0 ? null : (
          <line
            x1={x(parted) - half}
            x2={x(parted) - half}
            y1={0}
            y2={frame.height}
            className={styles['partedLine']}
          />
        )}
        {rooms.map(({ place, path }, index) => {
          const spots = path.map(({ turn, band }) => [x(turn), y(band, index)] as const);
          return (
            <g key={place}>
              <polyline
                points={polyline(spots)}
                className={styles['line']}
                strokeDasharray={dashes[index % dashes.length]}
              />
              {spots.map(([cx, cy]) => (
                <g key={cx}>
                  <circle cx={cx} cy={cy} r={lane / 2} className={styles['dot']} />
                  <text
                    x={cx}
                    y={cy + lane * 0.26}
                    fontSize={lane * 0.75}
                    textAnchor="middle"
                    className={styles['number']}
                  >
                    {place}
                  </text>
                </g>
              ))}
            </g>
          );
        })}
        {turns.map((turn) => (
          <text
            key={turn}
            x={x(turn)}
            y={frame.height + (wall ? 32 : 17)}
            textAnchor="middle"
            className={styles['axis']}
          >
            {text.short(turn)}
          </text>
        ))}
      </svg>
    </div>
  );
};
