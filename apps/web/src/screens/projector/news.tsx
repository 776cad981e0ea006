import type { LedgerLine } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { entryText } from '../../text/entries.ts';
import { useProjectorText } from '../../text/projector.ts';
import { useSpeaker } from '../../text/speaker.ts';
import styles from './projector.module.css';

/** Lines that a wall has room for, the headline beside them. */
const room = 6;

/** What the last resolution showed to everybody: acts and events before figures. */
export const useNews = (): readonly LedgerLine[] => {
  const lines = (useSection('ledger')?.lines ?? []).filter(({ headline }) => headline);
  const told = lines.filter(({ entry }) => entry.kind !== 'change');
  return [...told, ...lines.filter(({ entry }) => entry.kind === 'change')].slice(0, room);
};

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
              {said.title}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
