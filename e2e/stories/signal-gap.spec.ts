import { expect, phone, test } from '../fixtures/test.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { chartsOf } from '../pages/charts.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { phonePage } from '../pages/phone.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

const line = 'Stop before more ships sail.';

test('an act meant as a warning is read as a bluff in one tap, and the review shows the gap', async ({
  come,
}) => {
  const host = await come();
  const other = await come(phone);
  const code = await openRoomPage(host.page).make({
    ...{ role: 'I play too', advance: 'When everybody has locked' },
    ...{ timing: { read: '0', talk: '0', order: '60' }, callSign: 'Quiet Heron' },
  });
  await joinPage(other.page).come(code, 'Plain Otter');
  await lobbyPage(host.page).claim('United States').click();
  await lobbyPage(other.page).claim('Soviet Union').click();
  await expect(lobbyPage(other.page).mine).toContainText('Soviet Union');
  await lobbyPage(host.page).start.click();
  const usa = tablePage(host.page);
  const sov = phonePage(other.page);
  for (const table of [usa, sov]) await table.opening.close();

  await test.step('the sender notes what a public act is to say', async () => {
    await usa.orders.write('Make a public demand');
    await usa.orders.field('Demand it of').selectOption({ label: 'Soviet Union' });
    await usa.orders
      .field('What it is meant to say')
      .selectOption({ label: 'A warning: more may follow' });
    await usa.orders.field('In one line, what it is to tell them (optional)').fill(line);
    await expect(usa.orders.panel).toContainText(
      'The others say how they read it. Nobody sees either before the debrief.',
    );
    await usa.orders.lockAll();
    await sov.reviewAndLock.click();
    await sov.orders.lockNothing();
  });

  await test.step('whoever it is aimed at says how they read it, in one tap on a phone', async () => {
    await expect(sov.turn(2)).toBeVisible();
    const ask = sov.opening.dialog.getByRole('group', { name: /^How do you read it\?/ }).first();
    await expect(ask).toBeVisible();
    await expectNoSidewaysScroll(other.page, 'what changed');
    await expectAccessible(other.page, 'what changed, with a question');
    await ask.getByRole('button', { name: 'A bluff' }).click();
    await expect(ask.getByRole('button', { name: 'A bluff' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(sov.opening.dialog).not.toContainText(line);
    // Nothing waits for it, and it is still there after a reload.
    await sov.opening.close();
    await other.page.reload();
    const kept = other.page.getByRole('group', { name: /^How do you read it\?/ }).first();
    await expect(kept.getByRole('button', { name: 'A bluff' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  await test.step('the sender sees no answer, and the review sets one beside the other', async () => {
    await expect(usa.turn(2)).toBeVisible();
    await expect(usa.opening.dialog.getByRole('button', { pressed: true })).toHaveCount(0);
    await usa.opening.close();
    await usa.menu.open();
    await usa.menu.button('End the game').click();
    await usa.menu.button(/Press again to do it/).click();
    for (const page of [host.page, other.page]) {
      const review = reviewPage(page);
      await review.tab('Charts').click();
      await chartsOf(page).open('Meant and read');
      await expect(review.panel).toContainText(
        'Of 1 reading of acts whose meaning was noted, 1 was otherwise than meant: by Soviet Union.',
      );
      const row = review.panel.getByRole('row').filter({ hasText: line });
      await expect(row).toContainText('a warning');
      await expect(row).toContainText('Soviet Union: a bluff');
      await expect(row).toContainText('Read otherwise than meant by Soviet Union.');
    }
    await expectAccessible(host.page, 'meant and read');
    await expectNoSidewaysScroll(other.page, 'meant and read on a phone');
  });
});
