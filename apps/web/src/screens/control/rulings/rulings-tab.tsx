import { Scale } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { say } from '../../../stores/live.ts';
import { useSection } from '../../../stores/room.ts';
import { useRulingText } from '../../../text/rulings.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { ActQueue } from './act-cards.tsx';
import { everybody } from './audience.ts';
import { askRuling } from './open-ruling.ts';
import { RulingList } from './ruling-list.tsx';
import styles from './rulings.module.css';

/** Acts that wait for control to rule. */
const useWaiting = (): number =>
  (useSection('rulings')?.acts ?? []).filter(({ fate }) => fate.kind === 'open').length;

export const RulingsLabel = () => {
  const r = useRulingText();
  const waiting = useWaiting();
  const before = useRef(waiting);
  useEffect(() => {
    if (waiting > before.current) say(r.waits(waiting));
    before.current = waiting;
  }, [waiting, r]);
  return (
    <span className={styles['label']}>
      {r.tab} {waiting === 0 ? null : <Chip tone="warn">{r.toRule(waiting)}</Chip>}
    </span>
  );
};

/** What seats argue, and what control has ruled. */
export const RulingsTab = () => {
  const r = useRulingText();
  const made = useSection('rulings')?.made ?? [];
  return (
    <div className={styles['tab']}>
      <ActQueue />
      <section className={styles['part']} aria-label={r.made}>
        <div className={styles['top']}>
          <h3>
            {r.made} <Chip>{made.length}</Chip>
          </h3>
          <Button
            size="small"
            look="primary"
            onPress={() => {
              askRuling({ kind: 'ruling', matters: null, undoes: null, audience: everybody });
            }}
          >
            <Scale size={16} aria-hidden />
            {r.make}
          </Button>
        </div>
        {made.length === 0 ? <p className={styles['quiet']}>{r.madeNone}</p> : null}
        <RulingList made={made} open={false} />
      </section>
    </div>
  );
};
