import { useCourseWords } from '../../../text/package-course.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Checkbox } from '../../../ui/toggle.tsx';
import { useLate } from '../use-late.ts';
import { useTableWords } from '../use-words.ts';
import type { FormPartProps } from './form-parts.ts';
import styles from './joint.module.css';
import { TierChoice } from './tier-choice.tsx';

/** What is cut, branch by branch: at once, or announced and held in reserve. */
export const MeasuresPart = ({ draft, change, board }: FormPartProps) => {
  const { form } = usePackageWords();
  const { reserve } = useCourseWords();
  const { names } = useSpeaker();
  const w = useTableWords();
  const late = useLate();
  const tierOf = (id: string): number => draft.tiers[id] ?? 0;
  const slow = board.sectors.filter(({ id }) => tierOf(id) > 0 && late([id]) !== null);
  return (
    <fieldset className={styles['group']}>
      <legend>{form.measures}</legend>
      <p className={styles['note']}>{form.measuresHelp}</p>
      {board.sectors.map(({ id }) => (
        <div key={id} className={styles['cut']}>
          <TierChoice
            label={names.sector(id)}
            name={`tier-${id}`}
            tier={tierOf(id)}
            onChange={(tier) => {
              change({ tiers: { ...draft.tiers, [id]: tier } });
            }}
          />
          {tierOf(id) === 0 ? null : (
            <Checkbox
              checked={draft.held.includes(id)}
              onChange={(held) => {
                const rest = draft.held.filter((one) => one !== id);
                change({ held: held ? [...rest, id] : rest });
              }}
            >
              {reserve.hold}
              <span className="visually-hidden">: {names.sector(id)}</span>
            </Checkbox>
          )}
        </div>
      ))}
      {draft.held.some((id) => tierOf(id) > 0) ? (
        <p className={styles['note']}>{reserve.help}</p>
      ) : null}
      {slow.map(({ id }) => (
        <p key={id} className={styles['note']}>
          <strong>
            {names.sector(id)}: {w.orders.late}
          </strong>{' '}
          {w.orders.lateHelp(late([id]) ?? 0)}
        </p>
      ))}
    </fieldset>
  );
};
