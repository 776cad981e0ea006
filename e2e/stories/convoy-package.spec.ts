import type { Page } from '@playwright/test';
import { expect, phone, test } from '../fixtures/test.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { packagesOf } from '../pages/packages.ts';
import { phonePage } from '../pages/phone.ts';
import { tablePage } from '../pages/table.ts';

const title = 'Carrot and stick';

const lockTurn = async (page: Page): Promise<void> => {
  await tablePage(page).orders.lockNothing();
};
const opens = async (pages: readonly Page[], turn: number): Promise<void> => {
  for (const page of pages) await expect(tablePage(page).turn(turn)).toBeVisible();
};
/** What opens a turn is read and put aside whenever there is anything. */
const readsOn = async (page: Page): Promise<void> => {
  const { go } = tablePage(page).opening;
  await page.addLocatorHandler(go, async () => {
    await go.click();
  });
};

test('a convoy: designed, changed, paid for, in force, renewed, and a member found short', async ({
  come,
}) => {
  test.setTimeout(240_000);
  const lead = await come();
  const code = await openRoomPage(lead.page).make({
    ...{ role: 'I play too', advance: 'When everybody has locked' },
    timing: { read: '0', talk: '0', order: '60' },
    ...{ callSign: 'Lead', scenario: 'Russia and Ukraine: the sanctions convoy' },
    level: 'Standard',
  });
  const london = await come();
  const tokyo = await come();
  const budapest = await come(phone);
  const seats = [
    [lead, 'United States', null],
    [london, 'United Kingdom', 'Cover'],
    [tokyo, 'Japan', 'Machines'],
    [budapest, 'Hungary', 'Veto'],
  ] as const;
  for (const [person, seat, name] of seats) {
    if (name !== null) await joinPage(person.page).come(code, name);
    await lobbyPage(person.page).claim(seat).click();
    await expect(lobbyPage(person.page).mine).toContainText(seat);
  }
  await lobbyPage(lead.page).start.click();
  const desks = [lead.page, london.page, tokyo.page];
  const hungary = phonePage(budapest.page);
  for (const page of [...desks, budapest.page]) await readsOn(page);
  await opens(desks, 1);

  // A sponsor designs it from a template and sees what it would come to.
  const sponsor = packagesOf(lead.page);
  await sponsor.template(title);
  await sponsor.askedSeat('Ukraine').uncheck();
  await sponsor.verification.selectOption({ label: 'on the spot' });
  await expect(sponsor.totals).toContainText('Ways round');
  await expect(sponsor.totals).toContainText('Held in reserve');
  await expectAccessible(lead.page, 'the design of a package');
  await sponsor.askThem();

  // Whoever is asked reads what is wanted of whom, what it costs, and what comes next.
  const asked = packagesOf(london.page);
  await asked.card(title).click();
  await expect(asked.part).toContainText('you are asked to cut your dealings with Russia');
  await expect(asked.part).toContainText('% of GDP a year');
  await expect(asked.next).toContainText('The United States decides when to send it.');
  await expect(asked.next).toContainText(/Turn 1 ends in \d/);
  await expectAccessible(london.page, 'a package as an asked seat reads it');
  await asked.close(title);

  // One endorses, one changes two clauses, one refuses with a reason; a bot has been asked too.
  await packagesOf(london.page).answer(title, 'Endorse', 'Cover follows the flag.');
  await expectNoSidewaysScroll(budapest.page, 'a package on a phone');
  await packagesOf(budapest.page).answer(title, 'Refuse', 'Our refinery runs on their oil.');
  await packagesOf(tokyo.page).changeTwo(title, 'lightly', '25 % left open', 'The gas must flow.');

  // The sponsor takes one change, leaves the other, and pays for the yes.
  await sponsor.card(title).click();
  const sheet = sponsor.dialog(title);
  await expect(sheet).toContainText('Our refinery runs on their oil.');
  await expect(sponsor.changes.getByRole('listitem')).toHaveCount(2);
  await sponsor.changes.getByRole('button', { name: /^Take/ }).first().click();
  await expect(sponsor.changes.getByText('taken', { exact: true })).toBeVisible();
  await sponsor.changes
    .getByRole('button', { name: /^Leave/ })
    .last()
    .click();
  await expect(sponsor.changes.getByText('left', { exact: true })).toBeVisible();
  await expectAccessible(lead.page, 'a package with changes');
  await sponsor.close(title);
  const { offers } = tablePage(lead.page);
  await offers.promise('Japan', title);
  await tablePage(tokyo.page).offers.read.click();
  await expect(tablePage(tokyo.page).offers.from('United States')).toContainText(
    '1 point of influence',
  );
  await tablePage(tokyo.page).offers.accept('United States', 'For the winter.');
  await packagesOf(tokyo.page).card(title).click();
  await expect(packagesOf(tokyo.page).part).toContainText('The sponsor left a change of yours');
  await packagesOf(tokyo.page).close(title);
  await packagesOf(tokyo.page).answer(title, 'Endorse', 'With you, then.');

  // It binds; the board's own figures show it.
  await sponsor.send(title);
  for (const page of desks) await lockTurn(page);
  await hungary.tab('Orders').click();
  await hungary.orders.lockNothing();
  await opens(desks, 2);
  await sponsor.card(title).click();
  await expect(sheet).toContainText('in force');
  for (const figure of ['Breadth', 'Ways round', 'Cohesion', 'Your own cost'])
    await expect(sponsor.totals).toContainText(figure);
  await sponsor.close(title);
  // A member does less than it signed: in secret it is told so itself, in the open all hear of it.
  const japan = tablePage(tokyo.page);
  await japan.orders.write('Go slow on your own sanctions');
  await expect(japan.orders.panel).toContainText('You signed “Carrot and stick”');
  const britain = tablePage(london.page);
  await britain.orders.write('Ease a sanction');
  for (const page of [tokyo.page, london.page]) await tablePage(page).orders.lockAll();
  await lockTurn(lead.page);
  await hungary.tab('Orders').click();
  await hungary.orders.lockNothing();
  await opens(desks, 3);
  await packagesOf(tokyo.page).card(title).click();
  await expect(
    packagesOf(tokyo.page)
      .dialog(title)
      .getByText(/(?:enforce it by half|was found to do less than it signed)/)
      .first(),
  ).toBeVisible();
  await packagesOf(tokyo.page).close(title);
  await sponsor.card(title).click();
  await expect(sheet).toContainText('The United Kingdom was found to do less than it signed');

  // Under review it is renewed, and the one found short comes back into line.
  await expect(sheet).toContainText('Under review');
  await sheet.getByRole('button', { name: 'Renew' }).click();
  await expect(sheet).toContainText('You renew it');
  await sponsor.close(title);
  await packagesOf(london.page).card(title).click();
  await packagesOf(london.page)
    .dialog(title)
    .getByRole('button', { name: 'Do my part in full again' })
    .click();
  await expect(packagesOf(london.page).dialog(title)).toContainText('comes back into line');
  await packagesOf(london.page).close(title);
  for (const page of desks) await lockTurn(page);
  await hungary.tab('Orders').click();
  await hungary.orders.lockNothing();
  await opens(desks, 4);
  await sponsor.card(title).click();
  await expect(sheet).toContainText('in force');
  await expect(sheet).not.toContainText('The United Kingdom was found');
  await expect(sheet).toContainText('Review in turn 5');
});
