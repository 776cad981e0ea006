import { expect, test } from '../fixtures/test.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';
import type { TablePage } from '../pages/table.ts';

const last = 12;
const secret = 'The weapons leave, and nobody invades.';
const missiles = 'Missiles in Cuba';
const jupiters = 'Jupiters in Türkiye';
const pledge = 'Cuba’s security';
/** The bombers, second of what the form proposes: left out of the bargain. */
const bombers = 1;

/** Half of a promise, kept this turn. */
const deliver = async ({ orders }: TablePage, issue: string): Promise<void> => {
  await orders.write('Do what was asked');
  await orders.field('On').selectOption({ label: issue });
  await orders.degree('Quarters to deliver this turn', '2').check();
};

test.setTimeout(240_000);

test('October 1962 ends through the private channel, over a half-day game', async ({ come }) => {
  const washington = await come();
  const moscow = await come();
  const ankara = await come();
  const usa = tablePage(washington.page);
  const sov = tablePage(moscow.page);
  const tur = tablePage(ankara.page);
  const everybody = [usa, sov, tur];
  const review = reviewPage(washington.page);

  await test.step('three people take their seats, bots the other four', async () => {
    const code = await openRoomPage(washington.page).make({
      role: 'I play too',
      advance: 'When everybody has locked',
      timing: { read: '0', talk: '0', order: '60' },
      callSign: 'Quiet Heron',
      level: 'Standard',
      turns: last,
    });
    await lobbyPage(washington.page).claim('United States').click();
    await joinPage(moscow.page).come(code, 'Plain Otter');
    await lobbyPage(moscow.page).claim('Soviet Union').click();
    await joinPage(ankara.page).come(code, 'Early Finch');
    await lobbyPage(ankara.page).claim('Türkiye').click();
    await expect(lobbyPage(ankara.page).mine).toContainText('Türkiye');
    await lobbyPage(washington.page).start.click();
    // Nothing has reached Ankara yet, so nothing opens its first turn.
    for (const table of [usa, sov]) await table.opening.close();
  });

  await test.step('turn 1: a private offer is made and accepted; the ally learns nothing', async () => {
    await usa.talk.say('Soviet Union', 'There is a way out for both of us.');
    await sov.talk.channel('United States').click();
    await expect(sov.talk.log).toContainText('There is a way out for both of us.');
    await usa.offers.offer('Soviet Union', 4, secret, bombers);
    await sov.offers.read.click();
    const terms = sov.offers.from('United States');
    await expect(terms).toContainText('Private');
    for (const part of [missiles, jupiters, pledge, secret])
      await expect(terms).toContainText(part);
    await sov.offers.accept('United States', 'It lets both of us step back.');
    await expect(ankara.page.locator('body')).not.toContainText(secret);
    await expect(tur.offers.read).toBeHidden();
    for (const table of everybody) await table.orders.lockNothing();
  });

  for (let turn = 2; turn <= last; turn += 1) {
    await expect(usa.turn(turn).or(review.outcome)).toBeVisible();
    if (await review.outcome.isVisible()) break;
    await test.step(`turn ${turn}`, async () => {
      for (const table of everybody) {
        await expect(table.turn(turn)).toBeVisible();
        await table.opening.close();
      }
      await tur.orders.lockNothing();
      if (turn > 3) {
        await sov.orders.lockNothing();
        await usa.orders.lockNothing();
        return;
      }
      await deliver(sov, missiles);
      await sov.orders.lockAll();
      for (const issue of [jupiters, pledge]) await deliver(usa, issue);
      await usa.orders.lock.click();
    });
  }

  await test.step('the review lays the bargain open, and tells what decided the end', async () => {
    for (const { page } of [washington, moscow, ankara])
      await expect(reviewPage(page).outcome).toBeVisible();
    await review
      .decided(new RegExp(`“${missiles}” moved \\d+ of 100 towards “All withdrawn”`))
      .click();
    await expect(review.why).toContainText('1. Cause');
    await review.why.getByRole('button', { name: 'Close' }).click();
    const open = reviewPage(ankara.page);
    await open.tab('Secrets').click();
    const bargain = open.offer('United States to Soviet Union, turn 1');
    for (const part of ['private', 'accepted', secret, 'It lets both of us step back.'])
      await expect(bargain).toContainText(part);
    await open.tab('Replay').click();
    await open.turn(2).click();
    await expect(open.orders('Soviet Union')).toContainText(
      `carried out half of what was asked on “${missiles}”`,
    );
  });
});
