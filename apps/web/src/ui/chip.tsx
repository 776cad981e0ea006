import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './chip.module.css';

interface ChipProps {
  readonly tone?: 'plain' | 'changed' | 'warn' | 'info' | 'ok' | 'danger' | 'control';
  readonly children: ReactNode;
}
/** A word or number set apart. Its text carries the meaning; its tone only repeats it. */
export const Chip = ({ tone = 'plain', children }: ChipProps) => (
  <span className={cx(styles['chip'], styles[tone])}>{children}</span>
);

interface DeltaChipProps {
  /** In the quantity's own unit. */
  readonly delta: number;
  readonly digits?: number;
  /** Spoken form, such as "up 3 since last turn". */
  readonly spoken: string;
  /** What stands instead of a chip when nothing moved. */
  readonly same?: string;
}
const figure = (value: number, digits: number): string =>
  String(Number(Math.abs(value).toFixed(digits)));

/** ▲ or ▼ with the amount, inverted so that a change is seen without colour. */
export const DeltaChip = ({ delta, digits = 1, spoken, same = '' }: DeltaChipProps) => {
  const shown = figure(delta, digits);
  if (shown === '0') return <span className={styles['same']}>{same}</span>;
  return (
    <span className={cx(styles['chip'], styles['changed'], styles['delta'])}>
      <span aria-hidden>
        {delta > 0 ? '▲' : '▼'}
        {shown}
      </span>
      <span className="visually-hidden">{spoken}</span>
    </span>
  );
};

interface MoveChipProps {
  readonly move: 'up' | 'down' | 'same';
  readonly spoken: string;
}
/** The same for what is known only in words. */
export const MoveChip = ({ move, spoken }: MoveChipProps) =>
  move === 'same' ? null : (
    <span className={cx(styles['chip'], styles['changed'], styles['delta'])}>
      <span aria-hidden>{move === 'up' ? '▲' : '▼'}</span>
      <span className="visually-hidden">{spoken}</span>
    </span>
  );
