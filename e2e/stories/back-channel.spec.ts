import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { expectAccessible } from '../fixtures/axe.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';
import { talkDesk } from '../pages/talk-desk.ts';

/** Everything that the server ever sent to a page over its sockets. */
const listenIn = (page: Page): (() => string) => {
  const frames: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      frames.push(String(payload));
    });
  });
  return () => frames.join('\n');
};

test('a go-between alters one message and keeps another back; the review shows all', async ({
  come,
  line,
}) => {
  const desk = await come();
  const wire = await line();
  const usa = await come({ baseURL: wire.origin });
  usa.allow(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|WebSocket connection/);
  const [tur, sov] = [await come(), await come()];
  const heard = listenIn(sov.page);
  const heardBySender = listenIn(usa.page);
  const control = controlPage(desk.page);
  const code = await openRoomPage(desk.page).make({
    ...{ role: 'I run it', advance: 'When control says so', timing: 'No clock', callSign: 'Desk' },
  });
  for (const [page, sign, seat] of [
    [usa.page, 'Quiet Heron', 'United States'],
    [tur.page, 'Early Finch', 'Türkiye'],
    [sov.page, 'Plain Otter', 'Soviet Union'],
  ] as const) {
    await joinPage(page).come(code, sign);
    await lobbyPage(page).claim(seat).click();
    await expect(lobbyPage(page).mine).toContainText(seat);
  }
  await lobbyPage(desk.page).start.click();
  const [sender, carrier, receiver] = [
    tablePage(usa.page),
    tablePage(tur.page),
    tablePage(sov.page),
  ];
  // Nothing has happened to Türkiye yet.
  for (const table of [sender, receiver]) await table.opening.close();
  await expect(carrier.turn(1)).toBeVisible();
  await control.openTalks.click();

  const through = 'Soviet Union, through Türkiye';
  const carried = 'Soviet Union and United States, through you';
  const arrived = 'United States, through Türkiye';

  await test.step('the sender is told who reads it, and gives a message to the go-between', async () => {
    await sender.talk.through('Soviet Union', 'Türkiye');
    await expect(sender.talk.region).toContainText(
      'Türkiye reads it first and may change it or keep it back; you are not told which until the review.',
    );
    await expect(sender.talk.region).toContainText('Control can read everything.');
    await sender.talk.field(through).fill('The Jupiters may go within a year.');
    await sender.talk.send.click();
    await expect(sender.talk.message('The Jupiters may go within a year.')).toContainText(
      'given to Türkiye',
    );
    await expect(receiver.talk.channel(arrived)).toHaveCount(0);
  });

  await test.step('papers between two stand beside their talk, and open from there', async () => {
    await usa.page
      .getByRole('dialog', { name: 'Talk' })
      .getByRole('button', { name: 'Close' })
      .click();
    await expect(sender.talk.region).toBeFocused();
    await sender.offers.offer('Soviet Union', 2, 'The weapons leave, and we keep the peace.');
    await receiver.talk.say('United States', 'We have read it.');
    await receiver.talk.papers.click();
    const papers = sov.page.getByRole('region', { name: 'Papers between you' });
    await expectAccessible(sov.page, 'talk with its papers');
    await papers
      .getByRole('button', { name: /Offer, United States to Soviet Union.*waits for you/ })
      .click();
    await expect(receiver.offers.from('United States')).toContainText('The weapons leave');
    await receiver.offers.accept('United States', 'It lets both of us step back.');
    await sender.talk.channel('Soviet Union').click();
    await sender.talk.papers.click();
    await expect(usa.page.getByRole('region', { name: 'Papers between you' })).toContainText(
      'accepted',
    );
    await sender.talk.channel(through).click();
  });

  await test.step('the go-between alters it; the receiver sees those words alone', async () => {
    await carrier.talk.channel(carried).click();
    await expectAccessible(tur.page, 'a message in hand');
    const message = carrier.talk.message('The Jupiters may go within a year.');
    await expect(message).toContainText('waits for you');
    await message.getByRole('button', { name: 'Change it' }).click();
    const words = carrier.talk.region.getByRole('textbox', {
      name: 'What Soviet Union will read',
    });
    await expect(words).toHaveValue('The Jupiters may go within a year.');
    await words.fill('Washington will give nothing.');
    await carrier.talk.button('Pass on these words').click();
    await expect(message).toContainText('passed on changed');
    await receiver.talk.channel(arrived).click();
    await expect(receiver.talk.message('Washington will give nothing.')).toContainText(
      'passed on by Türkiye',
    );
  });

  await test.step('a second one is kept back, and a third passed on as it was', async () => {
    await sender.talk.field(through).fill('Let us meet in Ankara.');
    await sender.talk.send.click();
    await carrier.talk
      .message('Let us meet in Ankara.')
      .getByRole('button', { name: 'Keep it back' })
      .click();
    await expect(carrier.talk.message('Let us meet in Ankara.')).toContainText('kept back');
    await sender.talk.field(through).fill('A draft that must not be lost');
    await usa.page.waitForTimeout(500);
    await usa.page.reload();
    await sender.talk.channel(through).click();
    await expect(sender.talk.field(through)).toHaveValue('A draft that must not be lost');
    await sender.talk.send.click();
    await carrier.talk
      .message('A draft that must not be lost')
      .getByRole('button', { name: 'Pass it on', exact: true })
      .click();
    await expect(receiver.talk.log).toContainText('A draft that must not be lost');
    await expect(receiver.talk.log.getByText('passed on by Türkiye')).toHaveCount(2);
  });

  await test.step('a word sent without a connection waits on the device and arrives once', async () => {
    wire.cut();
    await expect(sender.lost).toBeVisible();
    await sender.talk.field(through).fill('Written in the dark');
    await sender.talk.send.click();
    await expect(sender.talk.log).toContainText('Sending… kept on this device until it is stored.');
    await expect(carrier.talk.message('Written in the dark')).toHaveCount(0);
    wire.mend();
    await expect(carrier.talk.message('Written in the dark')).toHaveCount(1, { timeout: 20_000 });
    await expect(sender.talk.message('Written in the dark')).toContainText('given to Türkiye');
    await expect(sender.talk.log).not.toContainText('Sending…');
  });

  await test.step('neither end has learned what became of it; control sees both', async () => {
    await expect(sender.talk.log.getByText('given to Türkiye')).toHaveCount(4);
    for (const word of ['Washington will give nothing.', 'kept back', 'passed on'])
      await expect(sender.talk.log).not.toContainText(word);
    expect(heard()).toContain('Washington will give nothing.');
    for (const secret of ['The Jupiters may go', 'Let us meet in Ankara'])
      expect(heard()).not.toContain(secret);
    expect(heardBySender()).not.toContain('Washington will give nothing.');
    await control.tab('Messages').click();
    const messages = talkDesk(desk.page);
    await messages.thread('United States to Soviet Union, through Türkiye').click();
    await expect(messages.panel).toContainText('The Jupiters may go within a year.');
    await expect(messages.panel).toContainText('Türkiye passed on: Washington will give nothing.');
    await expectAccessible(desk.page, 'control’s messages');
  });

  await test.step('the review shows all of it to both', async () => {
    await control.end.click();
    await control.end.click();
    for (const page of [usa.page, sov.page]) {
      await reviewPage(page).tab('Secrets').click();
      const messages = talkDesk(page);
      await messages.thread('United States to Soviet Union, through Türkiye').click();
      for (const text of [
        'The Jupiters may go within a year.',
        'Türkiye passed on: Washington will give nothing.',
        'passed on changed',
        'Let us meet in Ankara.',
        'kept back',
        'passed on as it was',
      ])
        await expect(messages.panel).toContainText(text);
    }
  });
});
