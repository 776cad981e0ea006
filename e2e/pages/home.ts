import type { Page } from '@playwright/test';

export const homePage = (page: Page) => ({
  open: () => page.goto('/'),
  playAs: (actor: string) => page.getByRole('button', { name: `Play as ${actor}` }),
  code: page.getByRole('textbox', { name: 'Room code, six letters and figures' }),
  join: page.getByRole('button', { name: 'Join', exact: true }),
  complaint: page.getByRole('alert'),
  openRoom: page.getByRole('link', { name: 'Open a room' }),
  resume: page.getByRole('link', { name: 'Lost your seat? Use your resume code' }),
  back: (spacedCode: string) => page.getByRole('link', { name: `Room ${spacedCode}` }),
});
