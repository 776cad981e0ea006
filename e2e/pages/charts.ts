import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The review’s charts: one at a time, from a list; on a phone from a select. */
export const chartsOf = (page: Page) => {
  const list = page.getByRole('navigation', { name: 'Chart' });
  const panel = page.getByRole('tabpanel');
  const asTable = panel.getByText('As a table', { exact: true });
  return {
    open: async (name: string): Promise<void> => {
      const select = panel.getByLabel('Chart', { exact: true }).and(panel.locator('select'));
      await expect(list.or(select).filter({ visible: true })).toBeVisible();
      if (await list.isVisible()) await list.getByRole('button', { name, exact: true }).click();
      else await select.selectOption({ label: name });
    },
    names: async (): Promise<readonly string[]> => {
      await expect(list).toBeVisible();
      return list.getByRole('button').allTextContents();
    },
    /** What is drawn: its sheet, by its title. */
    sheet: (name: string) => panel.getByRole('region', { name, exact: true }),
    /** Opens the table under a chart, where the chart is not itself one; tells whether there is any. */
    openTable: async (): Promise<boolean> => {
      if ((await asTable.count()) === 0) return false;
      await asTable.first().click();
      await expect(panel.getByRole('table').first()).toBeVisible();
      return true;
    },
    save: panel.getByRole('button', { name: 'Save as CSV' }),
  };
};
