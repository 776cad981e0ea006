import { useSection } from '../../../stores/room.ts';
import { useCourseWords } from '../../../text/package-course.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField, TextField } from '../../../ui/field.tsx';
import { PositionField } from '../order-fields.tsx';
import type { FormPartProps } from './form-parts.ts';
import styles from './joint.module.css';
import { templated, templates } from './package-templates.ts';

/** Five designs to start from; each fills in the terms, and everything stays open to change. */
export const Templates = ({ draft, change, board }: FormPartProps) => {
  const { template } = useCourseWords();
  const clock = useSection('clock');
  const place = {
    sectors: board.sectors,
    now: board.issues.find(({ id }) => id === draft.issue)?.position ?? draft.position,
    ...{ turn: clock?.turn ?? 1, turns: clock?.turns ?? 1 },
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{template.legend}</legend>
      <div className={styles['templates']}>
        {templates.map((id) => (
          <Button
            key={id}
            size="small"
            onPress={() => {
              const title = draft.title === '' ? template.names[id] : draft.title;
              const message = draft.message === '' ? template.messages[id] : draft.message;
              change({ ...templated(id, place), title, message });
            }}
          >
            {template.names[id]}
          </Button>
        ))}
      </div>
      <p className={styles['note']}>{template.help}</p>
    </fieldset>
  );
};

/** What it is called, and what it asks of whom. */
export const DemandPart = ({ draft, change, board, me }: FormPartProps) => {
  const { form } = usePackageWords();
  const { names } = useSpeaker();
  const issues = board.issues.filter(({ owner }) => owner === draft.target);
  return (
    <>
      <TextField
        label={form.name}
        value={draft.title}
        maxLength={80}
        placeholder={form.namePlaceholder}
        onChange={(title) => {
          change({ title });
        }}
      />
      <div className={styles['two']}>
        <SelectField
          label={form.target}
          value={draft.target}
          options={board.actors
            .filter(({ id, institution }) => id !== me && !institution)
            .map(({ id }) => ({ value: id, label: names.actor(id) }))}
          onChange={(target) => {
            const [first] = board.issues.filter(({ owner }) => owner === target);
            change({ target, issue: first?.id ?? draft.issue });
          }}
        />
        <SelectField
          label={form.issue}
          value={draft.issue}
          options={(issues.length === 0 ? board.issues : issues).map(({ id }) => ({
            value: id,
            label: names.issue(id),
          }))}
          onChange={(issue) => {
            change({ issue });
          }}
        />
      </div>
      <PositionField
        label={form.position}
        issue={draft.issue}
        value={draft.position}
        error={null}
        onChange={(position) => {
          change({ position });
        }}
      />
    </>
  );
};
