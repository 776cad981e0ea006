import { useOpenRoomText } from '../../text/open-room.ts';
import { TextField } from '../../ui/field.tsx';
import { Choice } from '../../ui/toggle.tsx';
import { leastOrder, presetIds, presets, secondsFrom } from './timing.ts';
import type { OwnTimes, PresetId } from './timing.ts';
import styles from './open-room.module.css';

interface TimingFieldsProps {
  readonly preset: PresetId;
  readonly own: OwnTimes;
  /** The clock moves the turn on, so there must be one. */
  readonly clockRule: boolean;
  readonly onPreset: (preset: PresetId) => void;
  readonly onOwn: (own: OwnTimes) => void;
}

const OwnFields = ({ own, onOwn }: Pick<TimingFieldsProps, 'own' | 'onOwn'>) => {
  const text = useOpenRoomText();
  const fields = [
    { key: 'read', label: text.ownRead, least: 0 },
    { key: 'talk', label: text.ownTalk, least: 0 },
    { key: 'order', label: text.ownOrder, least: leastOrder },
  ] as const;
  return (
    <div className={styles['own']}>
      {fields.map(({ key, label, least }) => (
        <TextField
          key={key}
          label={label}
          value={own[key]}
          onChange={(value) => {
            onOwn({ ...own, [key]: value });
          }}
          error={
            secondsFrom(own[key], least) === null ? text.ownError(least === 0 ? '0' : '0.2') : null
          }
        />
      ))}
    </div>
  );
};

export const TimingFields = ({ preset, own, clockRule, onPreset, onOwn }: TimingFieldsProps) => {
  const text = useOpenRoomText();
  const help = (id: PresetId): string => {
    if (id === 'own') return text.ownHelp;
    if (id === 'none') return text.noneHelp;
    const { brief, negotiate, order } = presets[id];
    return text.presetHelp(text.seconds(brief), text.seconds(negotiate), text.seconds(order));
  };
  return (
    <div className={styles['timing']}>
      <Choice
        legend={text.timing}
        name="timing"
        look="list"
        value={preset}
        options={presetIds
          .filter((id) => !(clockRule && id === 'none'))
          .map((id) => ({ value: id, label: text.presets[id], help: help(id) }))}
        onChange={onPreset}
      />
      {preset === 'own' ? <OwnFields own={own} onOwn={onOwn} /> : null}
    </div>
  );
};
