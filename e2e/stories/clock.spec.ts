import { expect, test } from '../fixtures/test.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

/** Twenty-four seconds: enough to write one order on a slow machine. */
const order = '0.4';
const phase = 24_000;

test('the clock moves turns on: a draft is played, none is empty; pause and more time hold', async ({
  come,
}) => {
  const host = await come();
  const guest = await come();
  const usa = tablePage(host.page);
  const sov = tablePage(guest.page);
  const code = await openRoomPage(host.page).make({
    role: 'I play too',
    advance: 'When the clock runs out',
    timing: { read: '0', talk: '0', order },
    callSign: 'Quiet Heron',
  });
  await lobbyPage(host.page).claim('United States').click();
  await joinPage(guest.page).come(code, 'Plain Otter');
  await lobbyPage(guest.page).claim('Soviet Union').click();
  await lobbyPage(host.page).start.click();

  await test.step('turn 1: one drafts and does not lock, the other does nothing', async () => {
    await usa.opening.close();
    await usa.orders.write('Address the nation', 'Saved and never locked');
    await expect(usa.orders.saved).toBeVisible();
    await expect(usa.orders.panel).toContainText('A valid draft is used then, locked or not.');
    await expect(usa.turn(2)).toBeVisible({ timeout: phase + 15_000 });
  });

  await test.step('turn 2: paused, the clock stands and nothing resolves; more time is given', async () => {
    await usa.opening.close();
    await usa.menu.open();
    await usa.menu.button('Pause').click();
    await expect(sov.paused).toBeVisible();
    await expect(sov.clock).toBeHidden();
    const held = await usa.bar.getByText(/^paused with /).innerText();
    await host.page.waitForTimeout(phase);
    await expect(usa.bar.getByText(held)).toBeVisible();
    await usa.menu.button('Add two minutes').click();
    await expect(usa.bar.getByText(/^paused with 02:\d\d left$/)).toBeVisible();
    await usa.menu.button('Go on').click();
    await usa.menu.close();
    await expect(sov.paused).toBeHidden();
    await expect(sov.clock).toContainText(/0[12]:\d\d/);
    await expect(usa.turn(2)).toBeVisible();
  });

  await test.step('the record says what was played', async () => {
    await usa.menu.open();
    await usa.menu.button('End the game').click();
    await usa.menu.button(/^End the game: Press again/).click();
    const review = reviewPage(host.page);
    await review.tab('Replay').click();
    await review.turn(1).click();
    await expect(review.orders('United States')).toContainText('“Saved and never locked”');
    await expect(review.orders('Soviet Union')).toContainText('No orders');
  });
});
