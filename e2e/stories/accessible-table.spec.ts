import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { expect, phone, test } from '../fixtures/test.ts';
import { homePage } from '../pages/home.ts';
import { phonePage } from '../pages/phone.ts';
import { tablePage } from '../pages/table.ts';

const sit = async (page: Page, seat: string): Promise<void> => {
  const home = homePage(page);
  await home.open();
  await home.playAs(seat).click();
  await expect(tablePage(page).opening.dialog).toBeVisible();
};

test('the table on a desktop: axe finds nothing serious in either theme', async ({ come }) => {
  const { page } = await come();
  await sit(page, 'United States');
  const table = tablePage(page);
  const { orders, opening, offers, menu } = table;
  await expectAccessible(page, 'what changed');
  await opening.close();
  await expectAccessible(page, 'board');
  await table.actor('Cuba').click();
  await expect(table.drawer).toBeVisible();
  await expectAccessible(page, 'details of an actor');
  await table.tab('Table').click();
  await expectAccessible(page, 'tables');
  await table.tab('Since last turn').click();
  await expectAccessible(page, 'since last turn');

  await orders.add.click();
  await expectAccessible(page, 'choice of an order');
  await orders.choice('Make a public demand').click();
  await expectAccessible(page, 'order editor');
  await orders.write('Strike');
  await expectAccessible(page, 'orders that need mending');
  await offers.make.click();
  await offers.addClause.click();
  await expectAccessible(page, 'offer form');
  await page.keyboard.press('Escape');
  await table.brief.click();
  await expectAccessible(page, 'brief');
  await page.keyboard.press('Escape');
  await menu.open();
  await expectAccessible(page, 'menu');
});

test('a turn that opens with its changes, and the steps: axe finds nothing serious', async ({
  come,
}) => {
  const { page } = await come();
  await sit(page, 'Soviet Union');
  const table = tablePage(page);
  await table.opening.close();
  await table.orders.lockNothing();
  await expect(table.turn(2)).toBeVisible();
  await expect(table.opening.why).toBeVisible();
  await expectAccessible(page, 'what changed, with its why');
  await table.opening.steps.click();
  await expectAccessible(page, 'step by step');
});

test('the table on a phone: axe finds nothing serious, nothing sticks out', async ({ come }) => {
  const { page } = await come(phone);
  await sit(page, 'Soviet Union');
  const table = phonePage(page);
  await expectNoSidewaysScroll(page, 'what changed');
  await table.opening.close();
  for (const name of ['Now', 'Orders', 'Talk', 'Board', 'More'] as const) {
    await table.tab(name).click();
    await expectAccessible(page, `${name} on a phone`);
    await expectNoSidewaysScroll(page, `${name} on a phone`);
  }
  await table.tab('Orders').click();
  await table.orders.write('Make a public demand');
  await expectAccessible(page, 'order editor on a phone');
  await expectNoSidewaysScroll(page, 'order editor on a phone');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of ['Now', 'Orders', 'Talk', 'More'] as const) {
    await table.tab(name).click();
    await expectNoSidewaysScroll(page, `${name} at 320`);
  }
});
