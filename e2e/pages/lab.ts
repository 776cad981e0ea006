import type { Page } from '@playwright/test';

export const labPage = (page: Page) => {
  const form = page.getByRole('form', { name: 'What to play' });
  return {
    open: () => page.goto('/lab'),
    field: (name: string) => form.getByLabel(name, { exact: true }),
    seed: form.getByRole('textbox', { name: 'Seed' }),
    instruments: form.getByRole('checkbox', { name: 'Try it without each instrument' }),
    figures: form.getByRole('checkbox', { name: 'Try key figures lower and higher' }),
    play: form.getByRole('button', { name: 'Play' }),
    cancel: page.getByRole('button', { name: 'Cancel' }),
    progress: page.getByRole('progressbar', { name: 'Games' }),
    says: (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }),
    results: page.getByRole('region', { name: /^What came of/ }),
    chart: (name: string | RegExp) => page.getByRole('img', { name }),
    file: (name: string) => page.getByRole('link', { name }),
  };
};
