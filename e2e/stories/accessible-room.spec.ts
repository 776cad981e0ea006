import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { expect, phone, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { observerPage } from '../pages/observer.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { projectorPage } from '../pages/projector.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

test('control, wall screen, observer and review: axe finds nothing serious', async ({ come }) => {
  test.setTimeout(180_000);
  const desk = await come();
  const hall = await come({ viewport: { width: 1920, height: 1080 } });
  const watcher = await come();
  const player = await come(phone);
  const control = controlPage(desk.page);
  const screen = projectorPage(hall.page);

  const code = await openRoomPage(desk.page).make({
    role: 'I run it',
    advance: 'When control says so',
    timing: 'At a table',
    callSign: 'Desk',
  });
  await screen.open(code);
  await expect(screen.filled(0)).toBeVisible();
  await expectAccessible(hall.page, 'wall screen before the start');
  await joinPage(watcher.page).come(code, 'Calm Plover', 'An observer');
  await joinPage(player.page).come(code, 'Plain Otter');
  await lobbyPage(player.page).claim('Soviet Union').click();
  await lobbyPage(desk.page).start.click();
  await tablePage(player.page).opening.close();

  await control.toOrders();
  await expect(screen.head(1, 'Write orders')).toBeVisible();
  await expectAccessible(hall.page, 'wall screen in play');
  await control.seat('Soviet Union').first().click();
  for (const tab of ['Orders', 'Board', 'True figures', 'Messages', 'Log'] as const) {
    await control.tab(tab).click();
    await expectAccessible(desk.page, `control, ${tab}`);
  }
  await control.resolve.click();
  await expect(control.publish).toBeEnabled();
  await expectAccessible(desk.page, 'control, a turn resolved');
  await control.publish.click();

  await expect(observerPage(watcher.page).turn(2).first()).toBeVisible();
  await expectAccessible(watcher.page, 'observer');
  await observerPage(watcher.page).tab('Said in public').click();
  await expectAccessible(watcher.page, 'observer, said in public');
  await expect(screen.head(2, 'Read')).toBeVisible();
  await expectAccessible(hall.page, 'wall screen with the news');

  await control.end.click();
  await control.end.click();
  await expect(screen.ended).toBeVisible();
  await expectAccessible(hall.page, 'wall screen after the end');
  const review = reviewPage(desk.page);
  for (const tab of [
    'Story',
    'Turns',
    'Ledger',
    'True figures',
    'Messages',
    'Briefs and offers',
  ] as const) {
    await review.tab(tab).click();
    await expectAccessible(desk.page, `review, ${tab}`);
  }
  await expect(reviewPage(player.page).outcome).toBeVisible();
  await expectAccessible(player.page, 'review on a phone');
  await expectNoSidewaysScroll(player.page, 'review on a phone');
});
