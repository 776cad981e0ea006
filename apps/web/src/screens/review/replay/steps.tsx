import type { LedgerLine } from '@convoy/engine';
import { useEffect, useRef } from 'react';
import { useSection } from '../../../stores/room.ts';
import { entryText } from '../../../text/entries.ts';
import { useReplayText } from '../../../text/review-replay.ts';
import { useSpeaker } from '../../../text/speaker.ts';
import { useText } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { DeltaChip } from '../../../ui/chip.tsx';
import { cx } from '../../../ui/cx.ts';
import { useOpenWhy } from '../place.ts';
import styles from './replay.module.css';

interface StepsProps {
  readonly lines: readonly LedgerLine[];
  /** The step shown on the board; null outside the resolution. */
  readonly at: number | null;
  readonly onStep: (at: number) => void;
}

/** The resolution line by line: press one to see it on the board, or trace it back to its causes. */
export const Steps = ({ lines, at, onStep }: StepsProps) => {
  const text = useReplayText();
  const speaker = useSpeaker();
  const { rules } = useText();
  const openWhy = useOpenWhy();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const shown = at === null ? undefined : list.current?.children[at];
    if (list.current === null || !(shown instanceof HTMLElement)) return;
    // Within the list alone: the page stays where its reader has it.
    list.current.scrollTop = shown.offsetTop - list.current.clientHeight / 3;
  }, [at]);
  if (lines.length === 0) return <p className={styles['none']}>{text.stepsNone}</p>;
  return (
    <ol ref={list} className={styles['steps']}>
      {lines.map(({ entry }, index) => {
        const said = entryText(speaker, entry, actors);
        const Icon = said.icon;
        return (
          <li key={entry.id} className={cx(styles['step'], index === at && styles['now'])}>
            <button
              type="button"
              className={styles['show']}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => {
                onStep(index);
              }}
            >
              <Icon size={16} aria-hidden />
              <span>
                <strong>{said.title}</strong>
                <span className={styles['rule']}>
                  {[said.detail, rules[entry.rule].name].filter((part) => part !== '').join(' · ')}
                </span>
              </span>
            </button>
            {said.delta === null ? null : (
              <DeltaChip delta={said.delta} digits={said.digits} spoken={said.detail} />
            )}
            <Button
              look="link"
              size="small"
              aria-label={text.traceOf(said.title)}
              onPress={() => {
                openWhy(entry.id);
              }}
            >
              {text.trace}
            </Button>
          </li>
        );
      })}
    </ol>
  );
};
