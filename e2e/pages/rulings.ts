import type { Page } from '@playwright/test';

/** Control's rulings, and the form for one. */
export const rulingsPage = (page: Page) => {
  const panel = page.getByRole('tabpanel');
  const form = page.getByRole('dialog');
  const button = (name: string) => form.getByRole('button', { name, exact: true });
  const acts = panel.getByRole('region', { name: 'Acts that seats argue' });
  const made = panel.getByRole('region', { name: 'Rulings so far' });
  return {
    tab: page.getByRole('tab', { name: /^Rulings/ }),
    panel,
    acts,
    made,
    act: (text: string) => acts.getByRole('listitem').filter({ hasText: text }).first(),
    ruling: (n: number) =>
      made.getByRole('listitem').filter({ has: page.getByText(`R${n}`, { exact: true }) }),
    make: made.getByRole('button', { name: 'Make a ruling…' }),
    form,
    choice: (label: string) => form.getByRole('combobox', { name: label }),
    field: (label: string) => form.getByRole('textbox', { name: label }),
    odds: (label: string) => form.getByRole('radio', { name: label }),
    who: (label: string) => form.getByRole('radio', { name: label }),
    addEffect: button('Add an effect'),
    submit: button('Make the ruling'),
    draw: button('Draw, and rule'),
  };
};

/** A seat's acts in its own words. */
export const arguedPage = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Something else' });
  const field = (name: string) => dialog.getByRole('textbox', { name });
  return {
    door: page.getByRole('button', { name: 'Something else…' }),
    dialog,
    field,
    send: dialog.getByRole('button', { name: 'Send it to control' }),
    close: () => dialog.getByRole('button', { name: 'Close', exact: true }).click(),
    argue: async (act: string, result: string, reasons: readonly string[]): Promise<void> => {
      await field('What do you do?').fill(act);
      await field('What do you hope will come of it?').fill(result);
      for (const [at, reason] of reasons.entries())
        await field(`${['First', 'Second', 'Third'][at] ?? ''} reason`).fill(reason);
      await dialog.getByRole('button', { name: 'Send it to control' }).click();
    },
  };
};
