import { LedgerPanel } from './ledger-panel.tsx';
import { TurningPointsPanel } from './turning-points.tsx';

/** Why it came about: panels one below the other, each its own file. */
export default function WhyTab() {
  return (
    <>
      <TurningPointsPanel />
      <LedgerPanel />
    </>
  );
}
