import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { tablePage } from '../pages/table.ts';

const grain = 'Grain from the Black Sea';

/** What opens each turn is read and put aside whenever there is anything. */
const readsOn = async (page: Page): Promise<void> => {
  const { go } = tablePage(page).opening;
  await page.addLocatorHandler(go, async () => {
    await go.click();
  });
};

test('a demand is met in part, a way out signed, sanctions eased, a promise broken: they return', async ({
  come,
}) => {
  test.setTimeout(240_000);
  const washington = await come();
  const moscow = await come();
  const usa = tablePage(washington.page);
  const rus = tablePage(moscow.page);
  const opens = async (turn: number): Promise<void> => {
    for (const table of [usa, rus]) await expect(table.turn(turn)).toBeVisible();
  };

  await test.step('two people take the leader and the target', async () => {
    const code = await openRoomPage(washington.page).make({
      ...{ role: 'I play too', advance: 'When everybody has locked' },
      timing: { read: '0', talk: '0', order: '60' },
      ...{ callSign: 'Lead', scenario: 'Russia and Ukraine: the sanctions convoy' },
      ...{ level: 'Expert', turns: 8 },
    });
    await lobbyPage(washington.page).claim('United States').click();
    await joinPage(moscow.page).come(code, 'North');
    await lobbyPage(moscow.page).claim('Russia').click();
    await expect(lobbyPage(moscow.page).mine).toContainText('Russia');
    await lobbyPage(washington.page).start.click();
    for (const { page } of [washington, moscow]) await readsOn(page);
    await opens(1);
  });

  await test.step('turn 1: a demand with a deadline and a way out, and a sanction behind it', async () => {
    await usa.orders.write('Make a public demand');
    await usa.orders.field('Demand it of').selectOption({ label: 'Russia' });
    await usa.orders.field('About').selectOption({ label: grain });
    await usa.orders.field('To be met by').selectOption({ label: 'end of turn 7' });
    await usa.orders.write('Sanction a whole branch');
    await usa.orders.field('Against').selectOption({ label: 'Russia' });
    await usa.orders.degree('How far', '2').check();
    await usa.orders.lockAll();
    await rus.orders.lockNothing();
    await opens(2);
  });

  const demanded = (page: Page) =>
    page.getByRole('region', { name: 'My seat' }).getByRole('listitem').filter({ hasText: grain });
  await test.step('turn 2: it has arrived, and is met in part; what is eased is to return at a breach', async () => {
    await expect(demanded(moscow.page).first()).toContainText('Way out offered');
    await expect(demanded(washington.page).first()).toContainText('seen');
    await rus.orders.write('Do what was asked');
    await rus.orders.field('On').selectOption({ label: grain });
    await rus.orders.degree('Quarters to deliver this turn', '1').check();
    await usa.orders.write('Announce a return of sanctions');
    await rus.orders.lockAll();
    await usa.orders.lock.click();
    await opens(3);
    await expect(demanded(washington.page).first()).toContainText('partly met');
  });

  await test.step('turn 3: terms are offered and countersigned', async () => {
    await usa.offers.wayOut('Russia', 7);
    await rus.offers.readFrom('United States').click();
    await expect(rus.offers.from('United States')).toContainText(grain);
    await expectAccessible(moscow.page, 'terms with a promise to hold back');
    await rus.offers.accept('United States', 'Grain for quiet.');
    for (const { orders } of [usa, rus]) await orders.lockNothing();
    await opens(4);
  });

  await test.step('turn 4: grain moves, and a sanction is eased in return', async () => {
    await rus.orders.write('Do what was asked');
    await rus.orders.field('On').selectOption({ label: grain });
    await rus.orders.degree('Quarters to deliver this turn', '2').check();
    await usa.orders.write('Ease a sanction');
    await rus.orders.lockAll();
    await usa.orders.lock.click();
    await opens(5);
    await expect(usa.seat).toContainText('being delivered');
  });

  await test.step('turn 5: the promise is broken in the open, and what was eased returns by itself', async () => {
    await rus.orders.write('Answer with a sanction');
    await rus.orders.field('Against').selectOption({ label: 'United States' });
    await rus.orders.lockAll();
    await usa.orders.lockNothing();
    await opens(6);
    for (const { seat } of [usa, rus]) await expect(seat).toContainText('broken');
    await usa.tab('Since last turn').click();
    const since = washington.page.getByRole('tabpanel', { name: 'Since last turn' });
    await expect(since).toContainText('The agreement of you and Russia was broken');
    // What was eased in turn 4 is back, and its cause is the broken word.
    await expect(since).toContainText('Your branch sanctions on Russia changed to other terms');
  });
});
