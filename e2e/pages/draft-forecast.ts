import type { Page } from '@playwright/test';

/** What the seat's draft would do, as its dialog tells it. */
export const draftForecastOf = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'What would this do?' });
  return {
    door: page.getByRole('button', { name: 'What would this do?' }),
    dialog,
    ends: dialog.getByRole('region', { name: 'What may come of it' }),
    answers: dialog.getByRole('region', { name: 'How they may answer next turn' }),
    figures: (name: string) => dialog.getByRole('table', { name }),
    assumed: dialog.getByRole('region', { name: 'What this takes for granted' }),
    unknown: dialog.getByRole('region', { name: /^Not known to you/ }),
  };
};
