import type { ActorId, EntryId } from '@convoy/engine';
import { Suspense, useId } from 'react';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import type { EntryText } from '../../text/entries.ts';
import { useSpeaker } from '../../text/speaker.ts';
import type { Speaker } from '../../text/speaker.ts';
import { Chip, DeltaChip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './headline-list.module.css';
import { ReadingAsk } from './late-reading.ts';
import { UnshownReadings } from './unshown-readings.tsx';
import { useReadings } from './use-readings.ts';
import { useOwed } from './use-needs.ts';
import type { Headline, Headlines } from './use-headlines.ts';
import { useTableWords } from './use-words.ts';

interface Spoken {
  readonly line: Headline;
  readonly said: EntryText;
}
/** Each line in words; what would read the same twice is told once. */
export const spokenOf = (
  speaker: Speaker,
  lines: readonly Headline[],
  actors: readonly ActorId[],
): readonly Spoken[] => {
  const told = new Set<string>();
  return lines
    .map((line): Spoken => {
      const { entry } = line;
      const whole =
        entry.kind === 'change' && line.from !== null ? { ...entry, before: line.from } : entry;
      return { line, said: entryText(speaker, whole, actors) };
    })
    .filter(({ said }) => {
      const key = `${said.title}\n${said.detail}`;
      if (told.has(key)) return false;
      told.add(key);
      return true;
    });
};

interface LineProps extends Spoken {
  readonly readings: readonly string[];
  readonly brief: boolean;
  readonly open: boolean;
  readonly onOpen: (entry: EntryId, title: string) => void;
}
const Line = ({ line, said, readings, brief, open, onOpen }: LineProps) => {
  const w = useTableWords();
  const { waiting } = useOwed();
  const { entry } = line;
  const answer =
    entry.kind === 'fact' &&
    entry.fact.type === 'offer.made' &&
    waiting.some(({ id }) => entry.fact.type === 'offer.made' && id === entry.fact.offer.id);
  const Icon = said.icon;
  return (
    <li>
      <button
        type="button"
        className={cx(styles['line'], open && styles['open'])}
        aria-expanded={open}
        onClick={() => {
          onOpen(entry.id, said.title);
        }}
      >
        <Icon size={18} aria-hidden />
        <span className={styles['said']}>
          <span className={styles['title']}>{said.title}</span>
          {said.detail === '' ? null : <span className={styles['detail']}>{said.detail}</span>}
          {readings.map((reading) => (
            <span key={reading} className={styles['detail']}>
              {reading}
            </span>
          ))}
        </span>
        {answer ? <Chip tone="warn">{w.opens.answer}</Chip> : null}
        {said.delta === null ? null : (
          <DeltaChip delta={said.delta} digits={said.digits} spoken={said.detail} />
        )}
        <span className={styles['ask']}>{open ? w.opens.open : w.opens.why}</span>
      </button>
      {entry.kind === 'act' && line.place !== 'did' ? (
        <Suspense fallback={null}>
          <ReadingAsk
            act={entry.id}
            title={said.title}
            aimed={line.place === 'aimed'}
            brief={brief}
          />
        </Suspense>
      ) : null}
    </li>
  );
};

interface HeadlineListProps {
  readonly headlines: Headlines;
  readonly open: EntryId | null;
  readonly onOpen: (entry: EntryId, title: string) => void;
  /** Leaves out groups with nothing in them. */
  readonly brief?: boolean;
}
const places = ['aimed', 'did', 'elsewhere'] as const;

/** Aimed at you, you did, elsewhere: each line leads to its why. */
export const HeadlineList = ({ headlines, open, onOpen, brief = false }: HeadlineListProps) => {
  const w = useTableWords();
  const id = useId();
  const speaker = useSpeaker();
  const actors = useSection('board')?.actors.map((actor) => actor.id) ?? [];
  const read = useReadings();
  const groups = places
    .map((place) => ({ place, lines: spokenOf(speaker, headlines[place], actors) }))
    .filter(({ lines }) => !brief || lines.length > 0);
  return (
    <div className={styles['groups']}>
      {groups.map(({ place, lines }) => (
        <section key={place} aria-labelledby={`${id}-${place}`}>
          <h3 id={`${id}-${place}`}>
            {w.opens[place]} <span>{lines.length}</span>
          </h3>
          {lines.length === 0 ? (
            <p className={styles['none']}>{w.opens.none}</p>
          ) : (
            <ul>
              {lines.map(({ line, said }) => (
                <Line
                  key={line.entry.id}
                  line={line}
                  said={said}
                  brief={brief}
                  readings={brief ? [] : read.of(line.entry.id)}
                  open={open === line.entry.id}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          )}
          {place === 'did' && !brief ? (
            <UnshownReadings shown={lines.map(({ line }) => line.entry.id)} />
          ) : null}
        </section>
      ))}
    </div>
  );
};
