import { expect, test } from '../fixtures/test.ts';
import { homePage } from '../pages/home.ts';
import { tablePage } from '../pages/table.ts';

test('two windows of one seat show one draft, and never fight', async ({ come }) => {
  const { page, context } = await come();
  const home = homePage(page);
  await home.open();
  await home.playAs('United States').click();
  const first = tablePage(page);
  await first.opening.close();
  const other = await context.newPage();
  await other.goto(page.url());
  const second = tablePage(other);
  await expect(second.turn(1)).toBeVisible();
  if (await second.opening.dialog.isVisible()) await second.opening.close();

  await first.orders.write('Address the nation', 'Begun in the first window');
  await expect(second.orders.list).toHaveCount(1);
  await second.orders.edit('Address the nation').click();
  await expect(second.orders.rationale).toHaveValue('Begun in the first window');
  await second.orders.rationale.fill('Finished in the second');
  await expect(first.orders.rationale).toHaveValue('Finished in the second');
  await second.orders.lock.click();
  for (const table of [first, second]) await expect(table.turn(2)).toBeVisible();
  for (const window of [page, other])
    await expect(window.getByText(/Another version|opened somewhere else/)).toBeHidden();
});
