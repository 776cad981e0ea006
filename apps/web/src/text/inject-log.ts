import type { InjectEvent } from '@convoy/protocol';
import { plural } from './plural.ts';

type Detail = { readonly seat: string; readonly who: string; readonly detail: string };

const did: Readonly<Record<string, string>> = {
  draft: 'made a draft again',
  armed: 'armed',
  held: 'held',
  skipped: 'skipped',
};

/** Control's log of its work on events. */
export const injectLog = {
  'inject.written': ({ detail }: Detail) =>
    detail === 'draft' ? 'A draft of an event was written' : 'An event was written and armed',
  'inject.set': ({ detail }: Detail) => {
    const [to = '', count = '1'] = detail.split(' ');
    return `${plural(Number(count), 'event', 'events')} ${did[to] ?? to}`;
  },
} as const satisfies Record<InjectEvent['type'], (detail: Detail) => string>;
