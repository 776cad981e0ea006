import { useSection } from '../../stores/room.ts';
import { useRulingText } from '../../text/rulings.ts';
import { Button } from '../../ui/button.tsx';
import { ActCard } from '../control/rulings/act-cards.tsx';
import { everybody } from '../control/rulings/audience.ts';
import { askRuling } from '../control/rulings/open-ruling.ts';
import { RulingDialog } from '../control/rulings/ruling-dialog.tsx';
import parts from '../control/rulings/rulings.module.css';
import { RulingList } from '../control/rulings/ruling-list.tsx';
import { Panel } from '../parts/panel.tsx';
import styles from './review.module.css';

/** How it ended is ruled on last, by control alone. */
const FindingDoor = () => {
  const r = useRulingText();
  const control = useSection('me')?.role === 'control';
  const ended = useSection('outcome') ?? null;
  if (!control || ended === null) return null;
  return (
    <>
      <Button
        size="small"
        onPress={() => {
          askRuling({ kind: 'ruling', matters: null, undoes: null, audience: everybody });
        }}
      >
        {r.ruleFinding}
      </Button>
      <RulingDialog />
    </>
  );
};

/** What control ruled, each with the engine's own answer, and what seats argued. */
export const RulingsPanel = () => {
  const r = useRulingText();
  const { made = [], acts = [] } = useSection('rulings') ?? {};
  return (
    <Panel title={r.reviewTitle}>
      {made.length === 0 ? <p className={styles['quiet']}>{r.reviewNone}</p> : null}
      <div className={parts['part']}>
        <RulingList made={made} open />
      </div>
      {acts.length === 0 ? null : (
        <section className={parts['part']}>
          <h3 className={styles['whose']}>{r.reviewActs}</h3>
          <ul className={parts['cards']}>
            {acts.map((act) => (
              <ActCard key={`${act.seat} ${act.turn} ${act.n}`} act={act} />
            ))}
          </ul>
        </section>
      )}
      <FindingDoor />
    </Panel>
  );
};
