import { quantitySpecs } from '@convoy/engine';
import type { QuantityId } from '@convoy/engine';
import { Plus, X } from 'lucide-react';
import { injectLimits } from '@convoy/protocol';
import { useInjectText } from '../../../text/injects.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { SelectField, TextField } from '../../../ui/field.tsx';
import styles from './dialogs.module.css';
import type { EffectForm } from './form-state.ts';
import type { Lookups } from './lookups.ts';
import type { Sayings } from './use-sayings.ts';

interface EffectFieldsProps {
  readonly effects: readonly EffectForm[];
  readonly lookups: Lookups;
  readonly say: Sayings;
  /** What is wrong with a field, by its place: `effects.0.by`. */
  readonly wrong: (field: string) => string | null;
  readonly onChange: (effects: readonly EffectForm[]) => void;
}

const bearersOf = ({ vocabulary }: Lookups, quantity: QuantityId): readonly string[] =>
  Object.keys(vocabulary.quantities[quantity]);

interface OneProps extends Omit<EffectFieldsProps, 'effects' | 'onChange'> {
  readonly effect: EffectForm;
  readonly at: number;
  readonly onChange: (effect: EffectForm) => void;
  readonly onRemove: () => void;
}
const One = ({ effect, at, lookups, say, wrong, onChange, onRemove }: OneProps) => {
  const { form } = useInjectText();
  const { min, max } = quantitySpecs[effect.quantity];
  return (
    <li className={styles['effect']}>
      <SelectField
        label={form.figure(at + 1)}
        value={effect.quantity}
        options={lookups.quantities.map(({ id, name }) => ({ value: id, label: name }))}
        error={wrong(`effects.${at}.quantity`)}
        onChange={(value) => {
          const quantity = lookups.quantities.find(({ id }) => id === value)?.id;
          if (quantity === undefined) return;
          onChange({ ...effect, quantity, subject: bearersOf(lookups, quantity)[0] ?? '' });
        }}
      />
      <SelectField
        label={form.bearer}
        value={effect.subject}
        options={bearersOf(lookups, effect.quantity).map((subject) => ({
          ...{ value: subject, label: say.bearer(subject) },
        }))}
        error={wrong(`effects.${at}.subject`)}
        help={form.byHelp(min, max, say.now(effect.quantity, effect.subject))}
        onChange={(subject) => {
          onChange({ ...effect, subject });
        }}
      />
      <TextField
        label={form.by}
        value={effect.by}
        autoComplete="off"
        error={wrong(`effects.${at}.by`)}
        onChange={(by) => {
          onChange({ ...effect, by });
        }}
      />
      <IconButton label={form.remove(at + 1)} onPress={onRemove}>
        <X size={18} aria-hidden />
      </IconButton>
    </li>
  );
};

/** What an event changes: one figure a row, from those that the game has. */
export const EffectFields = ({ effects, onChange, ...rest }: EffectFieldsProps) => {
  const { form } = useInjectText();
  const { lookups } = rest;
  const add = (): void => {
    const quantity = lookups.quantities[0]?.id;
    if (quantity === undefined) return;
    const key = effects.reduce((most, one) => Math.max(most, one.key), -1) + 1;
    const subject = bearersOf(lookups, quantity)[0] ?? '';
    onChange([...effects, { key, quantity, subject, by: '' }]);
  };
  return (
    <section className={styles['group']} aria-label={form.effects}>
      <h3>{form.effects}</h3>
      <p className={styles['quiet']}>{form.effectsHelp}</p>
      <ul className={styles['group']}>
        {effects.map((effect, at) => (
          <One
            key={effect.key}
            effect={effect}
            at={at}
            {...rest}
            onChange={(changed) => {
              onChange(effects.map((one) => (one === effect ? changed : one)));
            }}
            onRemove={() => {
              onChange(effects.filter((one) => one !== effect));
            }}
          />
        ))}
      </ul>
      {effects.length < injectLimits.effects ? (
        <div>
          <Button size="small" onPress={add}>
            <Plus size={16} aria-hidden />
            {form.addEffect}
          </Button>
        </div>
      ) : null}
    </section>
  );
};
