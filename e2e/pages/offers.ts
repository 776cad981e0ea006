import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Terms of settlement: making, reading and answering them. */
export const offersOf = (page: Page) => {
  const form = page.getByRole('dialog', { name: 'Make an offer' });
  const send = form.getByRole('button', { name: 'Send the offer' });
  const from = (seat: string) => page.getByRole('dialog', { name: `Offer from ${seat}` });
  const waiting = page.getByRole('region', { name: /^Waiting for your answer/ });
  return {
    make: page.getByRole('button', { name: 'Make an offer' }).first(),
    form,
    send,
    to: form.getByLabel('To', { exact: true }),
    addClause: form.getByRole('button', { name: 'Add a clause' }),
    sayFrom: form.getByRole('textbox', { name: 'What you may say in public' }),
    complaint: form.getByText('Add at least one clause or promise, and fill in each.'),
    read: waiting.getByRole('button', { name: 'Read' }),
    /** The newest thing of one seat's that waits for an answer. */
    readFrom: (seat: string) =>
      waiting
        .getByRole('listitem')
        .filter({ hasText: seat })
        .getByRole('button', { name: 'Read' })
        .last(),
    from,
    /**
     * Makes a private offer of as many clauses as asked, each the form's own proposal; the clause
     * at `without` is taken out again.
     */
    offer: async (
      to: string,
      clauses: number,
      sayFrom: string,
      without: number | null = null,
    ): Promise<void> => {
      await page.getByRole('button', { name: 'Make an offer' }).first().click();
      await form.getByLabel('To', { exact: true }).selectOption({ label: to });
      for (let count = 0; count < clauses; count += 1)
        await form.getByRole('button', { name: 'Add a clause' }).click();
      if (without !== null)
        await form.getByRole('button', { name: 'Remove this clause' }).nth(without).click();
      await form.getByRole('textbox', { name: 'What you may say in public' }).fill(sayFrom);
      await send.click();
      await expect(form).toBeHidden();
    },
    /** Points against a signature, between the two alone. */
    promise: async (to: string, pack: string): Promise<void> => {
      await page.getByRole('button', { name: 'Make an offer' }).first().click();
      await form.getByLabel('To', { exact: true }).selectOption({ label: to });
      await form.getByRole('button', { name: 'Add a promise' }).click();
      await form.getByRole('button', { name: 'Add a promise' }).click();
      await form.getByLabel('Who promises').nth(1).selectOption({ label: to });
      await form
        .getByLabel('What', { exact: true })
        .nth(1)
        .selectOption({ label: 'joins a package' });
      await form.getByLabel('Which package').selectOption({ label: pack });
      await send.click();
      await expect(form).toBeHidden();
    },
    /** Terms for a demand of one's own: how closely they are looked at, and nothing grave meanwhile. */
    wayOut: async (
      to: string,
      until: number,
      verification = 'Inspectors go anywhere',
    ): Promise<void> => {
      const card = page.getByRole('listitem').filter({ hasText: `→ ${to}` });
      await card.getByRole('button', { name: 'Make an offer' }).click();
      await form.getByLabel('Verification').selectOption({ label: verification });
      await form.getByRole('button', { name: 'Add a promise' }).click();
      await form.getByLabel('Who promises').selectOption({ label: to });
      await form.getByLabel('What', { exact: true }).selectOption({ label: 'holds back' });
      await form.getByLabel('Towards').selectOption({ label: 'United States' });
      await form.getByLabel('Nothing as grave as').selectOption('3');
      await form.getByLabel('Until', { exact: true }).selectOption(String(until));
      await send.click();
      await expect(form).toBeHidden();
    },
    /** Takes back the one offer that is open to this seat. */
    withdraw: async (to: string): Promise<void> => {
      const card = page.getByRole('listitem').filter({ hasText: `Your offer to ${to}` });
      await card.getByRole('button').click();
      const dialog = page.getByRole('dialog', { name: `Your offer to ${to}` });
      await dialog.getByRole('button', { name: 'Withdraw' }).click();
      await expect(dialog).toBeHidden();
    },
    accept: async (seat: string, reason: string): Promise<void> => {
      const dialog = from(seat);
      await dialog.getByRole('textbox', { name: /^Reason/ }).fill(reason);
      await dialog.getByRole('button', { name: 'Accept' }).click();
      await expect(dialog).toBeHidden();
    },
  };
};
