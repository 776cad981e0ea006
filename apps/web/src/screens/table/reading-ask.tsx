import type { EntryId } from '@convoy/engine';
import type { GivenReading } from '@convoy/protocol';
import { useId, useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { useSignalText } from '../../text/signals.ts';
import { Button } from '../../ui/button.tsx';
import { useSend } from '../parts/use-send.ts';
import styles from './reading-ask.module.css';

const answers = ['bluff', 'warning', 'commitment', 'unclear'] as const satisfies GivenReading[];

interface ReadingAskProps {
  readonly act: EntryId;
  /** What was done, for those who hear one question after another. */
  readonly title: string;
  /** Aimed at this seat: asked at once; of others only who wants to answer. */
  readonly aimed: boolean;
  /** Leaves out what is not asked. */
  readonly brief: boolean;
}

/** How this seat reads another's public act, in one tap; nothing waits for it. */
export const ReadingAsk = ({ act, title, aimed, brief }: ReadingAskProps) => {
  const t = useSignalText();
  const id = useId();
  const me = useSection('seat')?.seat ?? null;
  const mine = useSection('signals')?.acts.find((one) => one.act === act);
  const bot = useSection('seats')?.seats.find(({ seat }) => seat === me)?.keeper === 'bot';
  // An act that says something to this seat: the model has told it how it may be read.
  const told = useSection('seat')?.readings.some(({ of, by }) => of === act && by !== me) ?? false;
  const [wanted, setWanted] = useState(false);
  const asked = wanted || (aimed && told);
  const { send, problem } = useSend();
  if (mine === undefined || bot || (brief && !asked)) return null;
  if (!asked && mine.read === null)
    return (
      <div className={styles['link']}>
        <Button
          look="link"
          size="small"
          onPress={() => {
            setWanted(true);
          }}
        >
          {t.other}
          <span className="visually-hidden">: {title}</span>
        </Button>
      </div>
    );
  return (
    <div className={styles['ask']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['question']}>
        {t.ask}
        <span className="visually-hidden"> {title}</span>
      </span>
      {answers.map((reading) => (
        <button
          key={reading}
          type="button"
          className={styles['answer']}
          aria-pressed={mine.read === reading}
          onClick={() => void send({ type: 'reading.give', act, reading })}
        >
          {t.answers[reading]}
        </button>
      ))}
      {mine.read === null ? null : <span className={styles['kept']}>{t.kept}</span>}
      {problem === null ? null : <span role="alert">{problem}</span>}
    </div>
  );
};
