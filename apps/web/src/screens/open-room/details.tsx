import { useOpenRoomText } from '../../text/open-room.ts';
import { TextField } from '../../ui/field.tsx';
import { Choice } from '../../ui/toggle.tsx';
import { CallSignField } from '../parts/call-sign-field.tsx';
import { DaysFields } from '../days/days-fields.tsx';
import { RetentionField } from '../keeping/retention-field.tsx';
import { RevealField } from './reveal-field.tsx';
import { TimingFields } from './timing-fields.tsx';
import type { Advance, OpenRoomForm } from './use-form.ts';
import styles from './open-room.module.css';

const AdvanceChoice = ({ role, advance, set }: OpenRoomForm) => {
  const text = useOpenRoomText();
  const shared = [
    { value: 'all-locked', label: text.byLocks, help: text.byLocksHelp },
    { value: 'clock', label: text.byClock, help: text.byClockHelp },
  ] as const;
  const byControl = {
    value: 'control',
    label: text.byControl,
    help: text.byControlHelp,
  } as const;
  return (
    <Choice<Advance>
      legend={text.advance}
      name="advance"
      look="list"
      value={advance}
      options={role === 'control' ? [byControl, ...shared] : shared}
      onChange={set.setAdvance}
    />
  );
};

/** Everything that a preset decides by itself, for whoever wants it otherwise. */
export const Details = ({ form }: { readonly form: OpenRoomForm }) => {
  const text = useOpenRoomText();
  const { card, length, role, advance, preset, own, days, retention, reveal, callSign, seed, set } =
    form;
  return (
    <details className={styles['details']}>
      <summary>{text.details}</summary>
      <div className={styles['pair']}>
        <div className={styles['column']}>
          <Choice
            legend={text.length}
            name="length"
            look="list"
            value={length.id}
            options={card.lengths.map(({ id, turns, minutes }) => ({
              value: id,
              label: text.lengthLabel(turns, minutes),
              help: card.texts[`length.${id}`] ?? '',
            }))}
            onChange={set.setLengthId}
          />
          <AdvanceChoice {...form} />
          <CallSignField value={callSign} onChange={set.setCallSign} />
        </div>
        <div className={styles['column']}>
          <DaysFields value={days} onChange={set.setDays} />
          {days === null ? (
            <TimingFields
              preset={preset}
              own={own}
              clockRule={advance === 'clock'}
              onPreset={set.setPreset}
              onOwn={set.setOwn}
            />
          ) : null}
          <RetentionField value={retention} onChange={set.setRetention} />
          {role === 'control' ? <RevealField value={reveal} onChange={set.setReveal} /> : null}
          {role === 'control' ? (
            <TextField
              label={text.seed}
              value={seed}
              onChange={set.setSeed}
              help={text.seedHelp}
              maxLength={40}
              autoComplete="off"
            />
          ) : null}
        </div>
      </div>
    </details>
  );
};
