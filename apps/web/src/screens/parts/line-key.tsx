import type { Layer } from '@convoy/engine';
import { LanePath } from '../../board/lane-path.tsx';
import { useText } from '../../text/text.ts';
import styles from './line-key.module.css';

const line = { from: { x: 1, y: 7 }, to: { x: 30, y: 7 } };

/** What the lines of a still board mean, outside the picture. */
export const LineKey = ({ layers }: { readonly layers: readonly Layer[] }) => {
  const { words } = useText();
  return (
    <ul className={styles['keys']}>
      {layers.map((layer) => (
        <li key={layer} className={styles['key']}>
          <svg width={24} height={14} viewBox="0 0 31 14" aria-hidden>
            <LanePath
              lane={{
                layer,
                level: 2,
                endAtTo: false,
                endAtFrom: false,
                change: null,
                planned: false,
                shares: null,
                line,
              }}
            />
          </svg>
          {words.layerNames[layer]}
        </li>
      ))}
    </ul>
  );
};
