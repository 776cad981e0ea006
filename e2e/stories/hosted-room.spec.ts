import { expect, test } from '../fixtures/test.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { resumePage } from '../pages/resume.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

test.setTimeout(180_000);

test('a room without control moves on when all have locked; seats change hands and devices', async ({
  come,
}) => {
  const host = await come();
  const moscow = await come();
  const late = await come();
  const other = await come();
  const usa = tablePage(host.page);
  const sov = tablePage(moscow.page);
  const aide = tablePage(late.page);

  const code = await test.step('the host opens, and plays too', async () => {
    const opened = await openRoomPage(host.page).make({
      role: 'I play too',
      advance: 'When everybody has locked',
      timing: { read: '0', talk: '0', order: '30' },
      callSign: 'Quiet Heron',
    });
    await lobbyPage(host.page).claim('United States').click();
    await joinPage(moscow.page).come(opened, 'Plain Otter');
    await lobbyPage(moscow.page).claim('Soviet Union').click();
    await lobbyPage(host.page).start.click();
    return opened;
  });

  await test.step('turn 1: the host sees only their own seat; the last lock resolves', async () => {
    await usa.opening.close();
    await sov.opening.close();
    await sov.orders.write('Set a standing order', 'Only Moscow knows of this');
    await expect(sov.orders.saved).toBeVisible();
    await expect(usa.bar).toContainText('4 of 6');
    await expect(host.page.locator('body')).not.toContainText('Only Moscow knows');
    await expect(host.page.locator('body')).not.toContainText('holds the pen', {
      ignoreCase: false,
    });
    await sov.orders.lockAll();
    await expect(usa.bar).toContainText('5 of 6');
    await usa.orders.write('Address the nation');
    await usa.orders.lock.click();
    await expect(usa.turn(2)).toBeVisible();
    await expect(sov.turn(2)).toBeVisible();
  });

  await test.step('turn 2: somebody comes late and shares a seat and its pen', async () => {
    await usa.opening.close();
    await sov.opening.close();
    await joinPage(late.page).come(code, 'Early Finch');
    await lobbyPage(late.page).join('Soviet Union').click();
    await expect(aide.turn(2)).toBeVisible();
    await aide.opening.close();
    await expect(aide.orders.panel).toContainText('Plain Otter holds the pen');
    await expect(aide.orders.add).toBeHidden();
    await sov.orders.write('Address the nation', 'Begun by one');
    await expect(aide.orders.list).toContainText(['Address the nation']);
    await sov.menu.open();
    await sov.menu.button('Pass the pen to Early Finch').click();
    await sov.menu.close();
    await aide.orders.edit('Address the nation').click();
    await aide.orders.rationale.fill('Begun by one, ended by another');
    await expect(sov.orders.panel).toContainText('Early Finch holds the pen');
    await aide.orders.lockAll();
    await expect(sov.orders.locked).toContainText('by Early Finch');
    await usa.orders.lockNothing();
    await expect(usa.turn(3)).toBeVisible();
  });

  await test.step('turn 3: the seat of those who quit goes to a bot', async () => {
    await usa.opening.close();
    await late.page.close();
    await moscow.page.close();
    await usa.menu.open();
    await expect(usa.menu.seat('Soviet Union')).toContainText('Plain Otter, away');
    await usa.menu.toBot('Soviet Union').click();
    await expect(usa.menu.seat('Soviet Union')).toContainText('A bot plays this seat');
    await usa.menu.close();
    await usa.orders.lockNothing();
    await expect(usa.turn(4)).toBeVisible();
  });

  await test.step('turn 4: it goes back to people, and one returns on the same device', async () => {
    await usa.opening.close();
    await usa.menu.open();
    await usa.menu.toPeople('Soviet Union').click();
    await usa.menu.close();
    const back = await moscow.context.newPage();
    await back.goto(`/room/${code}`);
    const again = tablePage(back);
    await expect(again.turn(4)).toBeVisible();
    await again.opening.close();
    await again.orders.takePen.click();
    await again.orders.lockNothing();
  });

  await test.step('turn 4: the host goes on with a resume code on another device', async () => {
    await usa.menu.open();
    const resume = await usa.menu.resumeCode.innerText();
    await usa.menu.close();
    await usa.orders.write('Address the nation', 'Written on the first device');
    await expect(usa.orders.saved).toBeVisible();
    const way = resumePage(other.page);
    await way.open();
    await way.code.fill(resume.toLowerCase().replaceAll('-', ' '));
    await way.devices('Move here').check();
    await way.take.click();
    await expect(host.page.getByRole('heading', { level: 1 })).toHaveText(
      'Your seat moved to another device',
    );
    const moved = tablePage(other.page);
    await moved.opening.close();
    await moved.orders.edit('Address the nation').click();
    await expect(moved.orders.rationale).toHaveValue('Written on the first device');
    await moved.orders.lock.click();
    await expect(moved.turn(5)).toBeVisible();
    await moved.opening.close();
    await moved.menu.open();
    await moved.menu.button('End the game').click();
    await moved.menu.button(/^End the game: Press again/).click();
    const review = reviewPage(other.page);
    await review.tab('Replay').click();
    await review.turn(2).click();
    await expect(review.panel).toContainText('“Begun by one, ended by another”');
    await review.turn(4).click();
    await expect(review.panel).toContainText('“Written on the first device”');
  });
});
