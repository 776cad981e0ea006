import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

type Verb = 'Fire now' | 'Press again to fire' | 'Hold' | 'Arm' | 'Skip' | 'Bring back' | 'Change';

/** Control's list of events. */
export const injectDesk = (page: Page) => {
  const list = page.getByRole('list', { name: 'Events' });
  const dialog = page.getByRole('dialog');
  const does = (verb: Verb | 'Preview', title: string) =>
    list.getByRole('button', { name: `${verb}: ${title}`, exact: true });
  return {
    dialog,
    does,
    event: (title: string) =>
      list.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) }),
    show: (filter: 'Still to come' | 'Happened' | 'Skipped' | 'All') =>
      page.getByRole('radio', { name: new RegExp(`^${filter}`) }).check(),
    write: page.getByRole('button', { name: 'Write an event' }),
    bringIn: page.getByRole('button', { name: 'Bring in a spreadsheet' }),
    download: page.getByRole('button', { name: 'Download as CSV' }),
    type: (name: string, text: string) =>
      dialog.getByRole('textbox', { name, exact: true }).fill(text),
    choose: (name: string, label: string) =>
      dialog.getByRole('combobox', { name, exact: true }).selectOption({ label }),
    /** The n-th step of the public ladder, as the trigger. */
    step: (n: string) =>
      dialog
        .getByRole('combobox', { name: 'Step of the ladder' })
        .locator('option', { hasText: new RegExp(`^${n} `) })
        .getAttribute('value')
        .then((value) =>
          dialog.getByRole('combobox', { name: 'Step of the ladder' }).selectOption(value),
        ),
    tick: (name: string) => dialog.getByRole('checkbox', { name }).check(),
    button: (name: string | RegExp) => dialog.getByRole('button', { name }),
    bad: dialog.getByRole('region', { name: 'Rows with faults: they stay out' }),
    good: dialog.getByRole('region', { name: 'Rows that come in' }),
    close: async (): Promise<void> => {
      await dialog.getByRole('button', { name: 'Close' }).click();
      await expect(dialog).toBeHidden();
    },
    fire: async (title: string): Promise<void> => {
      await does('Fire now', title).click();
      await does('Press again to fire', title).click();
    },
  };
};

/** What has just happened, at a seat's table. */
export const eventNews = (page: Page) => {
  const card = page.getByRole('region', { name: 'Something has happened' });
  return { card, read: () => card.getByRole('button', { name: 'Understood' }).click() };
};
