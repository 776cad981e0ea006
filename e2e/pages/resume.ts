import type { Page } from '@playwright/test';

export const resumePage = (page: Page) => ({
  open: () => page.goto('/resume'),
  code: page.getByRole('textbox', { name: 'Resume code' }),
  devices: (name: 'Move here' | 'Use both') => page.getByRole('radio', { name }),
  take: page.getByRole('button', { name: 'Take my seat' }),
});
