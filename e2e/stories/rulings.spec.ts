import { expect, phone, test } from '../fixtures/test.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { phonePage } from '../pages/phone.ts';
import { reviewPage } from '../pages/review.ts';
import { arguedPage, rulingsPage } from '../pages/rulings.ts';
import { tablePage } from '../pages/table.ts';

const act = 'Our envoy meets the editors of Havana at night.';
const odds = 'the press there can be reached';

test('a seat argues an act, control rules with odds, sets a figure and takes it back', async ({
  come,
}) => {
  const desk = await come();
  const player = await come();
  const pupil = await come(phone);
  const control = controlPage(desk.page);
  const code = await openRoomPage(desk.page).make({
    ...{ role: 'I run it', advance: 'When control says so', timing: 'No clock' },
    callSign: 'Umpire',
  });
  await joinPage(player.page).come(code, 'Quiet Heron');
  await lobbyPage(player.page).claim('United States').click();
  await joinPage(pupil.page).come(code, 'Plain Otter');
  await lobbyPage(pupil.page).claim('Soviet Union').click();
  await expect(lobbyPage(pupil.page).mine).toContainText('Soviet Union');
  await lobbyPage(desk.page).start.click();
  const usa = tablePage(player.page);
  const sov = phonePage(pupil.page);
  for (const table of [usa, sov]) await table.opening.close();
  await control.toOrders();
  const rulings = rulingsPage(desk.page);
  const mine = arguedPage(player.page);

  await test.step('a seat argues what no order does; what is missing is said', async () => {
    await mine.door.click();
    await mine.send.click();
    await expect(mine.dialog).toContainText('Fill this in.');
    await expectAccessible(player.page, 'an act of one’s own');
    await mine.argue(act, 'People hear our side.', ['He grew up there.', 'They asked for it.']);
    await expect(mine.dialog).toContainText('Waits for control');
    await sov.tab('Orders').click();
    const theirs = arguedPage(pupil.page);
    await theirs.door.click();
    await expect(theirs.dialog).not.toContainText('envoy');
    await expectNoSidewaysScroll(pupil.page, 'an act of one’s own, on a phone');
    await theirs.close();
  });

  await test.step('control says how likely, the seat reads it, and chance decides', async () => {
    await expect(rulings.tab).toContainText('1 to rule on');
    await rulings.tab.click();
    const card = rulings.act(act);
    await expect(card).toContainText('They asked for it.');
    await card.getByRole('button', { name: 'Say how likely…' }).click();
    await card.getByRole('radio', { name: /^Likely/ }).check();
    await card.getByRole('button', { name: 'Tell the seat' }).click();
    await expect(mine.dialog).toContainText('Control holds it to be likely.');
    await card.getByRole('button', { name: 'Rule on it…' }).click();
    await rulings.odds('Certain').check();
    await rulings.addEffect.click();
    await rulings.draw.click();
    await expect(rulings.form).toContainText('Give a number from 0 to 100.');
    await rulings.choice('Seat').selectOption({ label: 'United States' });
    await rulings.field('New value').fill('71');
    await rulings.field('Reason').fill(odds);
    await rulings.who('Nobody else, until the review').check();
    await expectAccessible(desk.page, 'ruling on an act');
    await rulings.draw.click();
    await expect(rulings.ruling(1)).toContainText('on the United States’ own act');
    await expect(mine.dialog).toContainText('It came off');
    await expect(mine.dialog).toContainText(`Control: “${odds}”`);
    await mine.close();
    await expect(usa.seat).toContainText('71');
  });

  await test.step('a ruling on a figure has its reason, and the engine’s answer beside it', async () => {
    await rulings.make.click();
    await rulings.choice('Seat').selectOption({ label: 'United States' });
    await rulings.field('New value').fill('40');
    await rulings.field('Reason').fill('A strike in the ports of the East.');
    await rulings.submit.click();
    await expect(rulings.ruling(2)).toContainText('from 71 to 40');
    await expect(rulings.ruling(2)).toContainText('The engine’s answer: 62');
  });

  await test.step('its seat sees it with its why; nobody else sees the one that was kept', async () => {
    await usa.tab('Since last turn').click();
    const line = player.page.getByRole('button', { name: /Control ruled: A strike in the ports/ });
    await line.click();
    const why = player.page.getByRole('dialog');
    await expect(why).toContainText('Control decided, with a reason');
    await why.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(usa.seat).toContainText('40');
    await sov.tab('Now').click();
    const said = pupil.page.getByRole('main');
    await expect(said).toContainText('Control ruled: A strike in the ports');
    await expect(said).not.toContainText(odds);
  });

  await test.step('another ruling takes it back', async () => {
    await rulings.ruling(2).getByRole('button', { name: 'Take back ruling 2…' }).click();
    await expect(rulings.field('New value')).toHaveValue('71');
    await rulings.field('Reason').fill('The strike was a rumour.');
    await rulings.submit.click();
    await expect(rulings.ruling(2)).toContainText('taken back by R3');
    await expect(rulings.ruling(3)).toContainText('takes back R2');
    await expect(usa.seat).toContainText('71');
  });

  await test.step('a line of the ledger leads to the form, and bears notes', async () => {
    await control.resolve.click();
    await control.tab('Ledger').click();
    const panel = desk.page.getByRole('tabpanel');
    await panel
      .getByRole('button', { name: /^Rule on: / })
      .first()
      .click();
    await expect(rulings.form).toContainText('In turn 1 the engine took it from');
    await rulings.form.getByRole('button', { name: 'Cancel' }).click();
    await panel
      .getByRole('button', { name: /^Note on: / })
      .first()
      .click();
    await panel.getByRole('textbox', { name: /^Note, for those/ }).fill('Ask about this one.');
    await panel.getByRole('button', { name: 'Pin it' }).click();
    await expect(panel.getByRole('list', { name: 'Notes' })).toContainText('Ask about this one.');
    await control.publish.click();
  });

  await test.step('the log has all of it, and the review opens it', async () => {
    await control.tab('Log').click();
    const log = desk.page.getByRole('tabpanel');
    for (const said of [
      'United States argued an act of its own',
      'United States was told how likely its act is: likely',
      'Ruling 1: the act that United States argued came off, by Umpire',
      'Ruling 2, by Umpire',
      'Ruling 3 takes back ruling 2, by Umpire',
    ])
      await expect(log).toContainText(said);
    await control.end.click();
    await control.end.click();
    const review = reviewPage(player.page);
    await review.tab('Secrets').click();
    const opened = player.page.getByRole('region', { name: 'Control’s rulings' });
    await expect(opened).toContainText('from 62 to 71');
    await expect(opened).toContainText(odds);
    const theirs = reviewPage(desk.page);
    await theirs.tab('Secrets').click();
    await theirs.panel.getByRole('button', { name: 'Rule on how it ended…' }).click();
    await rulings.choice('The finding').selectOption({ label: 'Partial success' });
    await rulings.field('Reason').fill('The table held it to be half won.');
    await rulings.submit.click();
    await review.tab('Story').click();
    await expect(review.outcome).toContainText('This is control’s finding. The engine’s was:');
  });
});
