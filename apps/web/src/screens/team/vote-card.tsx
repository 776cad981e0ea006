import type { SeenTeam } from '@convoy/protocol';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { useDraft } from '../../stores/draft.ts';
import { useSection } from '../../stores/room.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { useTeamText } from '../../text/team.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import type { Send } from '../parts/use-send.ts';
import { sameLines } from './apply.ts';
import { orderSaid } from './said.ts';
import styles from './team.module.css';

type Put = NonNullable<SeenTeam['put']>;

const Ballot = ({ put, send, busy }: { readonly put: Put } & Pick<Send, 'send' | 'busy'>) => {
  const t = useTeamText();
  const turn = useSection('room')?.turn ?? 0;
  const me = useSection('me')?.person;
  const [reason, setReason] = useState('');
  const mine = put.votes.find(({ person }) => person === me);
  const vote = (answer: 'yes' | 'no'): void => {
    if (busy) return;
    void send({ type: 'orders.vote', turn, put: put.n, answer, reason });
  };
  return (
    <div className={styles['answer']}>
      {mine === undefined ? null : <p className={styles['soft']}>{t.vote.yours(mine.answer)}</p>}
      <TextField label={t.vote.reason} value={reason} onChange={setReason} maxLength={400} />
      <div className={styles['row']}>
        <Button
          size="small"
          look="primary"
          onPress={() => {
            vote('yes');
          }}
        >
          <Check size={14} aria-hidden />
          {t.vote.yes}
        </Button>
        <Button
          size="small"
          onPress={() => {
            vote('no');
          }}
        >
          <X size={14} aria-hidden />
          {t.vote.no}
        </Button>
      </div>
    </div>
  );
};

/** The orders that the seat votes on, how the vote stands, and one's own ballot. */
export const VoteCard = ({
  put,
  pen,
  ...rest
}: { readonly put: Put; readonly pen: boolean } & Pick<Send, 'send' | 'busy'>) => {
  const t = useTeamText();
  const speaker = useSpeaker();
  // The draft stands right above: its lines are told again only where they differ.
  const shown = useDraft(({ orders }) => sameLines(orders, put.orders));
  return (
    <section className={styles['vote']} aria-labelledby="vote">
      <h3 id="vote">{t.vote.title}</h3>
      <p>
        {t.vote.by(put.callSign)} {put.orders.length === 0 ? t.vote.none : null}
      </p>
      {shown ? null : (
        <ol className={styles['orders']}>
          {put.orders.map((order, place) => (
            <li key={place}>{orderSaid(speaker, order)}</li>
          ))}
        </ol>
      )}
      <p>
        <strong>{t.vote.tally(put.yes, put.needed)}</strong> {t.vote.waiting(put.waiting)}
      </p>
      <ul>
        {put.votes.map(({ person, callSign, answer, reason }) => (
          <li key={person} className={styles['cast']}>
            {answer === 'yes' ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
            <span>
              {t.vote.voted(callSign, answer)}
              {reason === '' ? '' : ` ${t.suggest.why(reason)}`}
            </span>
          </li>
        ))}
      </ul>
      {pen ? null : <Ballot put={put} {...rest} />}
    </section>
  );
};
