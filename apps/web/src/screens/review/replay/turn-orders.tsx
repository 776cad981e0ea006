import { actorId } from '@convoy/engine';
import type { Order } from '@convoy/engine';
import type { BotReason, ReviewSection } from '@convoy/protocol';
import { useRoom, useSection } from '../../../stores/room.ts';
import { deedText } from '../../../text/deeds.ts';
import { useNames } from '../../../text/names.ts';
import { useReviewText } from '../../../text/review.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { instrumentText, useText } from '../../../text/text.ts';
import { SeatPlate } from '../../parts/seat-plate.tsx';
import { reasonParts, reasonText } from '../reason-text.ts';
import styles from '../review.module.css';

const OrderItem = ({ seat, order }: { readonly seat: string; readonly order: Order }) => {
  const text = useReviewText();
  const speaker = useSpeaker();
  const { title, detail } = deedText(speaker, actorId(seat), order);
  return (
    <li>
      <strong>{title}</strong>
      {detail === '' ? null : <p className={styles['quiet']}>{detail}</p>}
      {order.rationale === '' ? null : (
        <p className={styles['quote']}>{text.rationale(order.rationale)}</p>
      )}
    </li>
  );
};

const Reasons = ({ reasons }: { readonly reasons: readonly BotReason[] }) => {
  const text = useReviewText();
  const known = useText();
  const names = useNames();
  if (reasons.length === 0) return null;
  return (
    <details className={styles['details']}>
      <summary>{text.reasons}</summary>
      <ul className={styles['reasons']}>
        {reasons.map((reason, index) => {
          const parts = reasonParts(text, reason);
          return (
            <li key={index}>
              {reasonText(text, reason, {
                act: (id) => instrumentText(known, id).name,
                who: names.actor,
              })}
              {parts === '' ? null : <span className={styles['quiet']}> {parts}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
};

type PlayedTurn = ReviewSection['turns'][number];

const SeatTurn = ({ seat, played }: { readonly seat: string; readonly played: PlayedTurn }) => {
  const text = useReviewText();
  const orders = played.orders[seat] ?? [];
  return (
    <li className={styles['seatTurn']}>
      <h3>
        <SeatPlate seat={seat} named />
      </h3>
      {orders.length === 0 ? (
        <p className={styles['quiet']}>{text.noOrders}</p>
      ) : (
        <ol>
          {orders.map((order, index) => (
            <OrderItem key={index} seat={seat} order={order} />
          ))}
        </ol>
      )}
      <Reasons reasons={played.reasons[seat] ?? []} />
    </li>
  );
};

/** What seats ordered in a turn, why they said they did, and what bots weighed; `of` one seat alone. */
export const TurnOrders = ({ turn, of }: { readonly turn: number; readonly of: string | null }) => {
  const text = useReviewText();
  const review = useSection('review');
  const actors = useRoom((state) => state.texts?.actors ?? []);
  const played = (review?.turns ?? []).find((each) => each.turn === turn);
  if (played === undefined) return <p className={styles['empty']}>{text.noOrders}</p>;
  return (
    <ul className={styles['seatTurns']}>
      {actors
        .filter(({ id }) => of === null || id === of)
        .map(({ id }) => (
          <SeatTurn key={id} seat={id} played={played} />
        ))}
    </ul>
  );
};
