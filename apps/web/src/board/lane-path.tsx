import { layerLooks, widthAt } from './layers.ts';
import type { Lane } from './to-flow.ts';
import type { Point, Segment } from './geometry.ts';

const line = ({ from, to }: Segment): string => `M${from.x} ${from.y}L${to.x} ${to.y}`;

const shorten = ({ from, to }: Segment, start: number, end: number): Segment => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  return {
    from: { x: from.x + ux * start, y: from.y + uy * start },
    to: { x: to.x - ux * end, y: to.y - uy * end },
  };
};

/** A solid head, or a bar across, at the end of a lane. */
const End = ({
  tip,
  tail,
  kind,
  colour,
  hollow,
}: {
  readonly tip: Point;
  readonly tail: Point;
  readonly kind: 'bar' | 'arrow';
  readonly colour: string;
  readonly hollow: boolean;
}) => {
  const angle = (Math.atan2(tip.y - tail.y, tip.x - tail.x) * 180) / Math.PI;
  return (
    <g transform={`translate(${tip.x} ${tip.y}) rotate(${angle})`}>
      {kind === 'arrow' ? (
        <path
          d="M0 0L-13 -6.5L-13 6.5Z"
          fill={hollow ? 'var(--canvas)' : colour}
          stroke={colour}
          strokeWidth={hollow ? 1.5 : 0}
        />
      ) : (
        <path d="M-1.5 -7L-1.5 7" stroke={colour} strokeWidth={3.5} />
      )}
    </g>
  );
};

/** px for a share in % of GDP, at one end. */
const thickness = (share: number): number => Math.min(20, 1 + share * 1.4);

/** Who depends on whom: as thick at each end as that side's economy rests on the other. */
const Wedge = ({
  lane: {
    line: { from, to },
  },
  shares,
}: {
  readonly lane: Lane;
  readonly shares: readonly [number, number];
}) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const nx = -(to.y - from.y) / length / 2;
  const ny = (to.x - from.x) / length / 2;
  const [a, b] = [thickness(shares[0]), thickness(shares[1])];
  const points = [
    `${from.x + nx * a},${from.y + ny * a}`,
    `${to.x + nx * b},${to.y + ny * b}`,
    `${to.x - nx * b},${to.y - ny * b}`,
    `${from.x - nx * a},${from.y - ny * a}`,
  ];
  return (
    <polygon
      points={points.join(' ')}
      fill="var(--link-exposure)"
      fillOpacity={0.3}
      stroke="var(--link-exposure)"
      strokeWidth={1}
    />
  );
};

/** One lane of a tie: casing when it changed, pattern by layer, hollow while only planned. */
export const LanePath = ({ lane }: { readonly lane: Lane }) => {
  if (lane.shares !== null) return <Wedge lane={lane} shares={lane.shares} />;
  const look = layerLooks[lane.layer];
  const width = widthAt(lane.layer, lane.level);
  const arrow = look.end === 'arrow';
  const body = line(
    shorten(lane.line, arrow && lane.endAtFrom ? 12 : 0, arrow && lane.endAtTo ? 12 : 0),
  );
  const cap = look.round ? 'round' : 'butt';
  const dash = look.dash ?? undefined;
  return (
    <g fill="none">
      {lane.change === null ? null : (
        <>
          <path d={line(lane.line)} stroke="var(--ink)" strokeWidth={width + 9} />
          <path d={line(lane.line)} stroke="var(--canvas)" strokeWidth={width + 5.5} />
        </>
      )}
      <path
        d={body}
        stroke={look.colour}
        strokeWidth={lane.planned ? width + 3.5 : width}
        strokeDasharray={lane.planned && look.round ? '0.1 9.5' : dash}
        strokeLinecap={cap}
      />
      {lane.planned || look.double ? (
        <path
          d={body}
          stroke="var(--canvas)"
          strokeWidth={look.double ? width - 3.4 : width}
          strokeDasharray={lane.planned && look.round ? '0.1 9.5' : look.double ? undefined : dash}
          strokeLinecap={cap}
        />
      ) : null}
      {look.end !== 'none' && lane.endAtTo ? (
        <End
          tip={lane.line.to}
          tail={lane.line.from}
          kind={look.end}
          colour={look.colour}
          hollow={lane.planned}
        />
      ) : null}
      {look.end !== 'none' && lane.endAtFrom ? (
        <End
          tip={lane.line.from}
          tail={lane.line.to}
          kind={look.end}
          colour={look.colour}
          hollow={lane.planned}
        />
      ) : null}
    </g>
  );
};
