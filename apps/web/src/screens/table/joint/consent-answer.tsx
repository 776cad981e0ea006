import type { Consent, ConsentAnswer } from '@convoy/engine';
import { consentAnswers } from '@convoy/engine';
import { useState } from 'react';
import { readText, useKept } from '../../../stores/kept.ts';
import { useSection } from '../../../stores/room.ts';
import { useConsentWords } from '../../../text/consents.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField, TextField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Choice } from '../../../ui/toggle.tsx';
import { roomKey } from '../talk-channels.ts';
import styles from './joint.module.css';
import { usePaperAct } from './use-paper-act.ts';

const Until = ({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => {
  const c = useConsentWords();
  const clock = useSection('clock');
  const from = clock?.turn ?? 1;
  const turns = Array.from(
    { length: Math.max(0, (clock?.turns ?? 0) - from + 1) },
    (_, at) => from + at,
  );
  return (
    <SelectField
      label={c.until}
      value={value}
      options={[
        { value: '', label: c.asLong },
        ...turns.map((turn) => ({ value: String(turn), label: c.untilTurn(turn) })),
      ]}
      onChange={onChange}
    />
  );
};

/** The owner grants, names a price, puts off, refuses, or lets it come out. */
export const ConsentAnswerForm = ({ consent }: { readonly consent: Consent }) => {
  const c = useConsentWords();
  const [answer, setAnswer] = useState<ConsentAnswer>('grant');
  const [price, setPrice] = useState(2);
  const [until, setUntil] = useState('');
  const [reason, setReason, clear] = useKept(`reason.${roomKey()}.${consent.id}`, '', readText);
  const { act, failed } = usePaperAct();
  const gives = answer === 'grant' || answer === 'price';
  const send = async (): Promise<void> => {
    const done = await act(
      {
        ...{ type: 'consent.answer', consent: consent.id, answer, reason },
        price: answer === 'price' ? price : 0,
        until: gives && until !== '' ? Number(until) : null,
      },
      c.answered,
    );
    if (done) clear();
  };
  return (
    <div className={styles['group']}>
      <Choice<ConsentAnswer>
        legend={c.legend}
        name={`answer-${consent.id}`}
        value={answer}
        options={consentAnswers.map((each) => ({ value: each, label: c.answers[each] }))}
        onChange={setAnswer}
      />
      {gives ? (
        <div className={styles['two']}>
          {answer === 'price' ? (
            <SelectField
              label={c.price}
              value={String(price)}
              options={[1, 2, 3, 4, 5, 6].map((points) => ({
                value: String(points),
                label: c.points(points),
              }))}
              onChange={(next) => {
                setPrice(Number(next));
              }}
            />
          ) : null}
          <Until value={until} onChange={setUntil} />
        </div>
      ) : null}
      <TextField label={c.reason} value={reason} maxLength={600} onChange={setReason} />
      {failed === null ? null : <Notice tone="danger">{failed}</Notice>}
      <div className={styles['deeds']}>
        <Button look="primary" onPress={() => void send()}>
          {c.send}
        </Button>
        {consent.open ? null : (
          <Button
            look="quiet"
            onPress={() => void act({ type: 'consent.leak', consent: consent.id }, c.leakDone)}
          >
            {c.leak}
          </Button>
        )}
        <span className={styles['note']}>{c.leakHelp}</span>
      </div>
    </div>
  );
};
