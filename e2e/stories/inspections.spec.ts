import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import type { Person } from '../fixtures/test.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { agreementsOf } from '../pages/agreements.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

test.setTimeout(240_000);

const grain = 'Grain from the Black Sea';

/** What opens each turn is read and put aside whenever there is anything. */
const readsOn = async (page: Page): Promise<void> => {
  const { go } = tablePage(page).opening;
  await page.addLocatorHandler(go, async () => {
    await go.click();
  });
};

/** Control runs the room on these dice; two people take the leader and the target. */
const seated = async (come: () => Promise<Person>, dice: string) => {
  const desk = await come();
  const washington = await come();
  const moscow = await come();
  const code = await openRoomPage(desk.page).make({
    ...{ role: 'I run it', advance: 'When everybody has locked', callSign: 'Teacher', dice },
    timing: { read: '0', talk: '0', order: '60' },
    ...{ scenario: 'Russia and Ukraine: the sanctions convoy', level: 'Expert', turns: 8 },
  });
  await joinPage(washington.page).come(code, 'Lead');
  await lobbyPage(washington.page).claim('United States').click();
  await joinPage(moscow.page).come(code, 'North');
  await lobbyPage(moscow.page).claim('Russia').click();
  await expect(lobbyPage(moscow.page).mine).toContainText('Russia');
  await lobbyPage(desk.page).start.click();
  for (const { page } of [washington, moscow]) await readsOn(page);
  const usa = tablePage(washington.page);
  const rus = tablePage(moscow.page);
  const { publish } = controlPage(desk.page);
  /** The last lock resolves a turn; control looks first, and publishes it. */
  const opens = async (turn: number): Promise<void> => {
    if (turn > 1) await publish.click();
    for (const table of [usa, rus]) await expect(table.turn(turn)).toBeVisible();
  };
  return { desk, washington, moscow, usa, rus, opens };
};
type Room = Awaited<ReturnType<typeof seated>>;

const delivers = async ({ rus }: Room, quarters: string): Promise<void> => {
  await rus.orders.write('Do what was asked');
  await rus.orders.field('On').selectOption({ label: grain });
  await rus.orders.degree('Quarters to deliver this turn', quarters).check();
};
const turnsNothing = async ({ usa, rus }: Room): Promise<void> => {
  for (const { orders } of [usa, rus]) await orders.lockNothing();
};

/** Two turns: a demand and a sanction, then part of it done and the rest signed, loosely looked at. */
const agreed = async (room: Room, verification: string): Promise<void> => {
  const { usa, rus, opens } = room;
  await opens(1);
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
  await usa.offers.wayOut('Russia', 8, verification);
  await rus.offers.read.click();
  await rus.offers.accept('United States', 'Grain for quiet.');
  await delivers(room, '1');
  await usa.orders.write('Announce a return of sanctions');
  await rus.orders.lockAll();
  await usa.orders.lock.click();
  await opens(3);
  await expect(usa.seat).toContainText('being delivered');
};
/** A third turn: more is delivered, and a first sanction eased for it. */
const eased = async (room: Room): Promise<void> => {
  await delivers(room, '1');
  await room.usa.orders.write('Ease a sanction');
  await room.rus.orders.lockAll();
  await room.usa.orders.lock.click();
  await room.opens(4);
};

test('nobody looks: a promise is broken in the dark, stays unseen, and opens with the review', async ({
  come,
}) => {
  const room = await seated(come, 'unseen 36603');
  const { desk, washington, usa, rus, opens } = room;
  const control = controlPage(desk.page);
  const secret = /broke a promise to (?:you|the United States) in secret/;

  await test.step('turns 1 to 3: a demand, a way out without inspectors, a first relief', async () => {
    await agreed(room, 'No verification');
    await eased(room);
  });

  await test.step('turn 4: Russia strikes at American networks, against its word, and control sees it', async () => {
    await rus.orders.write('Break into their networks');
    await rus.orders.field('Against').selectOption({ label: 'United States' });
    await expect(rus.orders.panel).toContainText('This order breaks your promise to hold back');
    await rus.orders.lockAll();
    await usa.orders.lockNothing();
    await control.tab('Ledger').click();
    await expect(desk.page.getByRole('tabpanel')).toContainText(secret);
    await opens(5);
    await expect(usa.seat).toContainText('being delivered');
    await rus.tab('Since last turn').click();
    await expect(rus.seat.page().getByRole('tabpanel', { name: 'Since last turn' })).toContainText(
      'You broke a promise to the United States in secret',
    );
  });

  await test.step('turns 5 and 6: Washington sees nothing of it', async () => {
    for (const next of [6, 7]) {
      await turnsNothing(room);
      await opens(next);
      await expect(usa.seat).toContainText('being delivered');
      await usa.tab('Since last turn').click();
      await expect(washington.page.locator('body')).not.toContainText(secret);
      await expect(washington.page.locator('body')).not.toContainText('A report accuses');
    }
  });

  await test.step('the review opens it to everybody', async () => {
    await control.end.click();
    await control.end.click();
    const review = reviewPage(washington.page);
    await review.tab('Why').click();
    await review.turn(4).click();
    await expect(review.panel).toContainText(secret);
    await expectAccessible(washington.page, 'the ledger with what was hidden');
  });
});

test('a false alarm: inspectors clear the accused, a second report ends the agreement for nothing', async ({
  come,
}) => {
  const room = await seated(come, 'false alarm 1908');
  const { desk, washington, moscow, usa, rus, opens } = room;
  const control = controlPage(desk.page);
  const theirs = agreementsOf(washington.page);
  const mine = agreementsOf(moscow.page);
  const since = washington.page.getByRole('tabpanel', { name: 'Since last turn' });

  await test.step('turns 1 to 3: signed, kept, and reported all the same', async () => {
    await agreed(room, 'Declared sites are inspected');
    await eased(room);
    await expect(usa.seat).toContainText('A report accuses Russia of not keeping this.');
    await expect(usa.seat).toContainText(
      '60 of 100 who cheat are reported each turn, and 5 of 100',
    );
    await expect(rus.seat).toContainText('A report accuses you of not keeping this.');
    await expect(mine.denounce).toHaveCount(0);
    await expect(rus.seat).toContainText('Waiting for your answer');
    await rus.offers.read.click();
    await expect(mine.card('The United States', 'you')).toBeFocused();
    await expect(theirs.invite).toHaveCount(0);
    await expectAccessible(washington.page, 'a report, at the accuser');
    await expectAccessible(moscow.page, 'a report, at the accused');
  });

  await test.step('turn 4: Moscow lets inspectors in, Washington waits, and Moscow is cleared', async () => {
    await mine.invite.click();
    await expect(rus.seat).toContainText('Inspectors come when the turn resolves');
    await expect(usa.seat).toContainText('Inspectors come when the turn resolves');
    await expect(theirs.denounce).toHaveCount(0);
    await turnsNothing(room);
    await opens(5);
    for (const { seat } of [usa, rus]) {
      await expect(seat).toContainText('Inspectors cleared what was reported in turn 3.');
      await expect(seat).toContainText('being delivered');
    }
  });

  await test.step('turn 5: Moscow keeps its word again, and is reported again', async () => {
    await delivers(room, '1');
    await rus.orders.lockAll();
    await usa.orders.lockNothing();
    await opens(6);
    await expect(usa.seat).toContainText('A report accuses Russia of not keeping this.');
  });

  await test.step('turn 6: Washington has had enough, and what was eased returns', async () => {
    await theirs.denounce.click();
    await expect(rus.seat).toContainText('The agreement ends when the turn resolves');
    await expect(mine.invite).toBeVisible();
    await turnsNothing(room);
    await opens(7);
    for (const { seat } of [usa, rus]) await expect(seat).toContainText('broken');
    await usa.tab('Since last turn').click();
    await expect(since).toContainText('The agreement of you and Russia was broken');
    await expect(since).toContainText('Your branch sanctions on Russia changed to other terms');
  });

  await test.step('the review shows that Moscow had kept its word', async () => {
    await control.end.click();
    await control.end.click();
    const review = reviewPage(washington.page);
    await review.tab('Why').click();
    for (const turn of [3, 5]) {
      await review.turn(turn).click();
      await expect(review.panel).not.toContainText('in secret');
      await review.whyOf('A report accuses Russia').click();
      await expect(review.why).toContainText('A report in error');
      await review.why.getByRole('button', { name: 'Close' }).click();
    }
    await review.turn(4).click();
    await review.whyOf('Inspectors cleared Russia').click();
    await expect(review.why).toContainText('not below 2, so it did not happen');
  });
});
