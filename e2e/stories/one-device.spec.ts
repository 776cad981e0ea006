import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { devicePage } from '../pages/device.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { tablePage } from '../pages/table.ts';

const secret = 'Only the United States may know this';

/** All that the page and the browser's own stores hold. */
const left = (page: Page): Promise<string> =>
  page.evaluate<string>(`(async () => [
    document.documentElement.outerHTML,
    JSON.stringify(localStorage) + JSON.stringify(sessionStorage),
    (await caches.keys()).join() + (await indexedDB.databases()).map(({ name }) => name).join(),
  ].join())()`);

test('one device is passed around, and nothing of a seat stays behind the curtain', async ({
  come,
}) => {
  const { page, allow } = await come({ viewport: { width: 1280, height: 720 } });
  const frames: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
  });
  const device = devicePage(page);
  await openRoomPage(page).make({
    ...{ role: 'I run it', advance: 'When everybody has locked', timing: 'No clock' },
    callSign: 'Fair Otter',
  });
  await device.begin('135790');
  await expect(device.shared).toBeVisible();
  await expectAccessible(page, 'the curtain');

  for (const [seat, pin] of [
    ['United States', '1962'],
    ['Soviet Union', '7777'],
  ] as const) {
    await device.pass(seat).click();
    await expect(device.gate(seat)).toBeVisible();
    if (seat === 'United States') await expectAccessible(page, 'the gate');
    await device.choosePin(seat, pin);
    await expect(device.you(seat)).toBeVisible();
    await device.draw.click();
    await expect(device.shared).toBeVisible();
  }
  await device.toControl('135790');
  await lobbyPage(page).start.click();
  await controlPage(page).toOrders();
  await device.draw.click();

  allow(/403/);
  await device.next('United States').click();
  await device.typePin('United States', '0000');
  await expect(page.getByText('Wrong PIN. 4 more tries.')).toBeVisible();
  await device.typePin('United States', '1962');
  const table = tablePage(page);
  await table.opening.close();
  await table.orders.write('Address the nation', secret);
  expect(await left(page)).toContain(secret);
  const before = frames.length;
  await device.draw.click();
  await expect(device.next('Soviet Union')).toBeVisible();
  const curtain = frames.findIndex((frame, n) => n >= before && frame.includes('"projector"'));
  expect(curtain).toBeGreaterThan(0);
  expect(await left(page)).not.toContain(secret);
  await page.goBack();
  await page.goForward();
  await expect(device.shared).toBeVisible();

  await device.next('Soviet Union').click();
  await device.typePin('Soviet Union', '7777');
  await table.opening.close();
  await table.orders.lockNothing();
  await device.draw.click();
  await expect(device.shared).toBeVisible();
  expect(frames.slice(curtain).join()).not.toContain(secret);
  expect(await left(page)).not.toContain(secret);

  await device.pass('United States').click();
  await device.typePin('United States', '1962');
  await table.opening.close();
  await table.orders.edit('Address the nation').click();
  await expect(table.orders.rationale).toHaveValue(secret);
  await table.orders.lockAll();
  await device.draw.click();

  await device.toControl('135790');
  await controlPage(page).publish.click();
  await device.end.click();
  await device.end.click();
  await expect(controlPage(page).title).toBeVisible();
});
