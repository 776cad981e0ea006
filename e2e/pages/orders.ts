import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

export const drawerOf = (page: Page) => page.getByRole('region', { name: 'Details' });

/** What the seat is about to do, and the lock. */
export const ordersOf = (page: Page) => {
  const panel = page.getByRole('region', { name: 'Orders', exact: true });
  const add = panel.getByRole('button', { name: 'Add an order' });
  const menu = page.getByRole('dialog', { name: 'Choose an order' });
  const choice = (name: string) => menu.getByRole('button', { name: new RegExp(`^${name}`) });
  const rationale = panel.getByRole('textbox', { name: 'Why (optional, opens at the debrief)' });
  const lock = panel.getByRole('button', { name: /^Lock/ });
  const locked = panel.getByText(/^Locked \d/);
  const empty = page.getByRole('dialog', { name: 'Lock without an order?' });
  return {
    panel,
    add,
    menu,
    choice,
    rationale,
    lock,
    locked,
    unlock: panel.getByRole('button', { name: 'Unlock to change' }),
    list: panel.getByRole('listitem'),
    /** The line of one order, by its name. */
    order: (name: string) => panel.getByRole('listitem').filter({ hasText: name }),
    edit: (name: string) => panel.getByRole('button', { name: new RegExp(`${name}$`) }),
    field: (name: string) => panel.getByLabel(name, { exact: true }),
    /** A degree within an order's form. */
    degree: (name: string, value: string) =>
      panel.getByRole('group', { name }).getByRole('radio', { name: value, exact: true }),
    saved: panel.getByText(/^Draft saved \d/),
    restored: panel.getByText(/^Draft restored from \d/),
    takePen: panel.getByRole('button', { name: 'Take the pen' }),
    emptyYes: empty.getByRole('button', { name: 'Lock: no action this turn' }),
    /** Adds an order and opens its form. */
    write: async (name: string, why = ''): Promise<void> => {
      await add.click();
      await choice(name).click();
      if (why !== '') await rationale.fill(why);
    },
    lockAll: async (): Promise<void> => {
      await lock.click();
      await expect(locked).toBeVisible();
    },
    lockNothing: async (): Promise<void> => {
      await lock.click();
      await empty.getByRole('button', { name: 'Lock: no action this turn' }).click();
    },
  };
};
