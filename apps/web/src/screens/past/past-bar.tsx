import type { MomentKind, PastMessage } from '@convoy/protocol';
import { History, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRoom, useSection } from '../../stores/room.ts';
import { dateText } from '../../text/names.ts';
import { usePastText } from '../../text/past.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Choice } from '../../ui/toggle.tsx';
import { cx } from '../../ui/cx.ts';
import { momentKinds } from './kinds.ts';
import styles from './past.module.css';
import { usePastPlace } from './place.ts';

interface PastBarProps {
  readonly place: PastMessage;
  /** As whom it is seen. */
  readonly said: string;
  /** What control may do from here. */
  readonly acts: ReactNode;
}

const Turns = ({ place }: Pick<PastBarProps, 'place'>) => {
  const text = usePastText();
  const { go } = usePastPlace();
  const room = useSection('room');
  const calendar = useRoom((state) => state.texts?.turns ?? []);
  const last = room?.turn ?? 0;
  const published = room?.published ?? 0;
  return (
    <ol className={styles['turns']} aria-label={text.turns}>
      {Array.from({ length: last }, (_, index) => index + 1).map((turn) => {
        const date = calendar[turn - 1]?.date;
        return (
          <li key={turn}>
            <button
              type="button"
              aria-current={turn === place.turn ? 'step' : undefined}
              className={cx(styles['turn'], turn === place.turn && styles['turnNow'])}
              onClick={() => {
                go({ turn, at: turn > published ? 'opening' : place.at });
              }}
            >
              <strong>{text.turn(turn)}</strong>
              {date === undefined ? null : <span>{dateText(date, false)}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
};

/** Says that this is the past, which turn of it, and the one press back. Reads the present. */
export const PastBar = ({ place, said, acts }: PastBarProps) => {
  const text = usePastText();
  const { go, back } = usePastPlace();
  const room = useSection('room');
  const clock = useSection('clock');
  const resolved = place.turn <= (room?.published ?? 0);
  const over = room?.ended === true;
  return (
    <header className={styles['bar']}>
      <div className={styles['banner']} role="status">
        <Chip tone="control">
          <History size={14} aria-hidden /> {text.past}
        </Chip>
        <strong>{text.label(place.turn, clock?.turns ?? 0, text.when[place.at])}</strong>
        <span>
          {over ? text.over : text.readOnly} {said}
        </span>
      </div>
      <div className={styles['row']}>
        <Turns place={place} />
        {resolved ? (
          <Choice<MomentKind>
            legend={text.whenTitle}
            hideLegend
            name="past-moment"
            value={place.at}
            options={momentKinds.map((value) => ({ value, label: text.when[value] }))}
            onChange={(at) => {
              go({ turn: place.turn, at });
            }}
          />
        ) : null}
        <div className={styles['acts']}>
          {acts}
          <Button look="primary" onPress={back}>
            <Undo2 size={18} aria-hidden />
            {over ? text.backToReview : text.back}
          </Button>
        </div>
      </div>
    </header>
  );
};
