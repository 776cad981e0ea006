import { entryIdFrom } from '@convoy/engine';
import type { EntryId } from '@convoy/engine';
import { useSearchParams } from 'wouter';

/** The review's tabs, in their order. */
export const reviewTabs = [
  ...(['story', 'replay', 'why', 'what-if'] as const),
  ...(['charts', 'compare', 'people', 'secrets', 'take-home'] as const),
] as const;
export type ReviewTab = (typeof reviewTabs)[number];

const readTab = (written: string | null): ReviewTab =>
  reviewTabs.find((tab) => tab === written) ?? 'story';

export interface ReviewPlace {
  readonly tab: ReviewTab;
  /** What else a tab keeps in the address, by its own name: `turn`, `eyes`, `entry`, … */
  readonly get: (name: string) => string | null;
  /** Opens a tab; what other tabs keep in the address stays, so that coming back finds it. */
  readonly open: (tab: ReviewTab, keep?: Readonly<Record<string, string | null>>) => void;
  /** Changes what the open tab keeps, without a step in the browser's history. */
  readonly keep: (values: Readonly<Record<string, string | null>>) => void;
}

const put = (now: URLSearchParams, values: Readonly<Record<string, string | null>>): void => {
  for (const [name, value] of Object.entries(values))
    if (value === null) now.delete(name);
    else now.set(name, value);
};

/**
 * Where in the review one is stands in the address (`?tab=why&entry=…`), so that a moment can be
 * shared with a class, a reload keeps it and the browser's Back leaves it.
 */
export const useReviewPlace = (): ReviewPlace => {
  const [search, setSearch] = useSearchParams();
  return {
    tab: readTab(search.get('tab')),
    get: (name) => search.get(name),
    open: (tab, values = {}) => {
      setSearch((now) => {
        put(now, { ...values, tab });
        return now;
      });
    },
    keep: (values) => {
      setSearch(
        (now) => {
          put(now, values);
          return now;
        },
        { replace: true },
      );
    },
  };
};

/** The ledger entry that Why shows, out of the address. */
export const useWhyEntry = (): EntryId | null => {
  const written = useReviewPlace().get('entry');
  return written === null || written === '' ? null : entryIdFrom(written);
};

/**
 * Opens Why at a ledger entry, from any tab of the review: whatever shows a figure that has an
 * entry can offer `openWhy(entry.id)` as its "Why?". As a link: `?tab=why&entry=<id>`.
 */
export const useOpenWhy = (): ((entry: EntryId) => void) => {
  const { open } = useReviewPlace();
  return (entry) => {
    open('why', { entry });
  };
};
