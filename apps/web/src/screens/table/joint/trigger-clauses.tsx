import { triggerEvents } from '@convoy/engine';
import type { Trigger } from '@convoy/engine';
import { Plus, Trash2 } from 'lucide-react';
import { triggerText } from '../../../text/joint-paper.ts';
import { usePackageWords } from '../../../text/packages.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/field.tsx';
import styles from './joint.module.css';

const MOST = 4;
/** Shares of the way, in %, that a benchmark may name. */
const shares = [25, 50, 75, 100] as const;
/** Easing once half the way is gone: what members most often agree on. */
const first: Trigger = { when: 'benchmark', change: -1, share: 50 };

const changeOf = (way: string): Trigger['change'] => (way === 'up' ? 1 : -1);
const eventOf = (value: string): Trigger['when'] =>
  triggerEvents.find((event) => event === value) ?? 'lapsed';

const Clause = ({
  trigger,
  onChange,
  onDrop,
}: {
  readonly trigger: Trigger;
  readonly onChange: (trigger: Trigger) => void;
  readonly onDrop: () => void;
}) => {
  const { form } = usePackageWords();
  const speaker = useSpeaker();
  const { when, change, share } = trigger;
  return (
    <div className={styles['clauseBox']}>
      <SelectField
        label={form.when}
        value={when}
        options={triggerEvents.map((event) => ({ value: event, label: form.whens[event] }))}
        onChange={(next) => {
          const event = eventOf(next);
          onChange({ when: event, change, share: event === 'benchmark' ? (share ?? 50) : null });
        }}
      />
      {when === 'benchmark' ? (
        <SelectField
          label={form.share}
          value={String(share ?? 50)}
          options={shares.map((part) => ({ value: String(part), label: String(part) }))}
          onChange={(next) => {
            onChange({ ...trigger, share: Number(next) });
          }}
        />
      ) : null}
      <SelectField
        label={form.then}
        value={change > 0 ? 'up' : 'down'}
        options={(['up', 'down'] as const).map((way) => ({ value: way, label: form.thens[way] }))}
        onChange={(next) => {
          onChange({ ...trigger, change: changeOf(next) });
        }}
      />
      <IconButton
        size="small"
        label={form.dropTrigger(triggerText(speaker, trigger))}
        onPress={onDrop}
      >
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </div>
  );
};

/** What members agree on beforehand: if this comes about, all cuts change by one step. */
export const TriggerClauses = ({
  triggers,
  onChange,
}: {
  readonly triggers: readonly Trigger[];
  readonly onChange: (triggers: readonly Trigger[]) => void;
}) => {
  const { form } = usePackageWords();
  return (
    <fieldset className={styles['group']}>
      <legend>{form.triggers}</legend>
      <p className={styles['note']}>{form.triggersHelp}</p>
      {triggers.map((trigger, at) => (
        <Clause
          // Clauses have no name but their place.
          key={String(at)}
          trigger={trigger}
          onChange={(next) => {
            onChange(triggers.map((one, place) => (place === at ? next : one)));
          }}
          onDrop={() => {
            onChange(triggers.filter((_, place) => place !== at));
          }}
        />
      ))}
      {triggers.length < MOST ? (
        <Button
          size="small"
          onPress={() => {
            onChange([...triggers, first]);
          }}
        >
          <Plus size={16} aria-hidden />
          {form.addTrigger}
        </Button>
      ) : null}
    </fieldset>
  );
};
