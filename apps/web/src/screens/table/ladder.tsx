import { tensionWords } from '@convoy/engine';
import { useDraft } from '../../stores/draft.ts';
import { useSection } from '../../stores/room.ts';
import { useVerdict } from '../../stores/sight.ts';
import { useNames } from '../../text/names.ts';
import { useText } from '../../text/text.ts';
import { cx } from '../../ui/cx.ts';
import styles from './ladder.module.css';
import { useTableWords } from './use-words.ts';

/** Seven named rungs, the trail, one's own red line, and how far one's own plan may reach. */
const Rungs = () => {
  const w = useTableWords();
  const names = useNames();
  const board = useSection('board');
  const redLine = useSection('seat')?.redLine ?? null;
  const orders = useDraft((state) => state.orders);
  const verdict = useVerdict(orders);
  if (board === undefined) return null;
  const { band, trail } = board.ladder;
  const may = verdict === null || orders.length === 0 ? null : names.bandOf(verdict.rung);
  const line = redLine === null ? null : names.bandOf(redLine);
  return (
    <>
      <div className={styles['head']}>
        <h2>{w.ladder.title}</h2>
        <span className={styles['note']}>
          {w.ladder.trail}{' '}
          <span className={styles['trail']}>
            {[...trail.slice(-3), band].map((rung) => rung + 1).join(' › ')}
          </span>
        </span>
        <span className={styles['notes']}>
          {line === null ? null : (
            <span className={styles['note']}>
              <span className={styles['mark']} aria-hidden /> {w.ladder.redLine}
            </span>
          )}
          {may === null ? null : (
            <span className={styles['note']}>
              {may > band
                ? w.ladder.plan(String(band + 1), String(may + 1))
                : w.ladder.planSame(String(band + 1))}
            </span>
          )}
        </span>
      </div>
      <ol className={styles['rungs']} data-count={names.bands.length}>
        {names.bands.map((one, index) => (
          <li
            key={one.id}
            aria-current={index === band ? 'step' : undefined}
            className={cx(
              styles['rung'],
              index === band && styles['here'],
              index === line && styles['line'],
              may !== null && may > band && index >= band && index <= may && styles['plan'],
            )}
            style={{
              background: `var(--rung-${Math.min(7, index + 1)})`,
              color: index >= 5 ? 'var(--rung-ink-light)' : 'var(--rung-ink-dark)',
            }}
          >
            <span className={styles['number']}>
              {index + 1}
              {index === band ? <span>{w.ladder.now}</span> : null}
            </span>
            <span className={styles['name']}>{names.band(index)}</span>
          </li>
        ))}
      </ol>
    </>
  );
};

/** How hot the hottest pair is, and in words whether war can come this turn. */
export const Brink = () => {
  const w = useTableWords();
  const text = useText();
  const brink = useSection('board')?.brink;
  if (brink === undefined) return null;
  const word = text.words.tension[brink.word];
  const first = word.charAt(0).toUpperCase() + word.slice(1);
  const [lead, rest] = brink.war
    ? [w.ladder.war, '']
    : brink.warCanCome
      ? [w.ladder.canCome, '']
      : brink.active
        ? [w.ladder.entered, '']
        : [w.ladder.below(first), w.ladder.cannot];
  return (
    <div className={styles['brink']} role="group" aria-label={w.ladder.label}>
      <h3>{w.ladder.brink}</h3>
      <ol className={styles['meter']} aria-hidden>
        {tensionWords.map((one, index) => (
          <li key={one} className={cx(one === brink.word && styles['current'])}>
            <span className={cx(styles['cell'], styles[`heat${index}`])} />
            {w.ladder.words[one]}
          </li>
        ))}
      </ol>
      <p>
        <strong>{lead}</strong> {rest}
      </p>
    </div>
  );
};

export const Ladder = () => (
  <section className={styles['ladder']} aria-label={useTableWords().ladder.title}>
    <Rungs />
    <Brink />
  </section>
);
