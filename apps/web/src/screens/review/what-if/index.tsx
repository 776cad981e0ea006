import type { Played } from '@convoy/protocol';
import { useState } from 'react';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import { Button } from '../../../ui/button.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Choice } from '../../../ui/toggle.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useReviewPlace } from '../place.ts';
import { TurnPicker } from '../turn-picker.tsx';
import { ActList } from './act-list.tsx';
import { AddAnswer } from './add-answer.tsx';
import { AddOrder } from './add-order.tsx';
import { AddRuling } from './add-ruling.tsx';
import { changesOf, editsOf, sameChange } from './change.ts';
import type { Change } from './change.ts';
import { LayAside } from './lay-aside.tsx';
import { readEdit } from './link.ts';
import { LuckResult } from './luck.tsx';
import { Result } from './result.tsx';
import { useTold } from './told.ts';
import { usePlayed } from './use-played.ts';
import { useQuestion } from './use-question.ts';
import type { Question } from './use-question.ts';
import styles from './what-if.module.css';

type Others = 'keep' | 'react';
/** Other dice that are thrown at a press. */
const throws = 200;

const Changes = (props: {
  readonly played: Played;
  readonly changes: readonly Change[];
  readonly onUndo: (change: Change) => void;
}) => {
  const text = useWhatIfText();
  const told = useTold(props.played);
  if (props.changes.length === 0) return <p className={styles['quiet']}>{text.noChanges}</p>;
  return (
    <ul className={styles['acts']}>
      {props.changes.map((change) => {
        const said = told.change(change);
        return (
          <li key={JSON.stringify(change)} className={styles['act']}>
            <span>{said}</span>
            <Button
              size="small"
              look="quiet"
              aria-label={text.undoOf(said)}
              onPress={() => {
                props.onUndo(change);
              }}
            >
              {text.undo}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};

const Luck = ({
  question,
  onThrow,
}: {
  readonly question: Question;
  readonly onThrow: () => void;
}) => {
  const text = useWhatIfText();
  const { job } = question;
  const running = job?.state === 'running' && job.of > 0;
  const luck = job?.answer?.luck ?? null;
  return (
    <Panel title={text.luck}>
      <div className={styles['stack']}>
        <p className={styles['quiet']}>{text.luckHelp}</p>
        <div className={styles['row']}>
          <Button isDisabled={running} onPress={onThrow}>
            {text.dice(throws)}
          </Button>
          {running ? (
            <>
              <progress max={job.of} value={job.done} aria-label={text.luck} />
              <span role="status">{text.throwing(job.done, job.of)}</span>
              <Button size="small" onPress={() => void question.cancel()}>
                {text.cancel}
              </Button>
            </>
          ) : null}
        </div>
        {luck === null ? null : <LuckResult luck={luck} />}
      </div>
    </Panel>
  );
};

/** What a link asks to be changed: a turning point opens what-if with itself left out. */
const useLinked = (played: Played) => {
  const linked = useReviewPlace().get('without');
  const edit = linked === null ? null : readEdit(linked);
  if (edit === null) return { changes: [], turn: 1 };
  const turn =
    edit.kind === 'drop' || edit.kind === 'paper'
      ? (played.steps.find(({ step }) => step === edit.step)?.turn ?? 1)
      : edit.turn;
  return { changes: changesOf(played, edit), turn };
};

const Form = ({ played }: { readonly played: Played }) => {
  const text = useWhatIfText();
  const linked = useLinked(played);
  const [turn, setTurn] = useState(linked.turn);
  const [changes, setChanges] = useState<readonly Change[]>(linked.changes);
  const [others, setOthers] = useState<Others>('keep');
  /** What the answer on the page is to. */
  const [asked, setAsked] = useState('');
  const question = useQuestion();
  const toggle = (change: Change): void => {
    setChanges((now) =>
      now.some((one) => sameChange(one, change))
        ? now.filter((one) => !sameChange(one, change))
        : [...now, change],
    );
  };
  const wish = JSON.stringify([changes, others]);
  const ask = (dice: number): void => {
    setAsked(wish);
    void question.ask({ edits: editsOf(played, changes), others, throws: dice });
  };
  const { job, problem } = question;
  const answer = job?.answer ?? null;
  return (
    <div className={styles['page']}>
      <p className={styles['intro']}>{text.intro}</p>
      <div className={styles['columns']}>
        <Panel title={text.acts}>
          <div className={styles['stack']}>
            <TurnPicker
              turns={Array.from({ length: played.turns }, (_, at) => at + 1)}
              turn={turn}
              onTurn={setTurn}
            />
            <ActList played={played} turn={turn} changes={changes} onChange={toggle} />
            <AddOrder turn={turn} onAdd={toggle} />
            <AddAnswer turn={turn} onAdd={toggle} />
            <AddRuling turn={turn} onAdd={toggle} />
          </div>
        </Panel>
        <Panel title={text.changes}>
          <div className={styles['stack']}>
            <Changes played={played} changes={changes} onUndo={toggle} />
            <Choice<Others>
              legend={text.others}
              name="others"
              look="list"
              value={others}
              options={[
                { value: 'keep', label: text.keep },
                { value: 'react', label: text.react },
              ]}
              onChange={setOthers}
            />
            <div>
              <Button
                look="primary"
                onPress={() => {
                  ask(0);
                }}
              >
                {job?.state === 'running' && job.of === 0 ? text.playing : text.play}
              </Button>
            </div>
            {problem === null ? null : (
              <Notice tone="danger">{problem === 'busy' ? text.busy : text.error}</Notice>
            )}
          </div>
        </Panel>
      </div>
      {answer === null ? null : (
        <>
          {asked === wish ? null : <Notice tone="warn">{text.stale}</Notice>}
          <Result answer={answer} />
          {asked === wish ? <LayAside key={asked} {...{ played, changes, answer }} /> : null}
          <Luck
            question={question}
            onThrow={() => {
              ask(throws);
            }}
          />
        </>
      )}
    </div>
  );
};

/** Changes something that was done and plays the game again; nothing of the room changes. */
export default function WhatIfTab() {
  const text = useWhatIfText();
  const { played, failed } = usePlayed();
  if (failed) return <Notice tone="danger">{text.failed}</Notice>;
  return played === null ? <Loading text={text.loading} /> : <Form played={played} />;
}
