import { layers } from '@convoy/engine';
import type { Layer } from '@convoy/engine';
import { LanePath } from './lane-path.tsx';
import styles from './legend.module.css';

interface LegendProps {
  readonly shown: readonly Layer[];
  readonly onToggle: (layer: Layer) => void;
  readonly names: Readonly<Record<Layer, string>>;
  readonly label: string;
}
const line = { from: { x: 1, y: 7 }, to: { x: 30, y: 7 } };

/** The legend is the switch: it stands outside the canvas and hides nothing. */
export const Legend = ({ shown, onToggle, names, label }: LegendProps) => (
  <fieldset className={styles['legend']}>
    <legend className="visually-hidden">{label}</legend>
    {layers.map((layer) => (
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
              line,
            }}
          />
        </svg>
        {names[layer]}
      </label>
    ))}
  </fieldset>
);
