import type { Page } from '@playwright/test';

export const talkOf = (page: Page) => {
  const region = page.getByRole('region', { name: 'Talk', exact: true });
  const channel = (name: string) =>
    region
      .getByRole('navigation', { name: 'Channels' })
      .getByRole('button', { name: new RegExp(`^${name}(?: \\d+ new)?$`) });
  const field = (to: string) => region.getByRole('textbox', { name: `Write to ${to}` });
  return {
    region,
    channel,
    field,
    log: region.getByRole('log'),
    say: async (to: string, text: string): Promise<void> => {
      await channel(to).click();
      await field(to).fill(text);
      await region.getByRole('button', { name: 'Send' }).click();
    },
  };
};
