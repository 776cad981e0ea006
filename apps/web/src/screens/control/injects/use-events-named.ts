import { useSection } from '../../../stores/room.ts';
import { useNames } from '../../../text/names.ts';

/** In a line of the log, puts titles in the place of what the room calls events. */
export const useEventsNamed = (): ((type: string, detail: string) => string) => {
  const names = useNames();
  const list = useSection('injects')?.list ?? [];
  const title = (inject: string): string =>
    list.find((event) => event.inject === inject)?.words?.title ?? names.inject(inject).title;
  return (type, detail) => {
    if (type === 'world.injected') return detail === '' ? '' : title(detail);
    if (type !== 'inject.set' && type !== 'inject.written') return detail;
    const [how = '', ...injects] = detail.split(' ');
    return [how, ...injects.map(title)].join('\n');
  };
};
