import { expect, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { homePage } from '../pages/home.ts';
import { libraryPage } from '../pages/library.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { projectorPage } from '../pages/projector.ts';
import { packagesOf } from '../pages/packages.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';
import { sizes, takeAll } from './take.ts';

test.setTimeout(300_000);

test('the way in, and one person’s game from the first turn to the review', async ({ come }) => {
  const { page } = await come();
  const home = homePage(page);
  await home.open();
  await takeAll(page, 'home');
  const library = libraryPage(page);
  await library.open();
  await expect(library.count).toContainText('scenarios');
  await takeAll(page, 'scenarios', ['desktop', 'phone']);
  await page.setViewportSize(sizes.desktop);
  await homePage(page).open();
  await page.setViewportSize({ width: 1440, height: 900 });
  await home.playAs('United States').click();
  const table = tablePage(page);
  await table.opening.close();
  await table.orders.write('Make a public demand', 'The world should hear it from us first');
  await table.orders.field('Demand it of').selectOption({ label: 'Soviet Union' });
  await table.orders.write('Raise the alert');
  await table.orders.lock.click();
  await expect(table.turn(2)).toBeVisible();
  await takeAll(page, 'turn-opens');
  await page.setViewportSize({ width: 1440, height: 900 });
  await table.opening.close();
  await table.orders.write('Quarantine at sea', 'To stop what is still at sea');
  await takeAll(page, 'table');
  await page.setViewportSize({ width: 1440, height: 900 });
  await table.tab('Table').click();
  await takeAll(page, 'table-view', ['desktop']);
  await page.setViewportSize({ width: 1440, height: 900 });
  const review = reviewPage(page);
  for (let turn = 2; turn <= 5; turn += 1) {
    await expect(table.turn(turn).or(review.outcome)).toBeVisible();
    if (await review.outcome.isVisible()) break;
    if (turn > 2) await table.opening.close();
    if (turn > 2) await table.orders.write('Address the nation');
    await table.orders.lock.click();
  }
  await expect(review.outcome).toBeVisible();
  await takeAll(page, 'review');
  for (const [tab, name] of [
    ['Replay', 'review-replay'],
    ['Why', 'review-why'],
    ['Charts', 'review-charts'],
    ['Take home', 'review-take-home'],
  ] as const) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await review.tab(tab).click();
    await page.waitForLoadState('networkidle');
    await takeAll(page, name, ['desktop', 'phone']);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await review.tab('What if').click();
  await review.whatIf.leaveOut(/demanded of the Soviet Union|told your own people/).click();
  await review.whatIf.play.click();
  await expect(review.whatIf.reading).toBeVisible();
  await takeAll(page, 'review-what-if', ['desktop', 'phone']);
  await page.setViewportSize(sizes.desktop);
  await review.whatIf.layAside.click();
  await review.tab('Compare').click();
  await expect(review.compare.ladder).toBeVisible();
  await takeAll(page, 'review-compare', ['desktop', 'phone']);
});

test('a room: lobby, control, wall screen, an observer', async ({ come }) => {
  const desk = await come();
  const hall = await come();
  const guest = await come();
  await openRoomPage(desk.page).open();
  await takeAll(desk.page, 'open-room');
  await desk.page.setViewportSize({ width: 1440, height: 900 });
  const code = await openRoomPage(desk.page).make({
    role: 'I run it',
    advance: 'When control says so',
    timing: 'At a table',
    callSign: 'Desk',
  });
  await projectorPage(hall.page).open(code);
  await joinPage(guest.page).open(code);
  await takeAll(guest.page, 'join');
  await joinPage(guest.page).come(code, 'Quiet Heron');
  await lobbyPage(guest.page).claim('Soviet Union').click();
  await takeAll(guest.page, 'lobby');
  await takeAll(hall.page, 'screen-join', ['projector']);
  const control = controlPage(desk.page);
  await lobbyPage(desk.page).start.click();
  await control.toOrders();
  await control.resolveAndPublish();
  await control.toOrders();
  await takeAll(desk.page, 'control');
  await takeAll(hall.page, 'screen', ['projector', 'desktop']);
});

test('the strait: who depends on whom, a joint package, advice, consent', async ({ come }) => {
  const { page } = await come();
  const home = homePage(page);
  await home.open('The Amber Strait');
  await home.playAs('Halvane').click();
  const table = tablePage(page);
  await table.opening.close();
  await page.getByRole('checkbox', { name: 'Exposure' }).check();
  await takeAll(page, 'exposure', ['desktop', 'projector']);
  await page.setViewportSize({ width: 1440, height: 900 });
  const packages = packagesOf(page);
  await packages.propose.click();
  await packages.form.getByRole('textbox', { name: 'Title' }).fill('Dues in step');
  await takeAll(page, 'package', ['desktop', 'phone']);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cabinet advice' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await takeAll(page, 'advice', ['desktop', 'phone']);
});

test('Russia and Ukraine: a package as an asked seat reads it', async ({ come }) => {
  const lead = await come();
  const tokyo = await come();
  const code = await openRoomPage(lead.page).make({
    ...{ role: 'I play too', advance: 'When everybody has locked', callSign: 'Lead' },
    timing: { read: '0', talk: '0', order: '60' },
    ...{ scenario: 'Russia and Ukraine: the sanctions convoy', level: 'Standard' },
  });
  await lobbyPage(lead.page).claim('United States').click();
  await joinPage(tokyo.page).come(code, 'Machines');
  await lobbyPage(tokyo.page).claim('Japan').click();
  await expect(lobbyPage(tokyo.page).mine).toContainText('Japan');
  await lobbyPage(lead.page).start.click();
  for (const { page } of [lead, tokyo]) {
    const { go } = tablePage(page).opening;
    await page.addLocatorHandler(go, async () => {
      await go.click();
    });
  }
  const sponsor = packagesOf(lead.page);
  await sponsor.template('Carrot and stick');
  await sponsor.askThem();
  const asked = packagesOf(tokyo.page);
  await asked.card('Carrot and stick').click();
  await expect(asked.part).toBeVisible();
  await takeAll(tokyo.page, 'package-asked');
});
