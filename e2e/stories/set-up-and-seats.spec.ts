import { countSteps } from '../fixtures/steps.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { expect, phone, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { codeOf } from '../pages/room.ts';
import { tablePage } from '../pages/table.ts';

test('from an empty browser to an open room in three steps, from a code to a seat in two', async ({
  come,
}) => {
  const teacher = await come();
  const pupil = await come(phone);
  const [setUp, sitDown] = [await countSteps(teacher.page), await countSteps(pupil.page)];
  const begun = Date.now();
  await teacher.page.goto('/');
  await teacher.page.getByRole('link', { name: 'Open a room' }).click();
  await teacher.page.getByRole('button', { name: 'Next: people and time' }).click();
  await teacher.page.getByRole('button', { name: 'Open the room' }).click();
  await teacher.page.waitForURL('**/room/*');
  await expect(lobbyPage(teacher.page).start).toBeVisible();
  const open = Date.now();
  const code = codeOf(teacher.page);

  await pupil.page.goto(`/join/${code}`);
  await pupil.page.getByRole('checkbox', { name: 'Put me where I am needed' }).check();
  await joinPage(pupil.page).enter.click();
  await expect(lobbyPage(pupil.page).mine).toContainText(/, as /);
  const seated = Date.now();
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  process.stdout.write(
    `empty browser to open room: ${await setUp()} steps, ${seconds(open - begun)} s; code to seat: ${await sitDown()} steps, ${seconds(seated - open)} s\n`,
  );
  expect(await setUp()).toBe(3);
  expect(await sitDown()).toBe(2);
  await expectAccessible(teacher.page, 'lobby with doors of seats');
  await expectNoSidewaysScroll(pupil.page, 'lobby of somebody who was seated');

  const cards = await teacher.context.newPage();
  await cards.goto(`/cards/${code}`);
  await expect(cards.getByRole('heading', { level: 1 })).toContainText('Seat cards');
  await expect(cards.getByRole('img', { name: /^QR code that seats/ }).first()).toBeVisible();
  await expectAccessible(cards, 'seat cards');
});

test('a held seat opens to its code alone; control nudges, whispers, tells all and plays a seat', async ({
  come,
}) => {
  const desk = await come();
  const guest = await come();
  await desk.page.goto('/new?step=2');
  await desk.page.getByRole('button', { name: 'Open the room' }).click();
  await desk.page.waitForURL('**/room/*');
  const code = codeOf(desk.page);
  const doors = desk.page.getByRole('combobox', { name: /^Who may sit at/ });
  await doors.first().selectOption({ label: 'Held: with its own code only' });
  const key = await desk.page
    .getByText(/^[A-Z2-9]{6}$/)
    .first()
    .innerText();

  await desk.page.getByText('Run it with others').click();
  await desk.page.getByRole('button', { name: 'People may give their names' }).click();
  await expect(desk.page.getByText('Nobody has given a name yet.')).toBeVisible();
  await guest.page.goto(`/join/${code}`);
  await guest.page.getByRole('textbox', { name: 'Your name (optional)' }).fill('Ana Silva');
  await joinPage(guest.page).callSign.fill('Early Finch');
  await joinPage(guest.page).enter.click();
  await guest.page.getByText('Have a seat code?').click();
  await guest.page.getByRole('textbox', { name: 'Seat code' }).fill(key.toLowerCase());
  await guest.page.getByRole('button', { name: 'Take that seat' }).click();
  await expect(lobbyPage(guest.page).mine).toContainText('as Early Finch');

  await lobbyPage(desk.page).start.click();
  const table = tablePage(guest.page);
  await table.opening.close();
  const control = controlPage(desk.page);
  const notices = guest.page.getByRole('region', { name: /^Notice from/ });
  await desk.page.getByRole('textbox', { name: 'Notice to everybody' }).fill('Ten minutes more');
  await desk.page.getByRole('button', { name: 'Show it' }).click();
  await expect(notices.getByText('Ten minutes more')).toBeVisible();
  const [wall] = await Promise.all([desk.context.waitForEvent('page'), control.screen.click()]);
  const onWall = wall.getByRole('status', { name: 'Notice from whoever runs the room' });
  await expect(onWall).toContainText(/^Ten minutes more since \d\d:\d\d$/);
  await desk.page.getByRole('button', { name: 'Take it down' }).click();
  await expect(onWall).toBeHidden();
  await wall.close();

  const seat = desk.page
    .getByRole('button', { pressed: false })
    .filter({ hasText: 'No orders yet' });
  await seat.first().click();
  await expect(desk.page.getByText('Early Finch (Ana Silva)')).toBeVisible();
  await desk.page.getByRole('textbox', { name: 'Whisper to this seat' }).fill('Your envoy is late');
  await desk.page.getByRole('button', { name: 'Whisper', exact: true }).click();
  await expect(notices.getByText('Your envoy is late')).toBeVisible();
  await guest.page.getByRole('button', { name: 'I have read it' }).click();
  await expect(desk.page.getByText(/^read \d/)).toBeVisible();
  await desk.page.getByRole('button', { name: 'Nudge' }).click();
  await expect(notices.getByText('Control asks for your orders')).toBeVisible();
  await desk.page
    .getByRole('combobox', { name: 'If it has not locked at the deadline' })
    .selectOption({ label: 'Let a bot decide' });
  await expectAccessible(desk.page, 'control with a seat’s desk');
  await expectAccessible(guest.page, 'a table with notices');

  const toSheets = desk.page.getByRole('link', { name: 'Print its paper sheets' });
  const [sheets] = await Promise.all([desk.context.waitForEvent('page'), toSheets.click()]);
  const orders = sheets.getByRole('article', { name: /^Orders of/ });
  await expect(orders.getByRole('heading', { name: 'What you may order' })).toBeVisible();
  await expect(sheets.getByRole('article', { name: /^News for/ })).toContainText('Aimed at you');
  await sheets.getByRole('navigation', { name: 'Sheets of' }).getByRole('link').last().click();
  await expect(orders.getByRole('heading', { name: 'What you may order' })).toBeVisible();
  await expectAccessible(sheets, 'paper sheets');
  await expectNoSidewaysScroll(sheets, 'paper sheets');
  await sheets.close();

  await desk.page.getByRole('button', { name: 'Play it myself' }).click();
  const way = desk.page.getByRole('link', { name: /^Open the table of/ });
  const [own] = await Promise.all([desk.context.waitForEvent('page'), way.click()]);
  await expect(own.getByText(/^You play .* as control\.$/)).toBeVisible();
  await tablePage(own).opening.close();
  await control.toOrders();
  await own.close();
  const toEntry = desk.page.getByRole('link', { name: 'Enter its paper sheet' });
  const [entry] = await Promise.all([desk.context.waitForEvent('page'), toEntry.click()]);
  const line = entry.getByRole('combobox', { name: /^Order: its number/ });
  await line.fill('999');
  await line.press('Enter');
  await expect(entry.getByText('The sheet has no order “999”.')).toBeVisible();
  await line.fill('address');
  await line.press('Enter');
  await expect(line).toHaveValue('');
  await expect(entry.getByRole('heading', { level: 3, name: 'Address the nation' })).toBeVisible();
  await expectAccessible(entry, 'a sheet that is entered');
  await entry.getByRole('button', { name: /^Lock these orders/ }).press('Enter');
  await expect(entry.getByText(/1 order, entered by control\.$/)).toBeVisible();
  await entry.close();
  await desk.page.getByRole('button', { name: 'Hand it back' }).click();
  await expect(guest.page.getByText('holds the pen').first()).toBeHidden();
  await control.resolveAndPublish();
  await expect(table.turn(2)).toBeVisible();
});
