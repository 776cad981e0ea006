import { useState } from 'react';
import { useKept, readText } from '../../../stores/kept.ts';
import { useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';
import { useReviewPeopleText } from '../../../text/review-people.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useMay } from '../../control/use-may.ts';
import { Panel } from '../../parts/panel.tsx';
import { SeatPlate } from '../../parts/seat-plate.tsx';
import { useSend } from '../../parts/use-send.ts';
import { namedLines } from './lines.ts';
import styles from './people.module.css';
import { useAssess } from './use-people.ts';
import type { Row } from './use-people.ts';

const useQuestions = (): readonly Row[] => {
  const names = useNames();
  const ofPack = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    .map((n) => ({ id: `debrief.${n}`, text: names.text(`debrief.${n}`) }))
    .filter(({ text }) => text !== '');
  return [...ofPack, ...useAssess().questions];
};

/** One's own answer, kept on the device while it is typed and in the room once it is saved. */
const Own = ({ question, n }: { readonly question: string; readonly n: number }) => {
  const text = useReviewPeopleText().questions;
  const code = useSection('room')?.code ?? '';
  const { answers } = useAssess();
  const stored = answers.find((one) => one.mine && one.question === question)?.text ?? '';
  const [typed, type, forget] = useKept(`answer.${code}.${question}`, stored, readText);
  const { send, busy, problem } = useSend();
  const done = typed.trim() === stored;
  return (
    <div className={styles['answer']}>
      <TextField
        label={text.yours(n)}
        hideLabel
        value={typed}
        onChange={type}
        lines={3}
        maxLength={4000}
        error={problem}
      />
      <Button
        size="small"
        isDisabled={busy || done}
        onPress={() => {
          void send({ type: 'answer.write', question, text: typed }).then((ok) => {
            if (ok) forget();
          });
        }}
      >
        {done && stored !== '' ? text.saved : text.save}
      </Button>
    </div>
  );
};

const Answers = ({ question }: { readonly question: string }) => {
  const text = useReviewPeopleText().questions;
  const { answers, closed, desk } = useAssess();
  const shown = answers.filter(
    (one) => one.question === question && (desk !== null || closed || !one.mine),
  );
  if (desk !== null && shown.length === 0) return <p className={styles['soft']}>{text.none}</p>;
  return (
    <ul className={styles['answers']}>
      {shown.map(({ seat, person, callSign, text: said }) => (
        <li key={person}>
          <SeatPlate seat={seat} /> <strong>{callSign}</strong> {said}
        </li>
      ))}
    </ul>
  );
};

/** The teacher's own questions, and whether answers may still change. */
const Keep = () => {
  const text = useReviewPeopleText().questions;
  const { questions, closed } = useAssess();
  const { send, busy, problem } = useSend();
  const [typed, setTyped] = useState(() => questions.map((one) => one.text).join('\n'));
  return (
    <div className={styles['keep']}>
      <TextField
        label={text.own}
        help={text.ownHelp}
        value={typed}
        onChange={setTyped}
        lines={3}
        error={problem}
      />
      <div className={styles['row']}>
        <Button
          isDisabled={busy}
          onPress={() => {
            const next = [...namedLines(typed, questions, Date.now())];
            void send({ type: 'questions.set', questions: next });
          }}
        >
          {text.keep}
        </Button>
        <Button
          look="quiet"
          isDisabled={busy}
          onPress={() => void send({ type: 'answers.close', on: !closed })}
        >
          {closed ? text.reopen : text.close}
        </Button>
      </div>
    </div>
  );
};

/** The pack's questions and the teacher's own, with what this seat, or for control everybody, says. */
export const Questions = () => {
  const text = useReviewPeopleText().questions;
  const { closed, desk } = useAssess();
  const questions = useQuestions();
  const may = useMay();
  const seated = (useSection('me')?.seat ?? null) !== null;
  if (!seated && desk === null) return null;
  return (
    <Panel title={text.title} note={desk === null ? text.note : text.noteControl}>
      {closed ? <Notice tone="info">{text.closed}</Notice> : null}
      <ol className={styles['questions']}>
        {questions.map(({ id, text: question }, at) => (
          <li key={id}>
            <p className={styles['question']}>{question}</p>
            {seated && !closed ? <Own question={id} n={at + 1} /> : null}
            <Answers question={id} />
          </li>
        ))}
      </ol>
      {may('questions.set') ? <Keep /> : null}
    </Panel>
  );
};
