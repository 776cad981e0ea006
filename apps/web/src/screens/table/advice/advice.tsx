import { adviceChoices, fromMicro } from '@convoy/engine';
import type { Advice, AdviceRange, AdviceRow } from '@convoy/engine';
import { useEffect, useState } from 'react';
import { useLink } from '../../../net/link-context.tsx';
import { useSection } from '../../../stores/room.ts';
import { openDialog } from '../../../stores/table.ts';
import { useAdviceWords } from '../../../text/advice.ts';
import { positionText, useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useTableWords } from '../use-words.ts';
import styles from './advice.module.css';

const columns = ['issue', 'support', 'economy', 'war'] as const;
type Column = (typeof columns)[number];
const full = { issue: 100, support: 100, economy: 10, war: 10 } as const;
const digits = { issue: 0, support: 0, economy: 1, war: 0 } as const;

/** A bar from a poor to a good future, a mark at the middle, and the same in words. */
const Range = ({ range, column }: { readonly range: AdviceRange; readonly column: Column }) => {
  const a = useAdviceWords();
  const shown = (value: number): string => String(Number(fromMicro(value).toFixed(digits[column])));
  const at = (value: number): number =>
    Math.max(0, Math.min(100, (fromMicro(value) / full[column]) * 100));
  const [low, mid, high] = [at(range.low), at(range.mid), at(range.high)];
  return (
    <>
      <span className={styles['track']} aria-hidden>
        <span
          className={styles['span']}
          style={{ insetInlineStart: `${low}%`, inlineSize: `${Math.max(2, high - low)}%` }}
        />
        <span className={styles['mid']} style={{ insetInlineStart: `${mid}%` }} />
      </span>
      <strong className="mono">{a.range(shown(range.low), shown(range.high))}</strong>
      <span className={styles['note']}>{a.likely(shown(range.mid))}</span>
    </>
  );
};

const Row = ({ row, advice }: { readonly row: AdviceRow; readonly advice: Advice }) => {
  const a = useAdviceWords();
  const { Who } = useSpeaker();
  const choice = a.choices[advice.for][row.choice];
  return (
    <>
      <tr>
        <th scope="row">
          {choice.name}
          <span className={styles['note']}>{choice.help}</span>
        </th>
        {columns.map((column) => (
          <td key={column} data-label={a.columns[column]}>
            <Range range={row[column]} column={column} />
          </td>
        ))}
      </tr>
      <tr className={styles['why']}>
        <td colSpan={columns.length + 1}>
          <strong>{a.why}:</strong>{' '}
          {a.whyLine[row.why.code](Who(advice.other), fromMicro(row.why.figure))}
        </td>
      </tr>
    </>
  );
};

/** Three rows side by side; which to take is said nowhere. */
export const AdviceSheet = ({ advice }: { readonly advice: Advice }) => {
  const a = useAdviceWords();
  const speaker = useSpeaker();
  const issue = useSection('board')?.dispute.issue;
  const { dissent, asked } = advice;
  const stands = (position: number): string =>
    issue === undefined ? String(position) : positionText(speaker, issue, position);
  return (
    <div className={styles['sheet']}>
      <p>{a.asked(stands(asked.all), stands(asked.half), stands(asked.offered))}</p>
      <table className={styles['table']}>
        <caption className="visually-hidden">{a.table}</caption>
        <thead>
          <tr>
            <th scope="col">{a.choice}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {a.columns[column]}
                <span className={styles['note']}>{a.columnHelp[column]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {adviceChoices.map((choice) => {
            const row = advice.rows.find((one) => one.choice === choice);
            return row === undefined ? null : <Row key={choice} row={row} advice={advice} />;
          })}
        </tbody>
      </table>
      <p className={styles['note']}>{a.rangeHelp}</p>
      {dissent === null ? null : (
        <p className={styles['dissent']}>
          <strong>
            {a.dissent(a.voices[dissent.temperament], a.choices[advice.for][dissent.choice].name)}
          </strong>{' '}
          {a.whyLine[dissent.why.code](speaker.Who(advice.other), fromMicro(dissent.why.figure))}
        </p>
      )}
      <section aria-labelledby="advice-unknown">
        <h3 id="advice-unknown">{a.unknownTitle}</h3>
        <ul className={styles['unknown']}>
          {advice.unknown.map((one) => (
            <li key={one}>{a.unknown[one]}</li>
          ))}
        </ul>
      </section>
      <p className={styles['note']}>{a.view}</p>
    </div>
  );
};

type Asked =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed' }
  | { readonly state: 'here'; readonly advice: Advice };

/** Asked for by the press that opened it, from the seat's own view as it stands now. */
export const CabinetAdvice = () => {
  const w = useTableWords();
  const a = useAdviceWords();
  const link = useLink();
  const [asked, setAsked] = useState<Asked>({ state: 'waiting' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    void link.advice().then((answer) => {
      if (!wanted) return;
      setAsked(answer.ok ? { state: 'here', advice: answer.value } : { state: 'failed' });
    });
    return () => {
      wanted = false;
    };
  }, [link, tries]);
  return (
    <Dialog
      open
      size="large"
      title={a.title}
      over={asked.state === 'here' ? a.over(asked.advice.ahead) : undefined}
      closeLabel={w.close}
      onClose={() => {
        openDialog(null);
      }}
    >
      {asked.state === 'here' ? (
        <AdviceSheet advice={asked.advice} />
      ) : asked.state === 'waiting' ? (
        <p role="status">{a.loading}</p>
      ) : (
        <>
          <p role="status">{a.failed}</p>
          <Button
            onPress={() => {
              setAsked({ state: 'waiting' });
              setTries(tries + 1);
            }}
          >
            {a.again}
          </Button>
        </>
      )}
    </Dialog>
  );
};
