import type { EntryOf, LedgerLine } from '@convoy/engine';
import { useSection } from '../../stores/room.ts';
import { LadderScene } from './ladder-scene.tsx';
import { useNews } from './news.tsx';
import { Opening } from './opening.tsx';

/** The event that the scenario itself brought, in full: the hall reads it before anything else. */
const eventOf = (lines: readonly LedgerLine[]): EntryOf<'inject'> | undefined =>
  lines.map(({ entry }) => entry).find((entry) => entry.kind === 'inject');

/** What a turn opens with: the event, what everybody learned, where the ladder stands. */
export const NewsScene = () => {
  const news = useNews();
  const event = eventOf(useSection('ledger')?.lines ?? []);
  return news.length > 0 || event !== undefined ? (
    <Opening news={news} event={event} />
  ) : (
    <LadderScene />
  );
};
