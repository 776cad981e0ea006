import { useEffect } from 'react';
import type { LedgerLine, QuantityId } from '@convoy/engine';
import { useSection } from '../../../stores/room.ts';
import { openDialog, useTable } from '../../../stores/table.ts';
import { entryText } from '../../../text/entries.ts';
import { useReplayText } from '../../../text/review-replay.ts';
import { useReviewText } from '../../../text/review.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Loading } from '../../../ui/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useOpenWhy } from '../place.ts';
import { lastChange } from '../why/begin.ts';
import { useRecord } from '../why/use-record.ts';
import { BelievedPanel } from './believed-panel.tsx';
import { Chooser } from './chooser.tsx';
import { litBy } from './lit.ts';
import { useReplayPlace } from './place.ts';
import type { ReplayPlace } from './place.ts';
import styles from './replay.module.css';
import { Scene } from './scene.tsx';
import { Stepper } from './stepper.tsx';
import { Steps } from './steps.tsx';
import { TurnOrders } from './turn-orders.tsx';
import { usePastView, useSteps } from './use-replay.ts';

/** A figure pressed in the past leads to its causes. */
const useFiguresToWhy = (): void => {
  const dialog = useTable((state) => state.dialog);
  const openWhy = useOpenWhy();
  useEffect(() => {
    if (dialog?.kind !== 'why') return;
    openDialog(null);
    openWhy(dialog.entry);
  }, [dialog, openWhy]);
};

/** The seat whose orders these eyes saw; null for all of them. */
const ordersOf = ({ gaze }: ReplayPlace, own: string | null): string | null =>
  gaze.kind === 'seat' ? gaze.seat : gaze.kind === 'own' ? own : null;

const Orders = ({ place }: { readonly place: ReplayPlace }) => {
  const text = useReplayText();
  const own = useSection('me')?.seat ?? null;
  const { gaze, now } = place;
  return (
    <Panel title={text.ordersOf} bare>
      {gaze.kind === 'public' ? (
        <p className={styles['none']}>{text.ordersHidden}</p>
      ) : (
        <>
          {now.at === 'opening' ? <p className={styles['none']}>{text.ordersOpening}</p> : null}
          <TurnOrders turn={now.turn} of={ordersOf(place, own)} />
        </>
      )}
    </Panel>
  );
};

const useSaid = (place: ReplayPlace, lines: readonly LedgerLine[], at: number | null): string => {
  const text = useReplayText();
  const speaker = useSpeaker();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const { now, turns } = place;
  const line = at === null ? undefined : lines[at];
  const moment =
    line === undefined || at === null
      ? text.moments[now.at === 'opening' ? 'opening' : 'orders']
      : `${text.step(at + 1, lines.length)}. ${entryText(speaker, line.entry, actors).title}`;
  return text.at(now.turn, turns.length, moment);
};

/** Truth and belief of the same moment, where a seat is chosen and it is asked for. */
const Believed = ({ place }: { readonly place: ReplayPlace }) => {
  const text = useReplayText();
  const { gaze, now } = place;
  const at = now.at === 'opening' ? 'opening' : 'orders';
  const seen = usePastView(gaze.kind === 'seat' ? now.turn : null, at, gaze);
  const truth = usePastView(gaze.kind === 'seat' ? now.turn : null, at, { kind: 'truth' });
  const record = useRecord();
  const causeOf = (quantity: QuantityId, subject: string) =>
    record.state === 'here' ? lastChange(record.value, quantity, subject, now.turn) : null;
  if (gaze.kind !== 'seat') return <p className={styles['none']}>{text.believedPick}</p>;
  if (seen.state !== 'here' || truth.state !== 'here') return <Loading text={text.coming} />;
  return <BelievedPanel believed={seen.value} truth={truth.value.truth} causeOf={causeOf} />;
};

/** Every turn again, moment by moment, as it truly was or as somebody saw it. */
export default function Replay() {
  const text = useReplayText();
  const review = useReviewText();
  const place = useReplayPlace();
  const { now, gaze, turns } = place;
  const steps = useSteps(now.turn, gaze);
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const all = steps.state === 'here' ? steps.value : [];
  const lines = all.filter(({ headline, entry }) => headline || entry.kind === 'act');
  const at =
    typeof now.at === 'number' && lines.length > 0 ? Math.min(now.at, lines.length - 1) : null;
  const line = at === null ? undefined : lines[at];
  const isLast = turns.at(-1) === now.turn;
  // What a turn brought stands on the next one's board; after the last there is none.
  const after = line !== undefined && !isLast;
  const seen = usePastView(
    after ? now.turn + 1 : now.turn,
    after || now.at === 'opening' ? 'opening' : 'orders',
    gaze,
  );
  const said = useSaid(place, lines, at);
  useFiguresToWhy();
  if (turns.length === 0) return <p className={styles['none']}>{review.noOrders}</p>;
  return (
    <div className={styles['replay']}>
      <Stepper place={place} steps={steps.state === 'here' ? lines.length : null} said={said} />
      <Chooser place={place} />
      {place.believed ? <Believed place={place} /> : null}
      <div className={styles['halves']}>
        <div className={styles['scene']}>
          <Scene
            seen={seen}
            shown={place.shown}
            lit={line === undefined ? undefined : litBy(line.entry, all, actors)}
          />
          {line !== undefined && isLast ? (
            <p className={styles['quiet']}>{text.boardLast}</p>
          ) : null}
        </div>
        <Panel title={text.steps} bare className={styles['came']}>
          {steps.state === 'here' ? (
            <Steps
              lines={lines}
              at={at}
              onStep={(step) => {
                place.go({ turn: now.turn, at: step });
              }}
            />
          ) : (
            <p className={styles['none']} role="status">
              {steps.state === 'failed' ? review.ledgerFailed : review.loading}
            </p>
          )}
        </Panel>
      </div>
      <Orders place={place} />
    </div>
  );
}
