import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { expect, phone, test } from '../fixtures/test.ts';
import { labPage } from '../pages/lab.ts';

// One address has one run at a time: two stories at once would refuse each other.
test.describe.configure({ mode: 'default' });

test('an analyst plays a crisis many times, reads it as charts and tables, and takes it away', async ({
  come,
}) => {
  const { page } = await come();
  const lab = labPage(page);
  await lab.open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lab');
  await expectAccessible(page, 'lab before a run');
  await lab.field('Games').selectOption('50');
  await lab.play.click();
  await expect(lab.results).toContainText('What came of 50 games', { timeout: 90_000 });

  await expect(lab.chart('How it ends')).toBeVisible();
  await expect(lab.results).toContainText(/Most often: .+ in \d+ % of games/);
  await expect(lab.chart('What happens on the way')).toBeVisible();
  await expect(lab.results).toContainText('the shares do not come to 100 %');
  await page.getByLabel('Show').selectOption('tension');
  await expect(lab.chart(/^Tension of the hottest pair by turn/)).toBeVisible();
  await expect(lab.results).toContainText('United States');
  await page.getByText('As a table').first().click();
  await expect(page.getByRole('rowheader', { name: 'Success', exact: true })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    lab.file('Every game, CSV').click(),
  ]);
  expect(download.suggestedFilename()).toBe('convoy-lab-games.csv');
  await expectAccessible(page, 'lab with results');
});

test('a long run shows how far it is and can be cancelled; on a phone nothing runs out of the page', async ({
  come,
}) => {
  const { page } = await come(phone);
  const lab = labPage(page);
  await lab.open();
  await lab.field('Games').selectOption('2000');
  await lab.play.click();
  await expect(lab.progress).toBeVisible();
  await expect(page.getByText(/^\d+ of 2000 games$/)).toBeVisible();
  await expectNoSidewaysScroll(page, 'lab at work');
  await lab.cancel.click();
  await expect(lab.says('Cancelled.')).toBeVisible();
  await expect(lab.play).toBeEnabled();
});
