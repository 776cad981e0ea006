import type { EngineEvent } from '@convoy/engine';
import type { InjectEvent } from '../events/inject-events.ts';
import { ownHandle } from './inject-desk.ts';

/** What control's log keeps of its work on events: what was done, and with which of them. */
export const injectDetail = (event: InjectEvent): string =>
  event.type === 'inject.written'
    ? `${event.standing} ${ownHandle(event.n)}`
    : [event.to, ...event.injects].join(' ');

/** Which event it was, by the world's name for it. */
export const happenedDetail = ({ entries }: EngineEvent): string => {
  const found = entries.find(({ kind }) => kind === 'inject');
  return found?.kind === 'inject' ? found.inject : '';
};
