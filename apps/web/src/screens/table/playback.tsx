import type { EntryId } from '@convoy/engine';
import { useEffect, useEffectEvent } from 'react';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { DeltaChip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './playback.module.css';
import { PlaybackControls } from './playback-controls.tsx';
import { usePlayback } from './use-playback.ts';
import { useReadings } from './use-readings.ts';
import { useTableWords } from './use-words.ts';

/** The resolution beat by beat, in the order in which it happened; each beat leads to its why. */
export const Playback = ({
  onOpen,
  onBeat,
}: {
  readonly onOpen: (entry: EntryId, title: string) => void;
  /** The beat now shown, whether it came by itself or by a step. */
  readonly onBeat: (entry: EntryId, title: string) => void;
}) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  const tape = usePlayback();
  const read = useReadings();

  const { beats, at } = tape;
  const now = beats[at]?.entry;
  const title = now === undefined ? '' : entryText(speaker, now, actors).title;
  const tell = useEffectEvent(onBeat);
  useEffect(() => {
    if (now !== undefined) tell(now.id, title);
  }, [now, title]);
  if (beats.length === 0) return <p className={styles['none']}>{w.play.none}</p>;
  return (
    <section className={styles['playback']} aria-label={w.play.label}>
      <PlaybackControls tape={tape} />
      <ol className={styles['beats']}>
        {beats.slice(0, at + 1).map(({ entry }, index) => {
          const said = entryText(speaker, entry, actors);
          const Icon = said.icon;
          return (
            <li key={entry.id} className={cx(styles['beat'], index === at && styles['now'])}>
              <Icon size={17} aria-hidden />
              <button
                type="button"
                className={styles['said']}
                onClick={() => {
                  onOpen(entry.id, said.title);
                }}
              >
                <strong>{said.title}</strong>
                {said.detail === '' || entry.kind === 'inject' ? '' : ` · ${said.detail}`}
                <span className={styles['rule']}>{speaker.text.rules[entry.rule].name}</span>
                {read.of(entry.id).map((reading) => (
                  <span key={reading} className={styles['reading']}>
                    {reading}
                  </span>
                ))}
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
