import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { expect, phone, test } from '../fixtures/test.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';

const pages = [
  ['first page', '/', 'Take a seat in a crisis.'],
  ['open a room', '/new', 'Open a room'],
  ['join', '/join', 'Join a room'],
  ['resume', '/resume', 'Come back to your seat'],
  ['take over', '/take-over', 'Take a seat over'],
  ['library', '/scenarios', 'Scenarios'],
  ['scenario', '/scenarios/cuba-1962', 'October 1962'],
  ['model', '/model', 'How the engine works'],
  ['lab', '/lab', 'Lab'],
  ['data', '/data', 'What we keep'],
  ['no such page', '/nowhere', 'There is no such page'],
] as const;

test('pages outside a room: axe finds nothing serious in either theme', async ({ come }) => {
  const { page } = await come();
  for (const [name, path, heading] of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expectAccessible(page, name);
  }
});

test('pages outside a room fit a phone, and a page enlarged to 400 %', async ({ come }) => {
  const { page } = await come(phone);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const [name, path, heading] of pages) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expectNoSidewaysScroll(page, `${name} at ${width}`);
    }
  }
});

test('the way into a room and the lobby: axe finds nothing serious', async ({ come }) => {
  const host = await come();
  const guest = await come(phone);
  const code = await openRoomPage(host.page).make({
    role: 'I play too',
    advance: 'When everybody has locked',
    timing: 'No clock',
    callSign: 'Quiet Heron',
  });
  await lobbyPage(host.page).claim('United States').click();
  await expect(lobbyPage(host.page).mine).toContainText('United States');
  await expectAccessible(host.page, 'lobby of the host');
  await guest.page.goto(`/join/${code}`);
  await expect(guest.page.getByRole('heading', { level: 1 })).toHaveText('Join: October 1962');
  await expectAccessible(guest.page, 'join with a code');
  await expectNoSidewaysScroll(guest.page, 'join with a code');
  await guest.page.getByRole('button', { name: 'Join the room' }).click();
  await expect(lobbyPage(guest.page).title).toBeVisible();
  await expectAccessible(guest.page, 'lobby on a phone');
  await expectNoSidewaysScroll(guest.page, 'lobby on a phone');
});
