import { actorId } from '@convoy/engine';
import type { ActorId, PaperAct, PaperSection } from '@convoy/engine';
import { useState } from 'react';
import { useSection } from '../../../stores/room.ts';
import { paperText } from '../../../text/entries.ts';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/field.tsx';
import type { Change } from './change.ts';
import { SeatField, nobody } from './seat-field.tsx';
import styles from './what-if.module.css';

interface AddProps {
  readonly turn: number;
  readonly onAdd: (change: Change) => void;
}

const answer = (stance: 'endorse' | 'refuse') =>
  ({ stance, parts: [], delay: 0, until: null, reason: '' }) as const;

/** What a seat can say by a turn to offers made to it and to packages it was asked to join. */
const answersOf = (paper: PaperSection, seat: ActorId, turn: number): readonly PaperAct[] => [
  ...paper.offers
    .filter((offer) => offer.terms.to === seat && offer.turn <= turn)
    .flatMap(({ id }): readonly PaperAct[] => [
      { type: 'offer.accept', offer: id, reason: '' },
      { type: 'offer.refuse', offer: id, reason: '' },
    ]),
  ...paper.packages
    .filter((pack) => pack.terms.asked.includes(seat) && pack.turn <= turn)
    .flatMap(({ id }): readonly PaperAct[] => [
      { type: 'package.answer', package: id, answer: answer('endorse') },
      { type: 'package.answer', package: id, answer: answer('refuse') },
    ]),
];

/** One answer more: a seat accepts or refuses an offer, joins a package or stays out of it. */
export const AddAnswer = ({ turn, onAdd }: AddProps) => {
  const text = useWhatIfText();
  const speaker = useSpeaker();
  const paper = useSection('paper');
  const [seat, setSeat] = useState<string>(nobody);
  const [chosen, setChosen] = useState('');
  if (paper === undefined) return null;
  const acts = seat === nobody ? [] : answersOf(paper, actorId(seat), turn);
  const act = acts.find((one) => JSON.stringify(one) === chosen);
  return (
    <details className={styles['details']}>
      <summary>{text.answerTitle}</summary>
      <div className={styles['form']}>
        <SeatField
          seat={seat}
          onChange={(next) => {
            setSeat(next);
            setChosen('');
          }}
        />
        {seat !== nobody && acts.length === 0 ? (
          <p className={styles['quiet']}>{text.answerNone}</p>
        ) : null}
        {acts.length === 0 ? null : (
          <SelectField
            label={text.answerWhich}
            value={chosen}
            options={[
              { value: '', label: text.choose },
              ...acts.map((one) => ({
                value: JSON.stringify(one),
                label: paperText(speaker, actorId(seat), one).title,
              })),
            ]}
            onChange={setChosen}
          />
        )}
        {act === undefined ? null : (
          <Button
            onPress={() => {
              onAdd({ kind: 'paper-in', turn, seat, act });
              setChosen('');
            }}
          >
            {text.add}
          </Button>
        )}
      </div>
    </details>
  );
};
