import type { Outcome, OutcomeSection } from '@convoy/engine';
import { useRoom, useSection } from '../../stores/room.ts';
import { useReviewText } from '../../text/review.ts';
import { capital, useSpeaker } from '../../text/speaker.ts';
import { useText } from '../../text/text.ts';
import { Bar } from '../../ui/meters.tsx';
import { Panel } from '../parts/panel.tsx';
import { useSide } from '../parts/use-side.ts';
import { useRuledFinding } from './use-ruled-finding.ts';
import { CauseList } from './cause-list.tsx';
import { bandOf, hundredths, seatLines } from './judge.ts';
import styles from './review.module.css';

const kinds = ['compel', 'constrain', 'signal'] as const;

/** One's own result first: how far above or below what bots average in that seat. */
const OwnResult = ({ outcome }: { readonly outcome: Outcome }) => {
  const text = useReviewText();
  const speaker = useSpeaker();
  const me = useSection('me')?.seat ?? null;
  const line = seatLines(outcome.scores).find(({ seat }) => seat === me);
  if (line === undefined || me === null) return null;
  return (
    <>
      <p className={styles['whose']}>{text.own.whose(speaker.names.actor(me))}</p>
      <p className={styles['verdict']}>
        {line.versus === null ? text.own.score(line.score) : text.own.versus(line.versus)}
      </p>
      <p className={styles['reading']}>
        {text.own.reading(line.score, line.par, text.bands[bandOf(line.score)])}
      </p>
    </>
  );
};

/** How the crisis ended, and for whom it is meant: the side that made the demand. */
const SideResult = ({ outcome, large }: { readonly outcome: Outcome; readonly large: boolean }) => {
  const text = useReviewText();
  const { words } = useText();
  const side = useSide();
  const verdict = words.outcomes[outcome.class];
  const ruled = useRuledFinding();
  return (
    <>
      <p className={styles['whose']}>{capital(side)}</p>
      <p className={large ? styles['verdict'] : styles['second']}>{verdict}</p>
      <p className={styles['reading']}>
        {text.met(hundredths(outcome.compel))}{' '}
        {text.reason(words.outcomeReasons[outcome.reason], outcome.turn)}
      </p>
      <p className={styles['quiet']}>{ruled ?? text.classText[outcome.class]}</p>
    </>
  );
};

const Yardsticks = ({ outcome }: { readonly outcome: Outcome }) => {
  const text = useReviewText();
  return (
    <>
      <h3>{text.yardsticks}</h3>
      <dl className={styles['yardsticks']}>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              {text.yardstick[kind].name}
              <span className={styles['quiet']}>{text.yardstick[kind].says}</span>
            </dt>
            <dd>
              <Bar share={hundredths(outcome[kind]) / 100} />
              <span className="mono">{hundredths(outcome[kind])}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['hufbauer']}>{text.hufbauer(outcome.policy, outcome.contribution)}</p>
      <p className={styles['quiet']}>{text.hufbauerSource}</p>
    </>
  );
};

/** Whose result it is, what it was, what decided it, and by what it is measured. */
export const OutcomePanel = ({ ended }: { readonly ended: OutcomeSection | null }) => {
  const text = useReviewText();
  const seated = (useSection('me')?.seat ?? null) !== null;
  const here = useRoom((state) => state.texts !== null);
  if (ended === null || !here)
    return (
      <Panel title={text.outcome}>
        <p className={styles['verdict']}>{text.closed.title}</p>
        <p className={styles['reading']}>{text.closed.text}</p>
      </Panel>
    );
  const { outcome } = ended;
  return (
    <Panel title={text.outcome}>
      <OwnResult outcome={outcome} />
      <SideResult outcome={outcome} large={!seated} />
      <CauseList />
      <Yardsticks outcome={outcome} />
    </Panel>
  );
};
