import { tabTo } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { homePage } from '../pages/home.ts';
import { tablePage } from '../pages/table.ts';

test('the board is one tab stop; arrows move on it, Enter and E show, Escape lets go', async ({
  come,
}) => {
  const { page } = await come();
  const home = homePage(page);
  await home.open();
  await home.playAs('United States').click();
  const table = tablePage(page);
  await table.opening.close();

  await tabTo(page, table.actor('United States'));
  const focused = page.locator(':focus');
  await page.keyboard.press('Tab');
  await expect(focused).not.toHaveAttribute('data-id');
  await expect(table.board.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(table.actor('United States')).toBeFocused();

  const names = ['Türkiye', 'OAS Council', 'Soviet Union', 'Cuba', 'UN Secretariat'];
  const met = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press(key);
      const id = await focused.getAttribute('data-id');
      if (id !== null) met.add(id);
    }
  expect(met.size, `reached ${[...met].join(', ')} of ${names.join(', ')}`).toBeGreaterThanOrEqual(
    5,
  );

  await page.keyboard.press('Enter');
  await expect(table.drawer).toBeVisible();
  await page.keyboard.press('e');
  await expect(table.drawer).toContainText('What stands');
  await page.keyboard.press('Escape');
  await expect(table.drawer).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(table.board.locator(':focus')).toHaveCount(0);
});

test('what is chosen stays chosen between board and table', async ({ come }) => {
  const { page } = await come();
  const home = homePage(page);
  await home.open();
  await home.playAs('United States').click();
  const table = tablePage(page);
  await table.opening.close();
  await table.actor('Cuba').click();
  await expect(table.drawer).toContainText('Cuba');
  await table.tab('Table').click();
  await expect(table.drawer).toContainText('Cuba');
  await expect(page.getByRole('row', { name: /Soviet Union/ }).first()).toBeVisible();
  await table.tab('Board').click();
  await expect(table.drawer).toContainText('Cuba');
});
