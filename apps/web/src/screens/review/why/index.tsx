import { LedgerPanel } from './ledger-panel.tsx';

/** Why it came about: panels one below the other, each its own file. */
export default function WhyTab() {
  return <LedgerPanel />;
}
