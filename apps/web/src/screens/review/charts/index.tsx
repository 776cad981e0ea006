import { useSection } from '../../../stores/room.ts';
import { ForecastsPanel } from '../forecasts-panel.tsx';
import { ForeseenPanel } from '../foreseen-panel.tsx';
import { PathCharts } from '../path-charts.tsx';
import styles from '../review.module.css';
import { SignalsTab } from '../signals-tab.tsx';

/** What can be drawn and counted over the turns. */
export default function Charts() {
  const ended = useSection('outcome') ?? null;
  return (
    <>
      {ended === null ? null : (
        <div className={styles['story']}>
          <div className={styles['column']}>
            <PathCharts path={ended.path} />
          </div>
          <div className={styles['column']}>
            <ForecastsPanel />
            <ForeseenPanel />
          </div>
        </div>
      )}
      <SignalsTab />
    </>
  );
}
