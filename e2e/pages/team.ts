import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** What the people of one seat see of one another and do among themselves. */
export const teamOf = (page: Page) => {
  const people = page.getByRole('region', { name: 'Your delegation' });
  const orders = page.getByRole('region', { name: 'Orders', exact: true });
  const desk = orders.getByRole('region', { name: 'Among your delegation' });
  const form = page.getByRole('dialog', { name: 'Suggest a change' });
  const vote = desk.getByRole('region', { name: 'Put to the vote' });
  return {
    people,
    person: (sign: string) => people.getByRole('listitem').filter({ hasText: sign }),
    role: people.getByLabel('Your role', { exact: true }),
    /** Role and rule fold away once the game runs. */
    settings: people.getByText(/^Your role ·/),
    rule: people.getByLabel('How this seat decides'),
    ask: people.getByRole('button', { name: 'Ask for the pen' }),
    desk,
    suggestion: (text: string) => desk.getByRole('listitem').filter({ hasText: text }),
    form,
    /** Suggests one more order. */
    suggest: async (order: string, reason: string): Promise<void> => {
      await desk.getByRole('button', { name: 'Suggest a change' }).click();
      await form.getByLabel('Order', { exact: true }).selectOption({ label: order });
      await form.getByLabel('Why', { exact: true }).fill(reason);
      await form.getByRole('button', { name: 'Send the suggestion' }).click();
      await expect(form).toBeHidden();
    },
    /** Suggests that an order of the draft goes. */
    suggestWithout: async (reason: string): Promise<void> => {
      await desk.getByRole('button', { name: 'Suggest a change' }).click();
      await form.getByRole('radio', { name: 'Remove an order' }).check();
      await form.getByLabel('Why', { exact: true }).fill(reason);
      await form.getByRole('button', { name: 'Send the suggestion' }).click();
      await expect(form).toBeHidden();
    },
    take: (what: string) => desk.getByRole('button', { name: new RegExp(`^Take it: ${what}`) }),
    leave: (what: string) => desk.getByRole('button', { name: new RegExp(`^Leave it: ${what}`) }),
    passTo: (sign: string) => desk.getByRole('button', { name: `Pass the pen to ${sign}` }),
    put: orders.getByRole('button', { name: 'Put these orders to the vote' }),
    waiting: orders.getByRole('button', { name: 'Waiting for votes' }),
    vote,
    cast: async (answer: 'yes' | 'no', reason = ''): Promise<void> => {
      if (reason !== '') await vote.getByLabel('Reason (optional)').fill(reason);
      await vote.getByRole('button', { name: `Vote ${answer}` }).click();
    },
    dissent: async (reason: string): Promise<void> => {
      await desk.getByRole('button', { name: 'Record dissent' }).click();
      await desk.getByLabel('Why you disagree').fill(reason);
      await desk.getByRole('button', { name: 'Record it' }).click();
    },
    /** Advice to the pen on the offer that is open. */
    advise: async (answer: 'yes' | 'no', reason: string): Promise<void> => {
      const advice = page.getByRole('region', { name: 'What your delegation advises' });
      await advice.getByLabel('Why', { exact: true }).fill(reason);
      await advice.getByRole('button', { name: `Advise ${answer}` }).click();
      await expect(advice).toContainText(reason);
    },
    /** What readers were told last. */
    said: page.locator('#say-politely'),
  };
};
