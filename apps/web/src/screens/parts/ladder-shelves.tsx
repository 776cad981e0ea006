import type { Names } from '../../text/names.ts';

/** Labels narrower than this have room for the band's number alone, px. */
const wordsFrom = 100;

/** The case's own bands as shelves, the lowest at the foot, for a chart of the public ladder. */
export const LadderShelves = (props: {
  readonly names: Names;
  /** Height of one, px. */
  readonly shelf: number;
  /** Width of what names it, px. */
  readonly labels: number;
  readonly width: number;
  /** How its name is written. */
  readonly nameClass: string | undefined;
}) => {
  const { names, shelf, labels, width, nameClass } = props;
  const count = names.bands.length;
  return names.bands.map(({ id }, band) => {
    const y = (count - band - 1) * shelf;
    const ink = band >= 5 ? 'var(--rung-ink-light)' : 'var(--rung-ink-dark)';
    return (
      <g key={id}>
        <rect
          y={y}
          width={labels}
          height={shelf - 1}
          fill={`var(--rung-${Math.min(7, band + 1)})`}
        />
        <rect x={labels} y={y} width={width - labels} height={shelf - 1} fill="var(--sunken)" />
        <text x={8} y={y + shelf / 2 + 4} className={nameClass} fill={ink}>
          {labels < wordsFrom ? band + 1 : `${band + 1} ${names.band(band)}`}
        </text>
      </g>
    );
  });
};
