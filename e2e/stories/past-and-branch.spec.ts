import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { expect, phone, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { pastPage } from '../pages/past.ts';
import { codeOf, spaced } from '../pages/room.ts';
import { tablePage } from '../pages/table.ts';

test('control looks at a past turn and restarts from it; everybody goes along, and the old room stays', async ({
  come,
}) => {
  const teacher = await come();
  const pupil = await come();
  const wall = await come();
  const control = controlPage(teacher.page);
  const past = pastPage(teacher.page);
  const table = tablePage(pupil.page);

  const code = await openRoomPage(teacher.page).make({
    ...{ role: 'I run it', advance: 'When control says so', callSign: 'Teacher' },
    timing: { read: '0', talk: '0', order: '60' },
  });
  await joinPage(pupil.page).come(code, 'Plain Otter');
  await lobbyPage(pupil.page).claim('United States').click();
  await expect(lobbyPage(pupil.page).mine).toContainText('United States');
  await wall.page.goto(`/screen/${code}`);
  await lobbyPage(teacher.page).start.click();
  await table.opening.close();
  await table.orders.write('Address the nation', 'The first of our turns.');
  await table.orders.lockAll();
  await control.resolveAndPublish();
  await expect(control.resolve).toBeEnabled();

  await test.step('the past is to be read; the present stays as it was, a reload keeps the place', async () => {
    await control.tab('Log').click();
    await past.look.click();
    await expect(past.banner).toContainText('Turn 1 of 5, as it began');
    await past.moment('with all orders in').check();
    await past.tab('Orders').click();
    await expect(past.row('Address the nation').first()).toBeVisible();
    await expect(control.resolve).toBeHidden();
    await expectAccessible(teacher.page, 'a past turn');
    await teacher.page.reload();
    await expect(past.banner).toContainText('with all orders in');
    await past.back.click();
    await expect(control.seat('United States')).toBeVisible();
    await control.tab('Log').click();
    await past.look.click();
    await past.back.click();
    await expect(control.tab('Log')).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('the restart takes everybody along, with seat and pen', async () => {
    await past.look.click();
    await past.restart.click();
    await expect(past.dialog(1)).toContainText('This room stays as it is');
    await past.how('goes along at once').check();
    await past.open.click();
    for (const { page } of [teacher, pupil, wall])
      await page.waitForURL((address) => !address.href.includes(code));
    const branch = codeOf(teacher.page);
    await expect(past.origin).toContainText(spaced(code));
    await expect(teacher.page.getByText('Everything stands still')).toBeVisible();
    expect(codeOf(pupil.page)).toBe(branch);
    expect(wall.page.url()).toContain(`/screen/${branch}`);
    await expect(table.turn(1)).toBeVisible();
    await control.goOn.click();
    if (await table.opening.dialog.isVisible()) await table.opening.close();
    await table.orders.lockNothing();
    await expect(control.seatState('United States', 'Locked')).toBeVisible();
  });

  await test.step('the old room is as it was, and its way to the new one stands open', async () => {
    await past.origin.click();
    await teacher.page.waitForURL(`**/room/${code}`);
    await expect(teacher.page.getByText(/Turn 2 of 5/)).toBeVisible();
    await expect(past.moved).toContainText('The game goes on from turn 1');
    await past.goThere.click();
    await teacher.page.waitForURL((address) => !address.href.includes(code));
  });

  await test.step('after the end everybody looks back, each at what they saw', async () => {
    await control.end.click();
    await control.end.click();
    const look = pastPage(pupil.page);
    await look.look.click();
    await expect(look.banner).toContainText('As United States saw it then');
    await expect(look.tab('True figures')).toBeHidden();
    await look.tab('Own seat').click();
    await expect(pupil.page.getByRole('heading', { name: 'Own orders' })).toBeVisible();
    await pupil.page.setViewportSize(phone.viewport ?? { width: 390, height: 844 });
    await expectNoSidewaysScroll(pupil.page, 'a past turn on a phone');
    await look.backToReview.click();
    await expect(look.banner).toBeHidden();
  });
});
