import { layers } from '@convoy/engine';
import { Suspense } from 'react';
import { laneKinds } from '../../board/layers.ts';
import { Legend } from '../../board/legend.tsx';
import { useSection } from '../../stores/room.ts';
import { showTab, useTable, askWhy } from '../../stores/table.ts';
import { toggleExposure, toggleLayer, useUi } from '../../stores/ui.ts';
import { useText } from '../../text/text.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { BoardPane } from './board-pane.tsx';
import { HeadlineList } from './headline-list.tsx';
import { Drawer, TableView } from './late-dialogs.ts';
import styles from './situation.module.css';
import { useHeadlines } from './use-headlines.ts';
import { useTableWords } from './use-words.ts';

const Since = () => {
  const headlines = useHeadlines();
  return <HeadlineList headlines={headlines} open={null} onOpen={askWhy} />;
};

/** Centre: the situation, as board, as table, or as what changed; details dock below. */
export const Situation = () => {
  const w = useTableWords();
  const text = useText();
  const tab = useTable((state) => state.tab);
  const shown = useUi((state) => state.layers);
  const exposure = useUi((state) => state.exposure);
  const some = (useSection('board')?.exposures.length ?? 0) > 0;
  return (
    <section className={styles['situation']} aria-label={w.board.tabs} id="board" tabIndex={-1}>
      <Tabs
        label={w.board.tabs}
        className={styles['tabs']}
        selected={tab}
        onSelect={showTab}
        aside={
          tab === 'since' ? undefined : (
            <Legend
              label={w.board.layers}
              kinds={some ? laneKinds : layers}
              shown={exposure ? [...shown, 'exposure'] : shown}
              onToggle={(kind) => {
                if (kind === 'exposure') toggleExposure();
                else toggleLayer(kind);
              }}
              names={text.words.laneNames}
            />
          )
        }
        tabs={[
          { id: 'board', label: w.board.board, content: <BoardPane /> },
          {
            id: 'table',
            label: w.board.table,
            content: (
              <Suspense fallback={null}>
                <TableView />
              </Suspense>
            ),
          },
          { id: 'since', label: w.board.since, content: <Since /> },
        ]}
      />
      <Suspense fallback={null}>
        <Drawer />
      </Suspense>
    </section>
  );
};
