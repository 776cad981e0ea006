import type { EntryId } from '@convoy/engine';
import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { DeltaChip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { SelectField } from '../../ui/field.tsx';
import { Checkbox } from '../../ui/toggle.tsx';
import styles from './playback.module.css';
import { useTableWords } from './use-words.ts';

const beatMs = 900;
const speeds = ['0.5', '1', '2'] as const;
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The resolution beat by beat, in the order in which it happened. With reduced motion the whole list
 * stands there at once, with every figure before and after.
 */
export const Playback = ({
  onOpen,
}: {
  readonly onOpen: (entry: EntryId, title: string) => void;
}) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const ledger = useSection('ledger');
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const [mine, setMine] = useState(false);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(() => !still());
  const [speed, setSpeed] = useState<(typeof speeds)[number]>('1');
  const beats = useMemo(
    () =>
      (ledger?.lines ?? []).filter(
        ({ place, headline, entry }) =>
          (mine ? place !== 'elsewhere' : true) && (headline || entry.kind === 'act'),
      ),
    [ledger, mine],
  );
  const last = Math.max(0, beats.length - 1);
  const shown = still() ? last : Math.min(at, last);
  useEffect(() => {
    if (!playing || shown >= last) return undefined;
    const timer = setTimeout(
      () => {
        setAt(shown + 1);
      },
      beatMs / Number(speed),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [playing, shown, last, speed]);
  const go = (to: number): void => {
    setPlaying(false);
    setAt(Math.max(0, Math.min(last, to)));
  };
  if (beats.length === 0) return <p className={styles['none']}>{w.play.none}</p>;
  return (
    <section className={styles['playback']} aria-label={w.play.label}>
      <div className={styles['controls']}>
        <IconButton
          label={w.play.first}
          onPress={() => {
            go(0);
          }}
        >
          <ChevronFirst size={18} aria-hidden />
        </IconButton>
        <IconButton
          label={w.play.previous}
          onPress={() => {
            go(shown - 1);
          }}
        >
          <ChevronLeft size={18} aria-hidden />
        </IconButton>
        <IconButton
          look="plain"
          label={playing && shown < last ? w.play.pause : w.play.play}
          onPress={() => {
            if (shown >= last) setAt(0);
            setPlaying(shown >= last || !playing);
          }}
        >
          {playing && shown < last ? (
            <Pause size={18} aria-hidden />
          ) : (
            <Play size={18} aria-hidden />
          )}
        </IconButton>
        <IconButton
          label={w.play.next}
          onPress={() => {
            go(shown + 1);
          }}
        >
          <ChevronRight size={18} aria-hidden />
        </IconButton>
        <IconButton
          label={w.play.last}
          onPress={() => {
            go(last);
          }}
        >
          <ChevronLast size={18} aria-hidden />
        </IconButton>
        <span className={styles['of']}>{w.play.of(shown + 1, beats.length)}</span>
        <SelectField
          label={w.play.speed}
          hideLabel
          value={speed}
          options={speeds.map((value) => ({ value, label: `${value}×` }))}
          onChange={(next) => {
            setSpeed(speeds.find((one) => one === next) ?? '1');
          }}
        />
        <Checkbox checked={mine} onChange={setMine}>
          {w.play.mine}
        </Checkbox>
      </div>
      <ol className={styles['beats']}>
        {beats.slice(0, shown + 1).map(({ entry }, index) => {
          const said = entryText(speaker, entry, actors);
          const Icon = said.icon;
          return (
            <li key={entry.id} className={cx(styles['beat'], index === shown && styles['now'])}>
              <Icon size={17} aria-hidden />
              <button
                type="button"
                className={styles['said']}
                onClick={() => {
                  onOpen(entry.id, said.title);
                }}
              >
                <strong>{said.title}</strong>
                {said.detail === '' ? '' : ` · ${said.detail}`}
                <span className={styles['rule']}>{speaker.text.rules[entry.rule].name}</span>
              </button>
              {said.delta === null ? null : (
                <DeltaChip delta={said.delta} digits={said.digits} spoken={said.detail} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
