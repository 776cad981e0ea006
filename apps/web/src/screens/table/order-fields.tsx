import { issueId } from '@convoy/engine';
import type { Offering, Order, ParamValue } from '@convoy/engine';
import { useId } from 'react';
import { useSection } from '../../stores/room.ts';
import { positionText, useSpeaker } from '../../text/speaker.ts';
import { instrumentText, spelled } from '../../text/text.ts';
import { Field, SelectField } from '../../ui/field.tsx';
import { Checkbox, Choice } from '../../ui/toggle.tsx';
import styles from './order-fields.module.css';
import { useOptionLabel } from './option-label.ts';
import { useTableWords } from './use-words.ts';

type OfferField = Offering['fields'][number];
interface FieldProps {
  readonly order: Order;
  readonly field: OfferField;
  readonly error: string | null;
  readonly onChange: (value: ParamValue) => void;
}

/** Between the issue's two ends, in words; the arrow keys move it. */
export const PositionField = ({
  label,
  issue,
  value,
  error,
  onChange,
}: {
  readonly label: string;
  readonly issue: string;
  readonly value: number;
  readonly error: string | null;
  readonly onChange: (value: number) => void;
}) => {
  const speaker = useSpeaker();
  const id = issueId(issue);
  const said = positionText(speaker, id, value);
  return (
    <Field label={label} error={error}>
      {(control) => (
        <div className={styles['position']}>
          <input
            {...control}
            className={styles['range']}
            type="range"
            min={0}
            max={100}
            step={5}
            value={value}
            aria-valuetext={said}
            onChange={(event) => {
              onChange(Number(event.target.value));
            }}
          />
          <span className={styles['poles']}>
            <span>{speaker.names.pole(id, 'low')}</span>
            <span>{speaker.names.pole(id, 'high')}</span>
          </span>
          <strong>{said}</strong>
        </div>
      )}
    </Field>
  );
};

const LevelField = ({
  label,
  min,
  max,
  value,
  onChange,
}: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) => {
  const name = useId();
  return (
    <Choice
      legend={label}
      name={name}
      value={String(value)}
      options={Array.from({ length: max - min + 1 }, (_, index) => {
        const text = String(min + index);
        return { value: text, label: text };
      })}
      onChange={(next) => {
        onChange(Number(next));
      }}
    />
  );
};

const TurnField = ({
  order,
  field,
  error,
  onChange,
  label,
}: FieldProps & { readonly label: string }) => {
  const w = useTableWords();
  const clock = useSection('clock');
  const value = order.params[field.name];
  const from = (clock?.turn ?? 0) + 1;
  const turns = Array.from(
    { length: Math.max(0, (clock?.turns ?? 0) - from + 1) },
    (_, i) => from + i,
  );
  const none =
    field.spec.kind === 'turn' && field.spec.optional
      ? [{ value: '', label: w.orders.noDeadline }]
      : [];
  return (
    <SelectField
      label={label}
      error={error}
      value={typeof value === 'number' ? String(value) : ''}
      options={[
        ...none,
        ...turns.map((turn) => ({ value: String(turn), label: w.orders.endOfTurn(turn) })),
      ]}
      onChange={(next) => {
        onChange(next === '' ? null : Number(next));
      }}
    />
  );
};

/** One field of an order, drawn from the engine's own description of it. */
export const OrderField = (props: FieldProps) => {
  const { order, field, error, onChange } = props;
  const w = useTableWords();
  const speaker = useSpeaker();
  const label = useOptionLabel();
  const known = instrumentText(speaker.text, order.instrument);
  const name = known.fields[field.name] ?? spelled(field.name);
  const value = order.params[field.name] ?? null;
  const denied = known.denied?.includes(field.name) === true;
  const { spec } = field;
  switch (spec.kind) {
    case 'flag':
      return (
        <Checkbox
          checked={denied ? value === false : value === true}
          onChange={(ticked) => {
            onChange(ticked !== denied);
          }}
        >
          {name}
        </Checkbox>
      );
    case 'level':
      return (
        <LevelField
          label={name}
          min={spec.min}
          max={spec.max}
          value={typeof value === 'number' ? value : spec.min}
          onChange={onChange}
        />
      );
    case 'position': {
      const issue = order.params['issue'];
      return (
        <PositionField
          label={name}
          issue={typeof issue === 'string' ? issue : ''}
          value={typeof value === 'number' ? value : 0}
          error={error}
          onChange={onChange}
        />
      );
    }
    case 'turn':
      return <TurnField {...props} label={name} />;
    case 'actor':
    case 'issue':
    case 'choice':
    case 'demand':
    case 'measure':
    case 'sector':
    case 'agreement': {
      const options = field.options ?? (spec.kind === 'choice' ? spec.options : []);
      const optional = spec.kind === 'agreement' && spec.optional;
      const listed = typeof value === 'string' && options.includes(value);
      return (
        <SelectField
          label={name}
          error={error}
          value={typeof value === 'string' ? value : ''}
          options={[
            ...(optional || !listed ? [{ value: '', label: w.orders.noneChosen }] : []),
            ...options.map((option) => ({
              value: option,
              label: label(spec.kind, option, order.instrument),
            })),
          ]}
          onChange={(next) => {
            onChange(next === '' ? null : next);
          }}
        />
      );
    }
  }
};
