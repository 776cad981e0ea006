import type { LaneKind } from './layers.ts';
import { LanePath } from './lane-path.tsx';
import styles from './legend.module.css';

interface LegendProps {
  /** Kinds that there are in this scenario. */
  readonly kinds: readonly LaneKind[];
  readonly shown: readonly LaneKind[];
  readonly onToggle: (layer: LaneKind) => void;
  readonly names: Readonly<Record<LaneKind, string>>;
  readonly label: string;
}
const line = { from: { x: 1, y: 7 }, to: { x: 30, y: 7 } };

/** The legend is the switch: it stands outside the canvas and hides nothing. */
export const Legend = ({ kinds, shown, onToggle, names, label }: LegendProps) => (
  <fieldset className={styles['legend']}>
    <legend className="visually-hidden">{label}</legend>
    {kinds.map((layer) => (
      <label key={layer} className={styles['item']}>
        <input
          type="checkbox"
          checked={shown.includes(layer)}
          onChange={() => {
            onToggle(layer);
          }}
        />
        <svg width={31} height={14} aria-hidden>
          <LanePath
            lane={{
              layer,
              level: 2,
              endAtTo: false,
              endAtFrom: false,
              change: null,
              planned: false,
              shares: layer === 'exposure' ? [6, 1] : null,
              line,
            }}
          />
        </svg>
        {names[layer]}
      </label>
    ))}
  </fieldset>
);
