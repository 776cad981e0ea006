import type { EngineEvent } from '@convoy/engine';
import type { InjectEvent } from '../events/inject-events.ts';

/** What control's log keeps of its work on events: how many, and what was done with them. */
export const injectDetail = (event: InjectEvent): string =>
  event.type === 'inject.written' ? event.standing : `${event.to} ${String(event.injects.length)}`;

/** Which event it was, by the world's name for it. */
export const happenedDetail = ({ entries }: EngineEvent): string => {
  const found = entries.find(({ kind }) => kind === 'inject');
  return found?.kind === 'inject' ? found.inject : '';
};
