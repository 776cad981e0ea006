import { verifications } from '@convoy/engine';
import { useSection } from '../../../stores/room.ts';
import { useCourseWords } from '../../../text/package-course.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { SelectField, TextField } from '../../../ui/field.tsx';
import { Checkbox } from '../../../ui/toggle.tsx';
import type { FormPartProps } from './form-parts.ts';
import styles from './joint.module.css';

/** Who is asked to join. */
export const AskedPart = ({ draft, change, board, me }: FormPartProps) => {
  const { form } = usePackageWords();
  const { names } = useSpeaker();
  const others = board.actors.filter(
    ({ id, institution }) => id !== me && id !== draft.target && !institution,
  );
  return (
    <fieldset className={styles['group']}>
      <legend>{form.asked}</legend>
      <p className={styles['note']}>{form.askedHelp}</p>
      <div className={styles['checks']}>
        {others.map(({ id }) => (
          <Checkbox
            key={id}
            checked={draft.asked.includes(id)}
            onChange={(wanted) => {
              const rest = draft.asked.filter((one) => one !== id);
              change({ asked: wanted ? [...rest, id] : rest });
            }}
          >
            {names.actor(id)}
          </Checkbox>
        ))}
      </div>
      {draft.asked.length === 0 ? <p className={styles['note']}>{form.askedNone}</p> : null}
    </fieldset>
  );
};

/** When it is looked at again, and when it ends. */
const Times = ({ draft, change }: FormPartProps) => {
  const { form } = usePackageWords();
  const { bonds } = useCourseWords();
  const clock = useSection('clock');
  const from = (clock?.turn ?? 0) + 1;
  const turns = Array.from({ length: Math.max(0, (clock?.turns ?? 0) - from + 1) }, (_, at) =>
    String(from + at),
  );
  const times = turns.map((turn) => ({ value: turn, label: form.reviewTurn(Number(turn)) }));
  return (
    <div className={styles['two']}>
      <SelectField
        label={form.review}
        help={form.reviewHelp}
        value={draft.review === null ? '' : String(draft.review)}
        options={[{ value: '', label: form.reviewNone }, ...times]}
        onChange={(next) => {
          change({ review: next === '' ? null : Number(next) });
        }}
      />
      <SelectField
        label={bonds.sunset}
        help={bonds.sunsetHelp}
        value={draft.sunset === null ? '' : String(draft.sunset)}
        options={[{ value: '', label: bonds.sunsetNone }, ...times]}
        onChange={(next) => {
          change({ sunset: next === '' ? null : Number(next) });
        }}
      />
    </div>
  );
};

/** How closely members look at each other, who certifies, and the way back. */
const Looking = ({ draft, change, board, me }: FormPartProps) => {
  const { bonds } = useCourseWords();
  const { names } = useSpeaker();
  const certifiers = board.actors.filter(({ id }) => id !== me && id !== draft.target);
  return (
    <>
      <div className={styles['two']}>
        <SelectField
          label={bonds.verification}
          help={bonds.verificationHelp}
          value={draft.verification}
          options={verifications.map((value) => ({
            value,
            label: bonds.verifications[value],
          }))}
          onChange={(next) => {
            change({ verification: verifications.find((one) => one === next) ?? 'none' });
          }}
        />
        <SelectField
          label={bonds.certifier}
          help={bonds.certifierHelp}
          value={draft.certifier}
          options={[
            { value: '', label: bonds.certifierNone },
            ...certifiers.map(({ id }) => ({ value: id, label: names.actor(id) })),
          ]}
          onChange={(certifier) => {
            change({ certifier });
          }}
        />
      </div>
      <div>
        <Checkbox
          checked={draft.remedy}
          onChange={(remedy) => {
            change({ remedy });
          }}
        >
          {bonds.remedy}
        </Checkbox>
        <p className={styles['note']}>{bonds.remedyHelp}</p>
      </div>
    </>
  );
};

/** What holds the members together: aid kept open, payments, times, verification, one message. */
export const BondsPart = (props: FormPartProps) => {
  const { form } = usePackageWords();
  const { draft, change } = props;
  return (
    <>
      <div>
        <Checkbox
          checked={draft.humanitarian}
          onChange={(humanitarian) => {
            change({ humanitarian });
          }}
        >
          {form.humanitarian}
        </Checkbox>
        <p className={styles['note']}>{form.humanitarianHelp}</p>
      </div>
      <Times {...props} />
      <SelectField
        label={form.compensation}
        value={String(draft.compensation)}
        options={[0, 1, 2, 3].map((points) => ({
          value: String(points),
          label: form.points(points),
        }))}
        onChange={(next) => {
          change({ compensation: Number(next) });
        }}
      />
      <Looking {...props} />
      <TextField
        label={form.message}
        lines={2}
        maxLength={300}
        value={draft.message}
        onChange={(message) => {
          change({ message });
        }}
      />
    </>
  );
};
