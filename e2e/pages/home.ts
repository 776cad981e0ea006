import type { Page } from '@playwright/test';

/** The scenario that most stories play. */
export const october = 'October 1962';

export const homePage = (page: Page) => ({
  open: async (scenario = october): Promise<void> => {
    await page.goto('/');
    await page.getByRole('radio', { name: scenario }).check();
  },
  level: (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) }),
  playAs: (actor: string) => page.getByRole('button', { name: `Play as ${actor}` }),
  code: page.getByRole('textbox', { name: 'Room code, six letters and figures' }),
  join: page.getByRole('button', { name: 'Join', exact: true }),
  complaint: page.getByRole('alert'),
  openRoom: page.getByRole('link', { name: 'Open a room' }),
  resume: page.getByRole('link', { name: 'Lost your seat? Use your resume code' }),
  back: (spacedCode: string) => page.getByRole('link', { name: `Room ${spacedCode}` }),
});
