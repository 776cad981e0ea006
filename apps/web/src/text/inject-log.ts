import type { InjectEvent } from '@convoy/protocol';
import { plural } from './plural.ts';

type Detail = { readonly seat: string; readonly who: string; readonly detail: string };

const did: Readonly<Record<string, string>> = {
  draft: 'made a draft again',
  armed: 'armed',
  held: 'held',
  skipped: 'skipped',
};
/** More than so many are counted, not named. */
const named = 3;
const which = (titles: readonly string[]): string =>
  titles.length > named
    ? plural(titles.length, 'event', 'events')
    : titles.map((title) => `“${title}”`).join(', ');

/** Control's log of its work on events: what was done, then the titles, line by line. */
export const injectLog = {
  'inject.written': ({ detail }: Detail) => {
    const [how = '', ...titles] = detail.split('\n');
    const what = how === 'draft' ? 'written as a draft' : 'written and armed';
    return `${which(titles)} ${what}`;
  },
  'inject.set': ({ detail }: Detail) => {
    const [to = '', ...titles] = detail.split('\n');
    return `${which(titles)} ${did[to] ?? to}`;
  },
} as const satisfies Record<InjectEvent['type'], (detail: Detail) => string>;
