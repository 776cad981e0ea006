import type { Fact, LedgerLine } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import { useProjectorText } from '../../text/projector.ts';
import { useSpeaker } from '../../text/speaker.ts';
import styles from './projector.module.css';

/** Lines that a wall has room for, the headline beside them. */
const room = 6;

/** Events that a hall must not miss, whatever else there is to tell. */
const grave: ReadonlySet<Fact['type']> = new Set<Fact['type']>([
  ...([
    'war.began',
    'strike',
    'incident',
    'brink.entered',
    'brink.left',
    'government.fell',
  ] as const),
  ...(['agreement.bound', 'agreement.status', 'agreement.alarm', 'outcome.judged'] as const),
]);

/** Least first what tells a hall most: blows and settlements, events, acts, consequences, figures. */
const rankOf = ({ entry }: LedgerLine): number => {
  switch (entry.kind) {
    case 'fact':
      return grave.has(entry.fact.type) ? 0 : 3;
    case 'inject':
    case 'ruling':
      return 1;
    case 'act':
    case 'paper':
      return 2;
    case 'draw':
    case 'change':
      return 4;
  }
};
/** At most so many lines of the case's own events, so that what people did is there too. */
const mostEvents = 2;

const pick = (lines: readonly LedgerLine[]): readonly LedgerLine[] => {
  const ranked = lines.toSorted((a, b) => rankOf(a) - rankOf(b));
  const events = ranked.filter((line) => rankOf(line) === 1);
  const late = new Set(events.slice(mostEvents));
  return [...ranked.filter((line) => !late.has(line)), ...late].slice(0, room);
};

/** What the last resolution showed to everybody, as much as a wall has room for. */
export const useNews = (): readonly LedgerLine[] =>
  pick((useSection('ledger')?.lines ?? []).filter(({ headline }) => headline));

export const News = ({ lines }: { readonly lines: readonly LedgerLine[] }) => {
  const text = useProjectorText();
  const speaker = useSpeaker();
  const actors = useSection('board')?.actors.map(({ id }) => id) ?? [];
  return (
    <section className={styles['news']}>
      <h2>{text.news}</h2>
      <ul>
        {lines.map(({ entry }) => {
          const said = entryText(speaker, entry, actors);
          const Icon = said.icon;
          return (
            <li key={entry.id}>
              <Icon aria-hidden />
              <span>{said.title}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
