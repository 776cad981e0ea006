import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { press } from '../fixtures/keyboard.ts';
import { expect, phone, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { phonePage } from '../pages/phone.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';
import { teamOf } from '../pages/team.ts';

test.setTimeout(180_000);

const usa = 'United States';

test('four people decide in one seat, and the review says who did what', async ({ come }) => {
  const desk = await come();
  const heron = await come();
  const otter = await come();
  const finch = await come({ viewport: { width: 1280, height: 720 } });
  const wren = await come(phone);
  const moscow = await come();

  const control = controlPage(desk.page);
  const first = { table: tablePage(heron.page), team: teamOf(heron.page) };
  const second = { table: tablePage(otter.page), team: teamOf(otter.page) };
  const third = { table: tablePage(finch.page), team: teamOf(finch.page) };
  const small = { table: phonePage(wren.page), team: teamOf(wren.page) };

  await test.step('four sit down in one seat and choose roles', async () => {
    const code = await openRoomPage(desk.page).make({
      role: 'I run it',
      advance: 'When control says so',
      timing: 'No clock',
      callSign: 'Desk',
    });
    await joinPage(heron.page).come(code, 'Quiet Heron');
    await lobbyPage(heron.page).claim(usa).click();
    for (const [page, sign] of [
      [otter.page, 'Plain Otter'],
      [finch.page, 'Early Finch'],
      [wren.page, 'Small Wren'],
    ] as const) {
      await joinPage(page).come(code, sign);
      await lobbyPage(page).join(usa).click();
    }
    await joinPage(moscow.page).come(code, 'Far Gull');
    await lobbyPage(moscow.page).claim('Soviet Union').click();
    await first.team.role.selectOption({ label: 'Head of delegation' });
    await second.team.role.selectOption({ label: 'Defence' });
    await third.team.role.selectOption({ label: 'Write another…' });
    await finch.page.getByLabel('Your role, in a few words').fill('Trade desk');
    await finch.page.getByRole('button', { name: 'Set', exact: true }).click();
    await expect(first.team.person('Early Finch')).toContainText('Trade desk');
    await expect(second.team.person('Quiet Heron')).toContainText('Head of delegation');
    await expectAccessible(heron.page, 'lobby of a delegation');
    await lobbyPage(desk.page).rule.selectOption({ label: 'Everybody here must agree' });
    await expect(third.team.people).toContainText('Everybody here must agree');
    await lobbyPage(desk.page).start.click();
    await control.toOrders();
    for (const { table } of [first, second, third, small]) await table.opening.close();
  });

  await test.step('a role is chosen on a phone, and nobody else learns of any', async () => {
    await small.team.settings.click();
    await small.team.role.selectOption({ label: 'Press' });
    await expect(first.team.person('Small Wren')).toContainText('Press');
    await expect(moscow.page.getByText('Head of delegation')).toHaveCount(0);
    await expect(teamOf(moscow.page).people).toHaveCount(0);
  });

  await test.step('a suggestion is taken with one tap', async () => {
    await first.table.orders.write('Make a public demand', 'Say it first');
    await first.table.orders.field('Demand it of').selectOption({ label: 'Soviet Union' });
    await expect(second.table.orders.order('Make a public demand')).toHaveCount(1);
    await second.team.suggest('Address the nation', 'People at home are afraid');
    await expect(first.team.said).toContainText('A suggestion from Plain Otter');
    await expectAccessible(heron.page, 'a suggestion waits');
    await press(heron.page, first.team.take('Add: Address the nation'));
    await expect(first.team.desk).toBeFocused();
    await expect(second.team.suggestion('People at home are afraid')).toContainText('taken');
    await expect(first.table.orders.edit('Address the nation')).toHaveCount(1);
  });

  await test.step('another is left with a note', async () => {
    await small.table.tab('Orders').click();
    await expect(small.table.orders.order('Make a public demand').first()).toBeVisible();
    await small.team.suggestWithout('Too loud for a first day');
    const waits = first.team.suggestion('Too loud for a first day');
    await waits.getByLabel('A word with it (optional)').fill('We must say it today');
    await first.team.leave('Remove: Make a public demand').click();
    await expect(small.team.suggestion('Too loud')).toContainText('We must say it today');
    await expect(small.team.suggestion('Too loud')).toContainText('left');
    await expectAccessible(wren.page, 'suggestions on a phone');
  });

  await test.step('the seat decides by majority from here; the pen is asked for and passed', async () => {
    await first.team.settings.click();
    await first.team.rule.selectOption({ label: 'A majority of those here decides' });
    await third.team.ask.click();
    await expect(first.team.said).toContainText('Early Finch asks for the pen');
    await first.team.passTo('Early Finch').click();
    await expect(third.team.said).toContainText('The pen passed to you');
    await expect(first.team.person('Early Finch')).toContainText('holds the pen');
    await expect(third.table.orders.edit('Address the nation')).toBeEnabled();
  });

  await test.step('those without the pen advise on an offer before it is answered', async () => {
    const rival = tablePage(moscow.page);
    await rival.opening.close();
    await rival.offers.offer(usa, 1, 'Let us both step back');
    await second.table.offers.read.click();
    await second.team.advise('no', 'They give nothing for it');
    await expectAccessible(otter.page, 'advice on an offer');
    await otter.page.keyboard.press('Escape');
    await expect(second.table.offers.from('Soviet Union')).toBeHidden();
    await third.table.offers.read.click();
    const offer = third.table.offers.from('Soviet Union');
    await expect(offer).toContainText('Plain Otter advises no');
    await offer.getByRole('button', { name: 'Refuse' }).click();
    await expect(moscow.page.getByText('They give nothing for it')).toHaveCount(0);
  });

  await test.step('three of four agree, and one dissents on record', async () => {
    await third.team.put.click();
    await expect(third.team.waiting).toBeDisabled();
    await second.team.cast('no', 'It leaves them no way back');
    await expect(first.team.vote).toContainText('It leaves them no way back');
    await expectAccessible(otter.page, 'a vote');
    await first.team.cast('yes');
    await expect(small.team.vote).toContainText('2 of 3 yes needed');
    await small.team.cast('yes');
    await expect(third.table.orders.locked).toBeVisible();
    await expect(small.team.said).toContainText('The orders are locked by Early Finch');
    await second.team.dissent('A demand without a way out');
    await expect(third.team.desk).toContainText('A demand without a way out');
    await control.resolveAndPublish();
    for (const { table } of [first, second, third, small]) await table.opening.close();
  });

  await test.step('the holder vanishes, and control gives the pen to somebody who is here', async () => {
    await control.toOrders();
    await third.table.orders.write('Address the nation', 'Half a thought');
    await expect(third.table.orders.saved).toBeVisible();
    await finch.page.close();
    await expect(first.team.person('Early Finch')).toContainText('away');
    await expect(control.seatState(usa, 'whoever holds the pen is away')).toBeVisible();
    await control.seat(usa).first().click();
    await expect(desk.page.getByText('Trade desk')).toBeVisible();
    await desk.page.getByRole('button', { name: 'Give Small Wren the pen' }).click();
    await expect(small.team.said).toContainText('The pen passed to you');
    await expect(first.team.said).toContainText('Small Wren holds the pen now, given by control');
  });

  await test.step('the new holder locks with a majority of those who are here', async () => {
    await small.table.tab('Orders').click();
    await expect(small.table.orders.edit('Address the nation')).toBeEnabled();
    await small.team.put.click();
    await expect(first.team.vote).toContainText('1 of 2 yes needed');
    await expect(first.team.vote).toContainText('Not yet: Quiet Heron, Plain Otter.');
    await first.team.cast('yes', 'Better than silence');
    await expect(small.table.orders.locked).toBeVisible();
    await control.resolveAndPublish();
    await control.end.click();
    await control.end.click();
  });

  await test.step('the review shows dissent to all, and each person’s part to them and control', async () => {
    for (const page of [desk.page, heron.page, wren.page, moscow.page]) {
      // Control's console has people too: not before its review is there.
      await expect(reviewPage(page).outcome).toBeVisible();
      await reviewPage(page).tab('People').click();
      await expect(reviewPage(page).panel).toContainText('A demand without a way out');
    }
    const all = reviewPage(desk.page).panel;
    const line = (sign: string) =>
      all
        .getByRole('region', { name: 'What each person did' })
        .getByRole('row')
        .filter({ hasText: sign });
    for (const sign of ['Quiet Heron', 'Plain Otter', 'Early Finch', 'Small Wren'])
      await expect(line(sign)).toHaveCount(1);
    // Orders, suggested, taken, votes, dissents, messages, papers, advice, statements, readings, reasons, pen.
    await expect(line('Quiet Heron').getByRole('cell')).toHaveText([
      ...['1', '0', '0', '2', '0', '0', '0', '0', '0', '0', '1', '1 turn'],
    ]);
    await expect(line('Plain Otter').getByRole('cell')).toHaveText([
      ...['1', '1', '1', '1', '1', '0', '0', '1', '0', '0', '0', '0 turns'],
    ]);
    await expect(line('Early Finch').getByRole('cell')).toHaveText([
      ...['1', '0', '0', '1', '0', '0', '1', '0', '0', '0', '1', '2 turns'],
    ]);
    await expect(line('Small Wren').getByRole('cell')).toHaveText([
      ...['0', '1', '0', '2', '0', '0', '0', '0', '0', '0', '0', '1 turn'],
    ]);
    const own = reviewPage(heron.page).panel;
    const mine = own.getByRole('table', { name: 'Quiet Heron, turn by turn' });
    await expect(mine.getByRole('row').filter({ hasText: 'Votes' })).toHaveText('Votes112');
    await expect(own.getByRole('table')).toHaveCount(1);
    await expect(reviewPage(moscow.page).panel).not.toContainText('Quiet Heron');

    await own.getByRole('textbox', { name: 'Your answer to question 1' }).fill('I feared the sea');
    await own.getByRole('button', { name: 'Save' }).first().click();
    await expect(own.getByRole('button', { name: 'Saved' })).toBeVisible();
    await expect(all).toContainText('I feared the sea');
    await all.getByLabel('About', { exact: true }).selectOption('Quiet Heron (United States)');
    const reasons = all.getByRole('group', { name: /^Reasons:/ });
    await reasons.getByRole('combobox').selectOption('Clearly');
    await reasons.getByRole('textbox', { name: 'Comment' }).fill('Said why, twice');
    await reasons.getByRole('textbox', { name: 'Turns that show it' }).fill('1, 2');
    await all.getByRole('button', { name: 'Save the sheet' }).click();
    await all.getByRole('button', { name: 'Hand it out' }).click();
    await all.getByRole('button', { name: 'Hand it out to those it is about' }).click();
    await expect(own).toContainText('Said why, twice');
    for (const page of [wren.page, moscow.page])
      await expect(reviewPage(page).panel).not.toContainText('Said why, twice');
    await expect(reviewPage(moscow.page).panel).not.toContainText('I feared the sea');
    await all.getByRole('textbox', { name: 'Call sign and name' }).fill('Quiet Heron, Ana Silva');
    await all.getByRole('button', { name: 'Keep in this browser' }).click();
    await expect(all.getByRole('table', { name: 'Participation sheet' })).toContainText(
      'Ana Silva',
    );
    await expectNoSidewaysScroll(wren.page, 'people in a phone’s review');
    await expectAccessible(desk.page, 'people in control’s review');
    await expectAccessible(wren.page, 'people in a phone’s review');
  });
});
