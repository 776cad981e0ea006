import { expect, test } from '../fixtures/test.ts';
import { chartsOf } from '../pages/charts.ts';
import { controlPage } from '../pages/control.ts';
import { draftForecastOf } from '../pages/draft-forecast.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { tablePage } from '../pages/table.ts';
import { reviewPage } from '../pages/review.ts';

test('control switches forecasts off, the order panel says so, and the debrief shows what was kept', async ({
  come,
}) => {
  const controller = await come();
  const player = await come();
  const control = controlPage(controller.page);
  const forecast = draftForecastOf(player.page);
  const code = await openRoomPage(controller.page).make({
    role: 'I run it',
    advance: 'When control says so',
    timing: 'At a table',
    callSign: 'Desk',
  });
  await joinPage(player.page).come(code, 'Quiet Heron');
  await lobbyPage(player.page).claim('United States').click();
  await lobbyPage(controller.page).start.click();
  await tablePage(player.page).opening.close();
  await control.toOrders();

  await forecast.door.click();
  await expect(forecast.ends).toContainText('the crisis stands at the brink', {
    timeout: 60_000,
  });
  await player.page.keyboard.press('Escape');
  await controller.page.getByText('Seats may ask what their draft would do').click();
  await expect(player.page.getByText('Control has switched forecasts off.')).toBeVisible();
  await expect(forecast.door).toBeHidden();

  await control.resolveAndPublish();
  await control.end.click();
  await control.end.click();
  await reviewPage(player.page).tab('Charts').click();
  await chartsOf(player.page).open('Forecasts and what came');
  await expect(player.page.getByText('What seats were told of their drafts')).toBeVisible();
});
