import { dyadId } from '@convoy/engine';
import type { ActorId, EntryId, QuantityId, StockWord } from '@convoy/engine';
import type { TableView } from '@convoy/protocol';
import { useLink } from '../../../net/link-context.tsx';
import { useNames } from '../../../text/names.ts';
import { useReplayText } from '../../../text/review-replay.ts';
import type { ReplayText } from '../../../text/review-replay.ts';
import { useText } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { scrollStop } from '../../../ui/scroll-stop.ts';
import { Panel } from '../../parts/panel.tsx';
import { SeatPlate } from '../../parts/seat-plate.tsx';
import { useOpenWhy } from '../place.ts';
import { believedRows, furthest } from './believed.ts';
import type { Apart, BeliefRow } from './believed.ts';
import styles from './replay.module.css';
import { useKept } from '../use-kept.ts';

/** A figure as people write it: at most one digit after the point, a true minus. */
const figure = (value: number): string => String(Number(value.toFixed(1))).replace('-', '−');

/** Each seat's resolve, from its own eyes: a private figure that never changes in a game. */
const useResolves = (seats: readonly string[]): Readonly<Record<string, StockWord>> => {
  const link = useLink();
  const found = useKept<Readonly<Record<string, StockWord>>>('resolves', async () => {
    const views = await Promise.all(
      seats.map(async (seat) => {
        const answer = await link.past({ turn: 1, at: 'opening', eyes: { kind: 'seat', seat } });
        const resolve = answer.ok ? answer.value.view.seat?.resolve : undefined;
        return resolve === undefined ? [] : ([[seat, resolve]] as const);
      }),
    );
    return { ok: true, value: Object.fromEntries(views.flat()) };
  });
  return found.state === 'here' ? found.value : {};
};

const Pair = ({
  said,
  was,
  far,
  cause,
}: {
  readonly said: string;
  readonly was: string;
  readonly far: boolean;
  /** The last entry that moved the true figure. */
  readonly cause?: EntryId | null;
}) => {
  const { belief } = useReplayText();
  const openWhy = useOpenWhy();
  return (
    <>
      <span className={styles['word']}>
        {belief.said}: {said}
      </span>
      <span className={styles['was']}>
        {belief.was}: <strong>{was}</strong>{' '}
        {cause === undefined || cause === null ? null : (
          <Button
            look="link"
            size="small"
            aria-label={belief.why(was)}
            onPress={() => {
              openWhy(cause);
            }}
          >
            {belief.whyShort}
          </Button>
        )}
      </span>
      {far ? <Chip tone="warn">{belief.far}</Chip> : null}
    </>
  );
};

/** The last entry that had moved a figure when the turn began; null where none had. */
export type CauseOf = (quantity: QuantityId, subject: string) => EntryId | null;

const Row = ({
  row,
  seat,
  most,
  causeOf,
}: {
  readonly row: BeliefRow;
  readonly seat: ActorId;
  readonly most: Apart | null;
  readonly causeOf: CauseOf;
}) => {
  const { belief } = useReplayText();
  const { words } = useText();
  const { columns } = belief;
  const far = (of: Apart['of']): boolean => most?.row.actor === row.actor && most.of === of;
  return (
    <tr>
      <th scope="row">
        <SeatPlate seat={row.actor} named />
      </th>
      <td data-label={columns.support}>
        {row.support === null ? (
          belief.notSeen
        ) : (
          <Pair
            said={words.support[row.support.said]}
            was={figure(row.support.was)}
            far={far('support')}
            cause={causeOf('support', row.actor)}
          />
        )}
      </td>
      <td data-label={columns.trust}>
        {row.trust === null ? (
          belief.notSeen
        ) : (
          <Pair
            said={`${words.stock[row.trust.said]} (${belief.own})`}
            was={`${figure(row.trust.was)} (${belief.back})`}
            far={far('trust')}
            cause={causeOf('trust', dyadId(row.actor, seat))}
          />
        )}
      </td>
      <td data-label={columns.resolve}>
        {row.resolve === null ? (
          belief.notSeen
        ) : (
          <Pair
            said={words.chance[row.resolve.said]}
            was={belief.resolveIs(words.stock[row.resolve.was])}
            far={far('resolve')}
          />
        )}
      </td>
      <td data-label={columns.secret}>
        {belief.measures(row.measures)}
        {row.struck === null ? null : (
          <span className={styles['was']}>{belief.struck(words.contingencies[row.struck])}</span>
        )}
      </td>
    </tr>
  );
};

const sentence = (
  { belief }: ReplayText,
  { words }: ReturnType<typeof useText>,
  name: (id: string) => string,
  seat: string,
  most: Apart | null,
): string => {
  if (most === null) return belief.same(name(seat));
  const of = name(most.row.actor);
  switch (most.of) {
    case 'support': {
      const { said, was } = most.what;
      return belief.most.support(name(seat), of, words.support[said], figure(was));
    }
    case 'trust': {
      const { said, was } = most.what;
      return belief.most.trust(name(seat), of, words.stock[said], figure(was));
    }
    case 'resolve': {
      const { said, was } = most.what;
      return belief.most.resolve(name(seat), of, words.chance[said], words.stock[was]);
    }
  }
};

/** What a seat held the others to be, beside what they were at the same moment. */
export const BelievedPanel = ({
  believed,
  truth,
  causeOf,
}: {
  /** What the seat was sent. */
  readonly believed: TableView;
  /** The same moment as it truly was. */
  readonly truth: TableView['truth'];
  readonly causeOf: CauseOf;
}) => {
  const text = useReplayText();
  const known = useText();
  const names = useNames();
  const named = (id: string): string => known.speech.named(names.actor(id));
  const { seat, board } = believed;
  const resolves = useResolves(board.actors.map(({ id }) => id));
  if (seat === null || truth === null) return <p className={styles['none']}>{text.belief.none}</p>;
  const rows = believedRows({ seat, board, truth, resolves });
  const most = furthest(rows);
  const { columns } = text.belief;
  return (
    <Panel title={text.belief.title(named(seat.seat))} bare>
      <p className={styles['reading']}>{sentence(text, known, named, seat.seat, most)}</p>
      <div ref={scrollStop} className={styles['scroll']}>
        <table className={styles['believed']}>
          <thead>
            <tr>
              {Object.values(columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.actor} row={row} seat={seat.seat} most={most} causeOf={causeOf} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};
