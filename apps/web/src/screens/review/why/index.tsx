import { LedgerPanel } from './ledger-panel.tsx';
import { topOfWhy } from './top.ts';
import { TracePanel } from './trace-panel.tsx';
import { TurningPointsPanel } from './turning-points.tsx';
import styles from './why.module.css';

/**
 * Why it came about: panels one below the other, each its own file. `?tab=why&entry=<id>` opens it
 * at an entry of the ledger; `useOpenWhy` in `../place.ts` does so from any tab.
 */
export default function WhyTab() {
  return (
    <div id={topOfWhy} className={styles['tab']}>
      <TracePanel />
      <TurningPointsPanel />
      <LedgerPanel />
    </div>
  );
}
