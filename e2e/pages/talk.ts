import type { Page } from '@playwright/test';

export const talkOf = (page: Page) => {
  const region = page.getByRole('region', { name: 'Talk', exact: true });
  const channel = (name: string) =>
    region
      .getByRole('navigation', { name: 'Channels' })
      .getByRole('button', { name: new RegExp(`^${name}(?: \\d+ new)?$`) });
  const field = (to: string) => region.getByRole('textbox', { name: `Write to ${to}` });
  const button = (name: string) => region.getByRole('button', { name, exact: true });
  const log = region.getByRole('log');
  const send = button('Send');
  return {
    region,
    channel,
    field,
    button,
    log,
    send,
    /** One message with what may be done about it. */
    message: (text: string) => log.getByRole('listitem').filter({ hasText: text }),
    say: async (to: string, text: string): Promise<void> => {
      await channel(to).click();
      await field(to).fill(text);
      await send.click();
    },
    /** Opens a talk with one seat through another. */
    through: async (to: string, via: string): Promise<void> => {
      await button('New talk').click();
      await region.getByRole('checkbox', { name: to }).check();
      await region.getByLabel('How', { exact: true }).selectOption({ label: `Through ${via}` });
      await button('Open').click();
    },
    report: async (text: string, why: string): Promise<void> => {
      const message = log.getByRole('listitem').filter({ hasText: text });
      await message.getByRole('button', { name: /^Report this message/ }).click();
      const form = region.getByRole('form', { name: 'Report this message to control' });
      await form.getByRole('textbox', { name: /^Why/ }).fill(why);
      await form.getByRole('button', { name: 'Send the report' }).click();
    },
    papers: region.getByText(/^Papers(?: between you)?: \d+$/).filter({ visible: true }),
    larger: button('Larger view'),
  };
};
