import { expect, test } from '../fixtures/test.ts';
import { homePage } from '../pages/home.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { resumePage } from '../pages/resume.ts';
import { tablePage } from '../pages/table.ts';

const notFound = /status of 404/;

test('a code with a slip in it says which character, and an unknown one where to ask', async ({
  come,
}) => {
  const { page, allow } = await come();
  allow(notFound);
  const home = homePage(page);
  await home.open();
  await home.code.fill('ABO');
  await expect(home.code).toHaveAccessibleDescription(/No code has “O”/);
  await expect(home.join).toBeDisabled();
  await home.code.fill('ABCDEF');
  await home.join.click();
  await expect(page.getByText('There is no room with this code.')).toBeVisible();
  await page.getByRole('link', { name: 'Another code' }).click();
  await expect(joinPage(page).code).toBeFocused();
});

test('a call sign left empty is chosen by the room, and none can be too long', async ({ come }) => {
  const { page } = await come();
  const room = openRoomPage(page);
  await room.open();
  await room.toPeople();
  await room.type('Your call sign', '   ');
  await expect(room.field('Your call sign')).toHaveJSProperty('maxLength', 30);
  await room.submit.click();
  await page.waitForURL('**/room/*');
  await expect(lobbyPage(page).mine).toContainText(/[A-Z][a-z]+ [A-Z][a-z]+, in control/);
});

test('times that no clock can keep are told at their field', async ({ come }) => {
  const { page } = await come();
  const room = openRoomPage(page);
  await room.open();
  await room.toPeople();
  await room.choose('My own times');
  await room.type('Write orders, minutes', 'soon');
  await expect(room.field('Write orders, minutes')).toHaveAccessibleDescription(
    'A number from 0.2 to 1440',
  );
  await expect(room.submit).toBeDisabled();
});

test('a resume code that is short or unknown is told at its field', async ({ come }) => {
  const { page, allow } = await come();
  allow(notFound);
  const resume = resumePage(page);
  await resume.open();
  await resume.code.fill('ABCD');
  await resume.take.click();
  await expect(resume.code).toHaveAccessibleDescription(/twelve letters and figures/);
  await resume.code.fill('ABCD-EFGH-JKMN');
  await resume.take.click();
  await expect(resume.code).toHaveAccessibleDescription(/No place has this resume code/);
});

test('orders beyond the budget cannot be locked and say why; an offer needs a clause', async ({
  come,
}) => {
  const { page } = await come();
  const home = homePage(page);
  await home.open();
  await home.playAs('United States').click();
  const table = tablePage(page);
  await table.opening.close();
  await table.orders.write('Mobilise');
  await table.orders.write('Raise the alert');
  await table.orders.panel.getByRole('radio', { name: '3' }).check();
  await expect(table.orders.panel).toContainText(/This costs \d+ points and \d+ are left/);
  await table.orders.lock.click();
  await expect(table.orders.panel).toBeFocused();
  await expect(table.orders.panel).toContainText(/needs? mending before you can lock/);
  await expect(table.orders.locked).toBeHidden();

  await table.offers.make.click();
  await table.offers.send.click();
  await expect(table.offers.complaint).toBeVisible();
  await expect(table.offers.form).toBeVisible();
});

test('an unknown address and an unknown scenario lead back', async ({ come }) => {
  const { page, allow } = await come();
  allow(notFound);
  await page.goto('/nowhere/at/all');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'Go to the first page' }).click();
  await expect(homePage(page).playAs('United States')).toBeVisible();
  await page.goto('/scenarios/atlantis');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The server has no such scenario.',
  );
  await page.goto('/room/ABCDEF');
  await page.waitForURL('**/join/ABCDEF');
});
