import { layers } from '@convoy/engine';
import type { TableView } from '@convoy/protocol';
import { PastView } from '../../../stores/past.ts';
import { useNames } from '../../../text/names.ts';
import { useReplayText } from '../../../text/review-replay.ts';
import { useText } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TruthTables } from '../../control/truth-tables.tsx';
import { BoardTables } from '../../observer/board-tables.tsx';
import { LineKey } from '../../parts/line-key.tsx';
import { RoomBoard } from '../../parts/room-board.tsx';
import { Aims, Dials } from '../../table/my-seat.tsx';
import type { Shown } from './place.ts';
import styles from './replay.module.css';
import type { Fetched } from '../use-kept.ts';

/** Whose picture it is and what of it is lit, in words beneath it. */
const Lit = ({ lit }: { readonly lit: ReadonlySet<string> | undefined }) => {
  const text = useReplayText();
  const names = useNames();
  if (lit === undefined) return null;
  return (
    <p className={styles['quiet']}>
      {lit.size === 0 ? text.litNone : text.lit([...lit].map(names.actor).join(', '))}
    </p>
  );
};

/** Plates keep their size, so a phone's board is drawn closer together. */
const wideRoom = { width: 900, height: 500 };
const narrowRoom = { width: 540, height: 560 };

const Board = ({ lit }: { readonly lit: ReadonlySet<string> | undefined }) => {
  const text = useReplayText();
  const narrow = matchMedia('(max-width: 719px)').matches;
  return (
    <div className={styles['board']}>
      <RoomBoard label={text.boardLabel} size={narrow ? narrowRoom : wideRoom} lit={lit} />
      <LineKey layers={layers} />
      <Lit lit={lit} />
    </div>
  );
};

const Table = ({ view }: { readonly view: TableView }) => {
  const text = useReplayText();
  const names = useNames();
  const { speech } = useText();
  const named = (id: string): string => speech.named(names.actor(id));
  return (
    <div className={styles['tables']}>
      <BoardTables />
      {view.seat === null ? null : (
        <div className={styles['own']}>
          <p className={styles['quiet']}>{text.ownWords(named(view.seat.seat))}</p>
          <Dials />
          <Aims />
        </div>
      )}
      {view.truth === null ? null : <TruthTables open note={text.figuresThen} />}
    </div>
  );
};

/** The world at a moment, on the board or as tables: what these eyes were sent. */
export const Scene = ({
  seen,
  shown,
  lit,
}: {
  readonly seen: Fetched<TableView>;
  readonly shown: Shown;
  readonly lit: ReadonlySet<string> | undefined;
}) => {
  const text = useReplayText();
  switch (seen.state) {
    case 'asking':
      return <Loading text={text.coming} />;
    case 'failed':
      return (
        <Notice tone="danger">
          <p>{text.failed}</p>
          <Button size="small" onPress={seen.again}>
            {text.again}
          </Button>
        </Notice>
      );
    case 'here':
      return (
        <PastView value={seen.value}>
          {shown === 'board' ? <Board lit={lit} /> : <Table view={seen.value} />}
        </PastView>
      );
  }
};
