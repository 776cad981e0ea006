import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { observerPage } from '../pages/observer.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { projectorPage } from '../pages/projector.ts';
import { staffPage } from '../pages/staff.ts';
import { tablePage } from '../pages/table.ts';

const wish = {
  role: 'I run it',
  advance: 'When control says so',
  timing: 'At a table',
  callSign: 'Desk',
} as const;

test('three people share control by duties, look as a seat, and hold the wall', async ({
  come,
}) => {
  const [desk, judge, voice, seat] = [await come(), await come(), await come(), await come()];
  const hall = await come({ viewport: { width: 1280, height: 720 } });
  const screen = projectorPage(hall.page);
  const [direct, umpire, talk] = [desk, judge, voice].map(({ page }) => staffPage(page));
  if (direct === undefined || umpire === undefined || talk === undefined) throw new Error('staff');

  const code = await openRoomPage(desk.page).make(wish);
  await screen.open(code);
  await joinPage(seat.page).come(code, 'Quiet Heron');
  await lobbyPage(seat.page).claim('United States').click();
  await desk.page.getByText(/^Run it with others/).click();
  await umpire.come(code, await direct.invite('Umpire'), 'Grey Judge');
  await talk.come(code, await direct.invite('Talk'), 'Calm Voice');
  await lobbyPage(desk.page).start.click();

  await test.step('each sees and may do what is theirs, and the rest is left out', async () => {
    await expect(umpire.role('Control · Umpire')).toBeVisible();
    await expect(talk.role('Control · Talk')).toBeVisible();
    await expect(controlPage(voice.page).tab('Messages')).toBeVisible();
    for (const tab of ['Orders', 'True figures'] as const)
      await expect(controlPage(voice.page).tab(tab)).toBeHidden();
    await expect(controlPage(voice.page).resolve).toBeHidden();
    await expect(controlPage(judge.page).end).toBeHidden();
    await controlPage(judge.page).toOrders();
    await tablePage(seat.page).opening.close();
    await tablePage(seat.page).orders.write('Address the nation', 'For our own ears');
    await expect(controlPage(judge.page).order('Address the nation').first()).toBeVisible();
  });

  await test.step('duties are changed while a console is open, and what is not theirs is refused', async () => {
    // A press that was possible a moment ago: the answer is plain, and nothing happens.
    await controlPage(judge.page).tab('Orders').click();
    await direct.tab.click();
    await direct.change('Grey Judge').click();
    await direct.duty('Analyst').first().check();
    await direct.duty('Umpire').first().uncheck();
    await direct.save.click();
    await expect(umpire.role('Control · Analyst')).toBeVisible();
    await expect(controlPage(judge.page).resolve).toBeHidden();
    await expect(controlPage(judge.page).tab('True figures')).toBeVisible();
    await direct.remove('Desk').click();
    await direct.remove('Desk').click();
    await expect(desk.page.getByRole('alert')).toContainText('Somebody must direct the room');
    await expectAccessible(desk.page, 'people in control');
  });

  await test.step('an analyst looks as the seat, and can do nothing there', async () => {
    await controlPage(judge.page).seat('United States').first().click();
    const [window] = await Promise.all([
      judge.context.waitForEvent('page'),
      umpire.lookAs(/^See what this seat sees/).click(),
    ]);
    await expect(window.getByText('Exactly what United States sees now')).toBeVisible();
    await expect(tablePage(window).orders.list).toHaveCount(1);
    await expect(window.getByRole('button', { name: /^Lock/ })).toBeDisabled();
    await expect(window.getByRole('button', { name: 'Add an order' })).toBeHidden();
    await window.getByPlaceholder('Write to Public').fill('Not in their name');
    await window.getByRole('button', { name: 'Send' }).click();
    await expect(window.getByText('You are only looking')).toBeVisible();
    await expectAccessible(window, 'looking as a seat');
    await window.close();
    await controlPage(desk.page).tab('Log').click();
    await expect(desk.page.getByText('Grey Judge looked as United States')).toBeVisible();
  });

  await test.step('the wall is held on the clock, and let go', async () => {
    await expect(screen.board).toBeVisible();
    await talk.hold('Clock').click();
    await expect(screen.board).toBeHidden();
    const clock = hall.page.getByRole('timer');
    const { height } = (await clock.boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThan(0.3 * 720);
    await direct.hold('Roll call').click();
    await expect(screen.scene('Orders locked')).toBeVisible();
    await direct.hold('By itself').click();
    await expect(screen.board).toBeVisible();
    await controlPage(desk.page).pause.click();
    await expect(screen.scene('Paused')).toBeVisible();
  });
});

test('an observer shadows a seat by its leave, and sees everything by control’s', async ({
  come,
}) => {
  const [desk, seat, guest] = [await come(), await come(), await come()];
  const code = await openRoomPage(desk.page).make(wish);
  const control = staffPage(desk.page);
  await joinPage(seat.page).come(code, 'Quiet Heron');
  await lobbyPage(seat.page).claim('Cuba').click();
  await joinPage(guest.page).come(code, 'Old Owl', 'An observer');
  await lobbyPage(desk.page).start.click();
  await expect(observerPage(guest.page).title).toBeAttached();
  await guest.page.getByRole('combobox').selectOption({ label: 'Cuba' });
  await guest.page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(guest.page.getByText('You asked Cuba.')).toBeVisible();
  await seat.page.getByRole('button', { name: 'Let Old Owl see what your seat sees' }).click();
  await expect(
    guest.page.getByText('You see with Cuba, and do nothing in its name.'),
  ).toBeVisible();
  await expect(guest.page.getByText('Quiet Heron holds the pen.')).toBeVisible();
  await guest.page.reload();
  await expect(guest.page.getByText('You see with Cuba')).toBeVisible();
  await control.tab.click();
  await control.grade('Old Owl').selectOption('truth');
  await control.setGrade('Old Owl').click();
  await expect(guest.page.getByText('you may take no seat in this game')).toBeVisible();
  await guest.page.getByRole('tab', { name: 'True figures' }).click();
  await expect(guest.page.getByRole('table').first()).toBeVisible();
});
