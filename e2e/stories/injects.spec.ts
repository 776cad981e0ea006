import { readFile } from 'node:fs/promises';
import { expect, phone, test } from '../fixtures/test.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { controlPage } from '../pages/control.ts';
import { eventNews, injectDesk } from '../pages/injects.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { phonePage } from '../pages/phone.ts';
import { tablePage } from '../pages/table.ts';

const sheet = [
  'Headline;Message;Audience;Trigger;Round;Effects;Owner',
  'Dockers strike;All ports stand still.;everybody;turn;2;support USA -3;Ann',
  'A rumour;;Narnia;whenever;;;Ann',
].join('\n');

test('control holds an event, writes one for a single seat, fires it, and brings in a sheet', async ({
  come,
}) => {
  const desk = await come();
  const usaAt = await come();
  const sovAt = await come(phone);
  const control = controlPage(desk.page);
  const events = injectDesk(desk.page);
  const code = await openRoomPage(desk.page).make({
    ...{ role: 'I run it', advance: 'When control says so' },
    ...{ timing: 'No clock', callSign: 'Teacher' },
  });
  await joinPage(usaAt.page).come(code, 'Calm Otter');
  await lobbyPage(usaAt.page).claim('United States').click();
  await joinPage(sovAt.page).come(code, 'Plain Heron');
  await lobbyPage(sovAt.page).claim('Soviet Union').click();
  await expect(lobbyPage(sovAt.page).mine).toContainText('Soviet Union');
  await lobbyPage(desk.page).start.click();
  const usa = tablePage(usaAt.page);
  const sov = phonePage(sovAt.page);
  for (const table of [usa, sov]) await table.opening.close();
  await control.tab('Events').click();

  await test.step('one of the scenario’s events is held', async () => {
    const council = events.event('The Security Council meets');
    await expect(council).toContainText('23 October, as turn 2 begins');
    await expect(council).toContainText('Armed');
    await events.does('Hold', 'The Security Council meets').click();
    await expect(council).toContainText('Held');
    await expectAccessible(desk.page, 'the list of events');
  });

  await test.step('one is written for Washington, with what it changes, and looked at', async () => {
    await events.write.click();
    await events.choose('When', 'Later, by hand');
    await events.button('Save, to fire by hand').click();
    await expect(events.dialog).toContainText('Fill this in.');
    await events.type('Title', 'A note from the cabinet');
    await events.type('What people read', 'Two ministers threaten to go.');
    await events.choose('Who learns of it', 'Some seats');
    await events.tick('United States');
    await events.button('Add a change').click();
    await events.choose('Whose', 'United States');
    await events.type('By', '-4');
    await expectAccessible(desk.page, 'writing an event');
    await events.button('Save, to fire by hand').click();
    await events.does('Preview', 'A note from the cabinet').click();
    await expect(events.dialog).toContainText('Two ministers threaten to go.');
    await expect(events.dialog).toContainText('Support of United States −4');
    await events.choose('As seen by', 'Soviet Union');
    await expect(events.dialog).toContainText('Soviet Union sees nothing of it.');
    await events.close();
    await expect(eventNews(usaAt.page).card).toHaveCount(0);
  });

  await test.step('it is fired while all stand still: Washington reads it, Moscow does not', async () => {
    await control.pause.click();
    await events.fire('A note from the cabinet');
    const { card, read } = eventNews(usaAt.page);
    await expect(card).toContainText('A note from the cabinet');
    await expect(card).toContainText('Two ministers threaten to go.');
    await expectAccessible(usaAt.page, 'an event in the middle of a turn');
    await expect(usa.seat).toContainText('▼4');
    await read();
    await expect(card).toHaveCount(0);
    await usa.tab('Since last turn').click();
    await usaAt.page.getByRole('button', { name: /Your support.*Why\?$/ }).click();
    await expect(usaAt.page.getByRole('dialog')).toContainText('A note from the cabinet');
    await usaAt.page.keyboard.press('Escape');
    await control.goOn.click();
    await events.show('Happened');
    await expect(events.event('A note from the cabinet')).toContainText('Happened in turn 1');
    await expect(eventNews(sovAt.page).card).toHaveCount(0);
    await expect(sovAt.page.getByText('A note from the cabinet')).toHaveCount(0);
  });

  await test.step('a sheet comes in: the bad row is told with its reasons, the good one is a draft', async () => {
    await events.bringIn.click();
    await desk.page
      .getByLabel('Choose a CSV file')
      .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
    await expect(events.dialog).toContainText('1 good row, 1 bad row');
    await expect(events.bad.getByRole('row')).toHaveText([
      ...['RowColumnWhat is wrong', '3ToNo seat is called “Narnia”.'],
      '3When“whenever” is no trigger. Write: by hand, turn, minutes or ladder.',
    ]);
    await expect(events.good).toContainText('As turn 2 begins');
    await events.choose('Text', 'not in the sheet');
    await events.choose('Text', '2 · Message');
    await expectAccessible(desk.page, 'bringing in a sheet');
    await events.button('Bring in 1 draft').click();
    await events.show('Still to come');
    await expect(events.event('Dockers strike')).toContainText('Draft');
    await events.does('Arm', 'Dockers strike').click();
    await expect(events.event('Dockers strike')).toContainText('Armed');
    const [file] = await Promise.all([desk.page.waitForEvent('download'), events.download.click()]);
    const written = await readFile(await file.path(), 'utf8');
    expect(written).toContain('Dockers strike,All ports stand still.,everybody,turn,2');
    expect(written).toContain('security-council,The Security Council meets');
  });

  await test.step('the next turn brings what is armed, and not what is held', async () => {
    await desk.page.reload();
    await control.toOrders();
    await control.resolveAndPublish();
    await expect(usa.opening.dialog).toContainText('Dockers strike');
    await expect(usa.opening.dialog).toContainText('The hemisphere’s Council meets');
    await expect(usa.opening.dialog).not.toContainText('The Security Council meets');
    await control.tab('Events').click();
    const council = events.event('The Security Council meets');
    await expect(council).toContainText('Its moment has passed');
    await expect(eventNews(sovAt.page).card).toHaveCount(0);
    await sov.opening.close();
    await events.fire('The Security Council meets');
    await expect(eventNews(sovAt.page).card).toContainText('The Security Council meets');
    await expectNoSidewaysScroll(sovAt.page, 'an event on a phone');
    await control.tab('Log').click();
    await expect(desk.page.getByRole('tabpanel')).toContainText(
      '“The Security Council meets” held',
    );
  });
});
