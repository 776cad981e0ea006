import type { ActorId, EntryId } from '@convoy/engine';
import { useId } from 'react';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import { useSpeaker } from '../../text/speaker.ts';
import { Chip, DeltaChip } from '../../ui/chip.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './headline-list.module.css';
import { useOwed } from './use-needs.ts';
import type { Headline, Headlines } from './use-headlines.ts';
import { useTableWords } from './use-words.ts';

interface LineProps {
  readonly line: Headline;
  readonly actors: readonly ActorId[];
  readonly open: boolean;
  readonly onOpen: (entry: EntryId, title: string) => void;
}
const Line = ({ line, actors, open, onOpen }: LineProps) => {
  const w = useTableWords();
  const speaker = useSpeaker();
  const { waiting } = useOwed();
  const { entry } = line;
  const whole =
    entry.kind === 'change' && line.from !== null ? { ...entry, before: line.from } : entry;
  const said = entryText(speaker, whole, actors);
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
        </span>
        {answer ? <Chip tone="warn">{w.opens.answer}</Chip> : null}
        {said.delta === null ? null : (
          <DeltaChip delta={said.delta} digits={said.digits} spoken={said.detail} />
        )}
        <span className={styles['ask']}>{open ? w.opens.open : w.opens.why}</span>
      </button>
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
  const actors = useSection('board')?.actors.map((actor) => actor.id) ?? [];
  const groups = places.filter((group) => !brief || headlines[group].length > 0);
  return (
    <div className={styles['groups']}>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`${id}-${group}`}>
          <h3 id={`${id}-${group}`}>
            {w.opens[group]} <span>{headlines[group].length}</span>
          </h3>
          {headlines[group].length === 0 ? (
            <p className={styles['none']}>{w.opens.none}</p>
          ) : (
            <ul>
              {headlines[group].map((line) => (
                <Line
                  key={line.entry.id}
                  line={line}
                  actors={actors}
                  open={open === line.entry.id}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
};
