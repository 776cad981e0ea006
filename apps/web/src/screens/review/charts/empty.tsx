import { useChartWords } from '../../../text/review-charts.ts';
import { Panel } from '../../parts/panel.tsx';
import styles from './charts.module.css';

/** A chart of which this game holds nothing, and why. */
export const Empty = ({ title, why }: { readonly title: string; readonly why?: string }) => {
  const text = useChartWords();
  return (
    <Panel title={title}>
      <p className={styles['reading']}>{why ?? text.nothing}</p>
    </Panel>
  );
};
