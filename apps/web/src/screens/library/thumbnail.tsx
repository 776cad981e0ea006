import type { ScenarioCard } from '@convoy/protocol';
import { LanePath } from '../../board/lane-path.tsx';
import { useLibraryText } from '../../text/library.ts';
import { cx } from '../../ui/cx.ts';
import { placesOf, room, tiesOf } from './placed.ts';
import type { Placed } from './placed.ts';
import styles from './thumbnail.module.css';

const plate = { width: 42, height: 22 } as const;

/** The role's shape, as on the board: double frame, frame, hexagon, pill. */
const Plate = ({ x, y, seat }: Placed) => {
  const [w, h] = [plate.width / 2, plate.height / 2];
  const look = cx(styles['plate'], styles[seat.camp]);
  const box = { x: -w, y: -h, ...plate };
  return (
    <g transform={`translate(${x} ${y})`}>
      {seat.role === 'target' ? (
        <polygon
          points={`${-w},0 ${-w + 8},${-h} ${w - 8},${-h} ${w},0 ${w - 8},${h} ${-w + 8},${h}`}
          className={look}
        />
      ) : (
        <rect {...box} rx={seat.role === 'third' ? h : 2} className={look} />
      )}
      {seat.role === 'leader' ? (
        <rect
          {...{ x: box.x + 2.5, y: box.y + 2.5, width: plate.width - 5, height: plate.height - 5 }}
          rx={1}
          className={cx(styles['inner'], styles[seat.camp])}
        />
      ) : null}
      <text y={4} className={styles['code']}>
        {seat.id}
      </text>
    </g>
  );
};

/** A scenario's seats and ties at its opening, small: drawn from its own figures. */
export const Thumbnail = ({ card }: { readonly card: ScenarioCard }) => {
  const text = useLibraryText();
  const places = placesOf(card.seats);
  const count = (camp: Placed['seat']['camp']): number =>
    card.seats.filter((seat) => seat.camp === camp).length;
  return (
    <svg
      role="img"
      viewBox={`0 0 ${room.width} ${room.height}`}
      className={cx('board-static', styles['thumb'])}
      aria-label={text.thumb(
        card.texts['title'] ?? card.id,
        count('coalition'),
        count('target'),
        count('neutral'),
      )}
    >
      {tiesOf(card.ties, places).map(({ key, layer, level, line }) => (
        <LanePath
          key={key}
          lane={{
            ...{ layer, level, line, endAtTo: false, endAtFrom: false },
            ...{ change: null, planned: false, shares: null },
          }}
        />
      ))}
      {places.map((place) => (
        <Plate key={place.seat.id} {...place} />
      ))}
    </svg>
  );
};
