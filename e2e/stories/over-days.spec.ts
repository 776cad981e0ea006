import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { daysPage } from '../pages/days.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { codeOf } from '../pages/room.ts';
import { tablePage } from '../pages/table.ts';

test('over days: deadlines on two clocks, reminders on a press, a replacement, and nothing left', async ({
  come,
}) => {
  const boss = await come();
  const first = await come({ timezoneId: 'Europe/London', permissions: ['notifications'] });
  // Some headless builds answer "denied" here whatever was granted, and ask nobody.
  await first.page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
  });
  const second = await come();
  // Pages that ask again with a way in, or for a room, that is no more.
  for (const { allow } of [boss, first, second]) allow(/status of 4(?:01|10)/);
  const control = daysPage(boss.page);
  const player = daysPage(first.page);

  await test.step('a room whose turns end at six in New York, kept for a week', async () => {
    const form = openRoomPage(boss.page);
    await form.open();
    await form.toPeople();
    await form.choose('I run it');
    await control.overDays.check();
    await control.zone.selectOption('America/New_York');
    await control.at.fill('05:00');
    await expect(boss.page.getByText('This is within the quiet hours')).toBeVisible();
    await expect(form.submit).toBeDisabled();
    await control.at.fill('18:00');
    await expect(control.kept('7 days')).toBeChecked();
    await expectAccessible(boss.page, 'the form over days');
    await form.submit.click();
    await boss.page.waitForURL('**/room/*');
    await expect(control.goes).toContainText('7 days after the game has ended');
  });
  const code = codeOf(boss.page);

  await test.step('everybody reads when the turn ends, here and there', async () => {
    await joinPage(first.page).come(code, 'Quiet Heron');
    await expect(player.goes).toBeVisible();
    await lobbyPage(first.page).claim('United States').click();
    await lobbyPage(boss.page).start.click();
    await tablePage(first.page).opening.close();
    await expect(player.clock).toContainText(/Ends \w{3} \d+ \w+, \d\d:00/);
    await expect(player.clock).toContainText(/18:00 in New York/);
    const before = await player.clock.locator('strong').innerText();
    await control.putOff.click();
    await expect(player.moved).toBeVisible();
    await expect(player.clock.locator('strong')).not.toHaveText(before);
  });

  await test.step('reminders are asked for by hand; the calendar holds deadlines and no secret', async () => {
    const table = tablePage(first.page);
    await table.menu.open();
    await player.remind.click();
    await expect(player.reminding).toBeVisible();
    const wait = first.page.waitForEvent('download');
    await player.file.click();
    const text = await readFile(await (await wait).path(), 'utf8');
    expect(text.match(/^BEGIN:VEVENT/gm)?.length).toBe(5);
    expect(text).toContain('SUMMARY:October 1962: turn 1 ends');
    for (const secret of [code, 'Quiet Heron', 'United States']) expect(text).not.toContain(secret);
    await table.menu.close();
  });

  await test.step('somebody new takes the seat; the old way in says so', async () => {
    await controlPage(boss.page).seat('United States').first().click();
    await control.find.click();
    await control.invite.make.click();
    const seatCode = await control.invite.code.innerText();
    await control.invite.close.click();
    const fresh = daysPage(second.page);
    await second.page.goto(`/take-over#${seatCode}`);
    await fresh.takeOver.look.click();
    await expect(
      second.page.getByText('You will play United States in October 1962.'),
    ).toBeVisible();
    await fresh.takeOver.go.click();
    await tablePage(second.page).opening.close();
    await expect(fresh.catchUp).toContainText('Orders for turn 1');
    await fresh.catchUp.getByRole('button', { name: 'To the table' }).click();
    await expect(tablePage(second.page).seat).toContainText('You hold the pen');
    await expect(player.shut('Your seat was handed to somebody else')).toBeVisible();
    await first.page.reload();
    await expect(player.shut('Your seat was handed to somebody else')).toBeVisible();
    await controlPage(boss.page).tab('Log').click();
    await expect(boss.page.getByText(/took United States over$/)).toBeVisible();
  });

  await test.step('erased now: the room is gone for everybody, and its code with it', async () => {
    await control.erase.open.click();
    await expect(control.erase.dialog).toContainText('for everybody, and for good');
    await control.erase.sure.click();
    await expect(control.shut('The room is gone')).toBeVisible();
    await expect(daysPage(second.page).shut('The room is gone')).toBeVisible();
    await second.page.reload();
    await expect(daysPage(second.page).shut('The room is gone')).toBeVisible();
    await boss.page.goto(`/join/${code}`);
    await expect(boss.page.getByText('The room was erased with all that was in it.')).toBeVisible();
  });
});
