import type { WhatIfAnswer } from '@convoy/protocol';
import { useNames } from '../../../text/names.ts';
import { useWhatIfText } from '../../../text/review-what-if.ts';
import type { WhatIfText } from '../../../text/review-what-if.ts';
import { useText } from '../../../text/text.ts';
import { Notice } from '../../../ui/notice.tsx';
import { TwoLines } from './two-lines.tsx';
import styles from './what-if.module.css';

const isSame = ({ asPlayed, changed }: WhatIfAnswer): boolean =>
  JSON.stringify(asPlayed) === JSON.stringify(changed);

/** Points by which a score is worth naming. */
const worth = 0.5;

const scoreLine = (
  { asPlayed, changed }: WhatIfAnswer,
  text: WhatIfText,
  nameOf: (seat: string) => string,
): string => {
  const before = asPlayed.end?.scores ?? {};
  const moves = Object.entries(changed.end?.scores ?? {})
    .map(([seat, score]) => ({ seat, by: score - (before[seat] ?? 0) }))
    .filter(({ by }) => Math.abs(by) >= worth)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return moves.length === 0
    ? ''
    : text.scoreMoves(moves.map(({ seat, by }) => text.scoreMove(nameOf(seat), by)).join(', '));
};

const Lapses = ({ answer }: { readonly answer: WhatIfAnswer }) => {
  const text = useWhatIfText();
  const known = useText();
  const names = useNames();
  const refusals: Readonly<
    Record<string, ((detail: Record<string, never>) => string) | undefined>
  > = known.refusals;
  const { lapses } = answer.changed;
  if (lapses.length === 0) return null;
  return (
    <section>
      <h3>{text.lapsed}</h3>
      <p className={styles['quiet']}>{text.lapsedNote}</p>
      <ul>
        {lapses.map(({ turn, seat, kind, what, code }, at) => (
          <li key={at}>
            {text.lapse(
              turn,
              seat === null ? '' : names.actor(seat),
              kind,
              known.instruments[what]?.name ?? what,
              refusals[code]?.({}) ?? '',
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What came of the change: in one sentence, drawn, and what could no longer be done. */
export const Result = ({ answer }: { readonly answer: WhatIfAnswer }) => {
  const text = useWhatIfText();
  const names = useNames();
  const { asPlayed, changed, drift } = answer;
  const ends =
    asPlayed.end === null || changed.end === null
      ? ''
      : text.ends(text.ending(asPlayed.end.class), text.ending(changed.end.class));
  return (
    <div className={styles['stack']}>
      {drift === null ? null : <Notice tone="warn">{text.drift(drift)}</Notice>}
      <p role="status" className={styles['reading']}>
        {isSame(answer) ? text.same : ends} {scoreLine(answer, text, names.actor)}
      </p>
      <TwoLines answer={answer} />
      <Lapses answer={answer} />
    </div>
  );
};
