import type { Page } from '@playwright/test';
import { expect, phone, test } from '../fixtures/test.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { chartsOf } from '../pages/charts.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { packagesOf } from '../pages/packages.ts';
import { phonePage } from '../pages/phone.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

const strait = 'The Amber Strait';
const title = 'Dues in step';

/** Reads what changed, and locks with a word to the nation as its one order. */
const lockTurn = async (page: Page, turn: number): Promise<void> => {
  const table = tablePage(page);
  await expect(page.getByText(new RegExp(`Turn ${turn} of \\d`)).first()).toBeVisible();
  if (await table.opening.dialog.isVisible()) await table.opening.close();
  await table.orders.lockNothing();
};

test('a class plays the strait: a package is proposed, endorsed, changed and sent', async ({
  come,
}) => {
  const lead = await come();
  const code = await openRoomPage(lead.page).make({
    ...{
      role: 'I play too',
      advance: 'When everybody has locked',
      timing: { read: '0', talk: '0', order: '60' },
    },
    ...{ callSign: 'Teacher', scenario: strait, level: 'Introductory' },
  });
  const ally = await come();
  const pupil = await come(phone);
  await joinPage(ally.page).come(code, 'Ally');
  await joinPage(pupil.page).come(code, 'Pupil');
  await lobbyPage(lead.page).claim('Halvane').click();
  await lobbyPage(ally.page).claim('Dellmar').click();
  await lobbyPage(pupil.page).claim('Veyra').click();
  await expect(lobbyPage(pupil.page).mine).toContainText('Veyra');
  await expect(lobbyPage(ally.page).mine).toContainText('Dellmar');
  await lobbyPage(lead.page).start.click();

  const [halvane, dellmar, veyra] = [
    tablePage(lead.page),
    tablePage(ally.page),
    phonePage(pupil.page),
  ];
  for (const table of [halvane, dellmar, veyra]) await table.opening.close();
  const packages = packagesOf(lead.page);
  await packages.ask(title, 'Gas and fuel', 'in part');
  await packagesOf(ally.page).answer(title, 'Endorse', 'Together it bites.');
  await expectNoSidewaysScroll(pupil.page, 'the table with a package');
  await packagesOf(pupil.page).answerLower(title, 'lightly', 'Our ports need the gas.');
  await packages.card(title).click();
  const sheet = packages.dialog(title);
  await expect(sheet.getByText('Endorse with changes')).toBeVisible();
  await expect(sheet).toContainText('Our ports need the gas.');
  await expect(packages.totals).toContainText('Breadth');
  await expectAccessible(lead.page, 'a package with its answers');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await packages.send(title);

  const review = reviewPage(lead.page);
  for (const turn of [1, 2]) {
    for (const { page } of [lead, ally]) await lockTurn(page, turn);
    if (turn > 1) await veyra.opening.close();
    await veyra.tab('Orders').click();
    await veyra.orders.lockNothing();
    await expect(halvane.turn(turn + 1)).toBeVisible();
    if (turn === 1) {
      await expect(halvane.opening.dialog).toBeVisible();
      await halvane.opening.close();
      await packages.card(title).click();
      await expect(packages.dialog(title)).toContainText('in force');
      await packages.dialog(title).getByRole('button', { name: 'Close' }).click();
    }
  }
  if (await halvane.opening.dialog.isVisible()) await halvane.opening.close();
  await halvane.menu.open();
  await halvane.menu.button('End the game').click();
  await halvane.menu.button(/^End the game: Press again/).click();
  await expect(review.outcome).toBeVisible();
  await expect(review.score('Halvane')).toBeVisible();
  await review.tab('Why').click();
  await review.whys.first().click();
  await expect(review.why).toContainText('1. Cause');
  await review.why.getByRole('button', { name: 'Close' }).click();

  await test.step('every chart of the review, with its table and its file', async () => {
    await review.tab('Charts').click();
    const charts = chartsOf(lead.page);
    const names = await charts.names();
    expect(names.length).toBeGreaterThan(14);
    let tables = 0;
    for (const name of names) {
      await charts.open(name);
      await expect(charts.sheet(name)).toBeVisible();
      if (await charts.openTable()) tables += 1;
    }
    expect(tables).toBeGreaterThan(9);
    await charts.open('Packages');
    await expect(charts.sheet('Packages')).toContainText(
      '1 package was proposed, 1 came into force',
    );
    await charts.openTable();
    await expectAccessible(lead.page, 'the charts');
    const [file] = await Promise.all([lead.page.waitForEvent('download'), charts.save.click()]);
    expect(file.suggestedFilename()).toMatch(/^convoy-[A-Z0-9]{6}-packages\.csv$/);
    await reviewPage(pupil.page).tab('Charts').click();
    await chartsOf(pupil.page).open('Promised and delivered');
    await expectNoSidewaysScroll(pupil.page, 'a chart on a phone');
  });
});
