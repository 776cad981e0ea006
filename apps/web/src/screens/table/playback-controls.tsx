import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { IconButton } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import styles from './playback.module.css';
import { speeds } from './use-playback.ts';
import type { Tape } from './use-playback.ts';
import { useTableWords } from './use-words.ts';

interface StepProps {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly look?: 'plain' | 'quiet';
  readonly onPress: () => void;
}
const Step = ({ label, icon: Icon, look = 'quiet', onPress }: StepProps) => (
  <IconButton look={look} label={label} onPress={onPress}>
    <Icon size={18} aria-hidden />
  </IconButton>
);

/** Whatever plays by itself can be stopped, stepped and slowed. */
export const PlaybackControls = ({ tape }: { readonly tape: Tape }) => {
  const w = useTableWords();
  const { at, last, playing, go } = tape;
  const moves = [
    { label: w.play.first, icon: ChevronFirst, to: 0 },
    { label: w.play.previous, icon: ChevronLeft, to: at - 1 },
    { label: w.play.next, icon: ChevronRight, to: at + 1 },
    { label: w.play.last, icon: ChevronLast, to: last },
  ];
  const step = ({ label, icon, to }: (typeof moves)[number]) => (
    <Step
      key={label}
      label={label}
      icon={icon}
      onPress={() => {
        go(to);
      }}
    />
  );
  return (
    <div className={styles['controls']}>
      {moves.slice(0, 2).map(step)}
      <Step
        look="plain"
        label={playing ? w.play.pause : w.play.play}
        icon={playing ? Pause : Play}
        onPress={tape.toggle}
      />
      {moves.slice(2).map(step)}
      <span className={styles['of']}>{w.play.of(at + 1, last + 1)}</span>
      <SelectField
        label={w.play.speed}
        hideLabel
        value={tape.speed}
        options={speeds.map((value) => ({ value, label: `${value}×` }))}
        onChange={(next) => {
          tape.setSpeed(speeds.find((one) => one === next) ?? '1');
        }}
      />
      <Checkbox checked={tape.mine} onChange={tape.setMine}>
        {w.play.mine}
      </Checkbox>
    </div>
  );
};
