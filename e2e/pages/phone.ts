import type { Page } from '@playwright/test';
import { tablePage } from './table.ts';

type Tab = 'Now' | 'Orders' | 'Talk' | 'Board' | 'More';

/** The same table below 768 px: one part at a time. */
export const phonePage = (page: Page) => {
  const table = tablePage(page);
  const tabs = page.getByRole('navigation', { name: 'Parts of the table' });
  return {
    ...table,
    turn: (turn: number) => page.getByText(new RegExp(`^Turn ${turn} of \\d`)).first(),
    tab: (name: Tab) => tabs.getByRole('button', { name: new RegExp(`^${name}`) }),
    tabs,
    reviewAndLock: page.getByRole('button', { name: 'Review and lock' }),
  };
};
