import { expect, test } from '../fixtures/test.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { projectorPage } from '../pages/projector.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

const canCome = 'War can come this turn.';
const hasCome = 'War has come.';
const brokeOut = /War broke out between .* \(turn 2\)/;

test.setTimeout(240_000);

test('October 1962 goes over the brink, and every warning stood on every screen before', async ({
  come,
}) => {
  const washington = await come();
  const moscow = await come();
  const wall = await come();
  const usa = tablePage(washington.page);
  const sov = tablePage(moscow.page);
  const screen = projectorPage(wall.page);
  const both = [usa, sov];
  const review = reviewPage(washington.page);

  await test.step('two people take the two great powers; the wall screen stands by', async () => {
    const code = await openRoomPage(washington.page).make({
      role: 'I play too',
      advance: 'When everybody has locked',
      timing: { read: '0', talk: '0', order: '60' },
      callSign: 'Quiet Heron',
    });
    await screen.open(code);
    await lobbyPage(washington.page).claim('United States').click();
    await joinPage(moscow.page).come(code, 'Plain Otter');
    await lobbyPage(moscow.page).claim('Soviet Union').click();
    await expect(lobbyPage(moscow.page).mine).toContainText('Soviet Union');
    await lobbyPage(washington.page).start.click();
  });

  await test.step('turn 1: nothing threatens war yet; a strike is ordered, and says where it leads', async () => {
    await expect(screen.head(1, 'Write orders')).toBeVisible();
    for (const { opening, ladder, danger } of both) {
      await opening.close();
      await expect(ladder).toContainText('War cannot come this turn');
      await expect(danger).toBeHidden();
    }
    await usa.orders.write('Strike');
    await expect(usa.orders.panel).toContainText('A strike always brings the crisis to the brink.');
    await usa.orders.field('Strike').selectOption({ label: 'Soviet Union' });
    await usa.orders.field('To undo').selectOption({ label: 'Missiles in Cuba' });
    await expect(usa.ladder).toContainText('may reach 6');
    await usa.orders.lockAll();
    await sov.orders.lockNothing();
  });

  await test.step('turn 2: ladder, band and wall screen warn of war before any order', async () => {
    await expect(screen.head(2, 'Write orders')).toBeVisible();
    await expect(screen.danger(canCome)).toBeVisible();
    for (const { turn, opening, ladder, danger } of both) {
      await expect(turn(2)).toBeVisible();
      await opening.close();
      await expect(danger).toContainText(canCome);
      await expect(ladder).toContainText(`At the brink. ${canCome}`);
      await expect(ladder.locator('[aria-current=step]')).toContainText('Air strikes');
    }
    // A strike of the one, and the other's standing order to strike back: war by rule.
    await usa.orders.write('Set a standing order');
    await usa.orders.field('If our forces are hit').selectOption({ label: 'Strike back' });
    await usa.orders.lockAll();
    await sov.orders.write('Strike');
    await sov.orders.field('Strike').selectOption({ label: 'United States' });
    await sov.orders.lock.click();
  });

  await test.step('turn 3: war has come, with one turn to end it', async () => {
    await expect(usa.turn(3).or(review.outcome)).toBeVisible();
    // Under a nuclear alert the second turn can be the last.
    if (await review.outcome.isVisible()) return;
    await expect(screen.danger(hasCome)).toBeVisible();
    for (const { turn, opening, ladder, danger, orders } of both) {
      await expect(turn(3)).toBeVisible();
      await opening.close();
      await expect(danger).toContainText(hasCome);
      await expect(ladder).toContainText(hasCome);
      await orders.lockNothing();
    }
  });

  await test.step('the review tells of war, and of what brought it', async () => {
    await expect(screen.ended).toBeVisible();
    for (const { page } of [washington, moscow]) {
      const told = reviewPage(page);
      await expect(told.outcome).toContainText('War came, whatever was met before it.');
      await expect(told.decided(brokeOut)).toBeVisible();
    }
    await review.decided(brokeOut).click();
    await expect(review.why).toContainText('1. Cause');
    await review.why.getByRole('button', { name: 'Close' }).click();
    await review.tab('Replay').click();
    await review.turn(1).click();
    await expect(review.orders('United States')).toContainText(
      'ordered a strike on the Soviet Union',
    );
  });
});
