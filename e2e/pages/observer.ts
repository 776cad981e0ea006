import type { Page } from '@playwright/test';

export const observerPage = (page: Page) => ({
  title: page.getByRole('heading', { level: 1, name: 'Observer' }),
  tab: (name: 'Since last turn' | 'Said in public') => page.getByRole('tab', { name }),
  turn: (turn: number) => page.getByText(new RegExp(`Turn ${turn} of \\d`)),
});
