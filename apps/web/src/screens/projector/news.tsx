import type { LedgerLine } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import { useProjectorText } from '../../text/projector.ts';
import { useSpeaker } from '../../text/speaker.ts';
import styles from './projector.module.css';

/** Lines that a wall has room for, the headline beside them. */
const room = 6;

/** Least first what tells a hall most: consequences and events, then acts, then figures. */
const ranks: Readonly<Record<LedgerLine['entry']['kind'], number>> = {
  inject: 0,
  ruling: 0,
  fact: 1,
  paper: 2,
  act: 2,
  draw: 3,
  change: 4,
};

/** What the last resolution showed to everybody, as much as a wall has room for. */
export const useNews = (): readonly LedgerLine[] =>
  (useSection('ledger')?.lines ?? [])
    .filter(({ headline }) => headline)
    .toSorted((a, b) => ranks[a.entry.kind] - ranks[b.entry.kind])
    .slice(0, room);

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
              <span>
                {said.title}
                {entry.kind === 'act' && said.detail !== '' ? (
                  <span className={styles['newsDetail']}> {said.detail}</span>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
