import { fromMicro } from '@convoy/engine';
import type { PaperAct } from '@convoy/engine';
import { useState } from 'react';
import { useLink } from '../../net/link-context.tsx';
import { readText, useKept } from '../../stores/kept.ts';
import { say } from '../../stores/live.ts';
import { useSection } from '../../stores/room.ts';
import { openDialog } from '../../stores/table.ts';
import { useOfferWords } from '../../text/offers.ts';
import { positionText, useSpeaker, writtenText } from '../../text/speaker.ts';
import { undertakingLines } from '../../text/undertakings.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PaperAdvice } from '../team/paper-advice.tsx';
import { refusalText } from './lock-bar.tsx';
import styles from './offers.module.css';
import { roomKey } from './talk-channels.ts';
import type { PaperOffer } from './use-needs.ts';
import { useTableWords } from './use-words.ts';

type OfferAnswer = Extract<
  PaperAct,
  { readonly type: 'offer.withdraw' | 'offer.accept' | 'offer.refuse' }
>;

const Terms = ({ offer }: { readonly offer: PaperOffer }) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const { terms } = offer;
  const lines = undertakingLines(speaker, offer.from, terms);
  const { words, speech } = speaker.text;
  const { quoted } = speech;
  return (
    <div className={styles['form']}>
      {terms.clauses.length === 0 ? null : (
        <table className={styles['terms']}>
          <tbody>
            {terms.clauses.map((clause) => (
              <tr key={`${clause.by} ${clause.issue}`}>
                <th scope="row">{speaker.Who(clause.by)}</th>
                <td>{speaker.names.issue(clause.issue)}</td>
                <td>
                  <strong>{positionText(speaker, clause.issue, clause.to)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lines.length === 0 ? null : (
        <ul className={styles['promises']}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>
        <Chip>{terms.private && !offer.open ? w.offers.isPrivate : w.offers.isOpen}</Chip>{' '}
        <Chip>{words.locks[terms.lock] ?? ''}</Chip>{' '}
        <Chip>{words.verifications[terms.verification]}</Chip>{' '}
        <Chip>{w.seat.by(terms.expires)}</Chip>
      </p>
      {terms.sayFrom === '' ? null : (
        <p>
          <strong>{w.offers.maySay(speaker.Who(offer.from))}</strong>{' '}
          {quoted(writtenText(speaker.text, terms.sayFrom))}
        </p>
      )}
      {terms.sayTo === '' ? null : (
        <p>
          <strong>{w.offers.maySay(speaker.Who(terms.to))}</strong>{' '}
          {quoted(writtenText(speaker.text, terms.sayTo))}
        </p>
      )}
      {offer.answer === '' ? null : (
        <p>
          <strong>{w.offers.answerGiven}</strong> {quoted(writtenText(speaker.text, offer.answer))}
        </p>
      )}
      {terms.clauses.length === 0 ? null : (
        <p className={styles['note']}>
          <strong>{w.offers.quality(Math.round(fromMicro(offer.quality) * 100))}.</strong>{' '}
          {w.offers.qualityHelp}
        </p>
      )}
      <p className={styles['note']}>{w.offers.binds}</p>
    </div>
  );
};

/** One offer in full, with the answer one press away, and a reason where there is one. */
export const OfferView = ({ id }: { readonly id: string }) => {
  const w = useTableWords();
  const words = useOfferWords();
  const speaker = useSpeaker();
  const link = useLink();
  const room = useSection('room');
  const pen = useSection('me')?.pen ?? false;
  const offer = useSection('paper')?.offers.find((one) => one.id === id);
  const [reason, setReason, clear] = useKept(`reason.${roomKey()}.${id}`, '', readText);
  const [failed, setFailed] = useState<string | null>(null);
  if (offer === undefined || room === undefined) return null;
  const mine = offer.from === speaker.me;
  const open = offer.status === 'open';
  const act = async (made: OfferAnswer): Promise<void> => {
    const answer = await link.send({ type: 'paper.act', turn: room.turn, act: made });
    const refused = refusalText(speaker.text, answer);
    setFailed(refused);
    if (refused !== null) return;
    clear();
    say(w.offers.answered);
    openDialog(null);
  };
  return (
    <Dialog
      open
      title={
        mine
          ? w.offers.toWhom(speaker.names.actor(offer.terms.to))
          : w.offers.from(speaker.names.actor(offer.from))
      }
      over={`${w.offers.status}: ${speaker.text.words.offerStatus[offer.status]}`}
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
      footer={
        !open || !pen ? undefined : mine ? (
          <Button onPress={() => void act({ type: 'offer.withdraw', offer: offer.id })}>
            {w.offers.withdraw}
          </Button>
        ) : (
          <>
            <div className={styles['reason']}>
              <TextField
                label={w.offers.reason}
                value={reason}
                onChange={setReason}
                maxLength={600}
              />
            </div>
            <Button
              onPress={() => {
                openDialog({ kind: 'offer-form', to: offer.from, demand: null, counter: offer.id });
              }}
            >
              {words.counter}
            </Button>
            <Button onPress={() => void act({ type: 'offer.refuse', offer: offer.id, reason })}>
              {w.offers.refuse}
            </Button>
            <Button
              look="primary"
              onPress={() => void act({ type: 'offer.accept', offer: offer.id, reason })}
            >
              {w.offers.accept}
            </Button>
          </>
        )
      }
    >
      {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
      <Terms offer={offer} />
      {mine ? null : <PaperAdvice paper="offer" id={id} open={open} />}
    </Dialog>
  );
};
