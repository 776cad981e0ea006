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

const runByControl = {
  role: 'I run it',
  advance: 'When control says so',
  timing: 'At a table',
  callSign: 'Desk',
} as const;

test('control and the wall screen: axe finds nothing serious', async ({ come }) => {
  const desk = await come();
  const hall = await come({ viewport: { width: 1920, height: 1080 } });
  const control = controlPage(desk.page);
  const screen = projectorPage(hall.page);

  const code = await openRoomPage(desk.page).make(runByControl);
  await screen.open(code);
  await expect(screen.filled(0)).toBeVisible();
  await expectAccessible(hall.page, 'wall screen before the start');
  await lobbyPage(desk.page).start.click();
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
  await expect(screen.head(2, 'Read')).toBeVisible();
  await expectAccessible(hall.page, 'wall screen with the news');
  await control.end.click();
  await control.end.click();
  await expect(screen.ended).toBeVisible();
  await expectAccessible(hall.page, 'wall screen after the end');
});

test('observer and review: axe finds nothing serious', async ({ come }) => {
  const desk = await come();
  const watcher = await come();
  const player = await come(phone);
  const control = controlPage(desk.page);
  const observer = observerPage(watcher.page);

  const code = await openRoomPage(desk.page).make(runByControl);
  await joinPage(watcher.page).come(code, 'Calm Plover', 'An observer');
  await joinPage(player.page).come(code, 'Plain Otter');
  await lobbyPage(player.page).claim('Soviet Union').click();
  await lobbyPage(desk.page).start.click();
  await tablePage(player.page).opening.close();
  await control.toOrders();
  await control.resolveAndPublish();
  await expect(observer.turn(2).first()).toBeVisible();
  await expectAccessible(watcher.page, 'observer');
  await observer.tab('Said in public').click();
  await expectAccessible(watcher.page, 'observer, said in public');

  await control.end.click();
  await control.end.click();
  const review = reviewPage(desk.page);
  for (const tab of ['Story', 'Replay', 'Why', 'Charts', 'People', 'Secrets'] as const) {
    await review.tab(tab).click();
    await expectAccessible(desk.page, `review, ${tab}`);
  }
  await review.tab('Why').click();
  await review.whys.first().click();
  await expect(review.why).toContainText('1. Cause');
  await expectAccessible(desk.page, 'review, a why');
  await expect(reviewPage(player.page).outcome).toBeVisible();
  await expectAccessible(player.page, 'review on a phone');
  await expectNoSidewaysScroll(player.page, 'review on a phone');
});
