import { expect, test } from '../fixtures/test.ts';
import { homePage } from '../pages/home.ts';
import { codeOf } from '../pages/room.ts';
import { tablePage } from '../pages/table.ts';

/** Longest wait for a table where the proxy lets no WebSocket through. */
const patience = 10_000;

test('where no WebSocket gets through, the game is played by polling', async ({ come, line }) => {
  const { origin } = await line({ noWebSocket: true });
  const { page, allow } = await come({ baseURL: origin });
  allow(/WebSocket connection/);
  const home = homePage(page);
  await home.open();
  await home.playAs('United States').click();
  const table = tablePage(page);
  await expect(table.turn(1)).toBeVisible({ timeout: patience });
  await table.opening.close();
  await expect(table.slow).toBeVisible();
  await table.orders.write('Address the nation', 'Sent without a socket');
  await expect(table.orders.saved).toBeVisible();
  await table.orders.lock.click();
  await expect(table.turn(2)).toBeVisible();
});

test('polling can be asked for', async ({ come }) => {
  const { page } = await come();
  const sockets: string[] = [];
  const home = homePage(page);
  await home.open();
  await home.playAs('Soviet Union').click();
  const table = tablePage(page);
  await table.opening.close();
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await page.goto(`/room/${codeOf(page)}?transport=poll`);
  await expect(table.slow).toBeVisible();
  await table.orders.lockNothing();
  await expect(table.turn(2)).toBeVisible();
  expect(sockets).toEqual([]);
});
