import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { observerPage } from '../pages/observer.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { projectorPage } from '../pages/projector.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

/** Words that nobody but their addressees may ever receive, one for each kind of secret. */
const marks = { draft: 'Zyxdraft', offer: 'Zyxoffer', talk: 'Zyxtalk' } as const;
/** Whole words: three letters alone also turn up in the name of a script. */
const anyMark = new RegExp(Object.values(marks).join('|'), 'i');

/** Keeps everything that reaches a page, over sockets and over requests. */
const listen = (page: Page): readonly string[] => {
  const heard: string[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => heard.push(payload.toString()));
  });
  page.on('response', (response) => {
    if (!response.url().includes('/api/') && !response.url().includes('/socket.io/')) return;
    response.text().then(
      (text) => heard.push(text),
      () => heard.push(''),
    );
  });
  return heard;
};

test('what is drafted, offered and said in private reaches nobody else', async ({ come }) => {
  const desk = await come();
  const washington = await come();
  const moscow = await come();
  const havana = await come();
  const watcher = await come();
  const hall = await come();
  const strangers = [havana.page, watcher.page, hall.page];
  const heard = strangers.map(listen);
  const usa = tablePage(washington.page);
  const sov = tablePage(moscow.page);
  const cub = tablePage(havana.page);
  const control = controlPage(desk.page);

  const code = await openRoomPage(desk.page).make({
    role: 'I run it',
    advance: 'When control says so',
    timing: 'No clock',
    callSign: 'Desk',
  });
  const seats = [
    [washington, 'United States'],
    [moscow, 'Soviet Union'],
    [havana, 'Cuba'],
  ] as const;
  for (const [{ page }, seat] of seats) {
    await joinPage(page).come(code, `Person for ${seat}`);
    await lobbyPage(page).claim(seat).click();
  }
  await joinPage(watcher.page).come(code, 'Calm Plover', 'An observer');
  await projectorPage(hall.page).open(code);
  await lobbyPage(desk.page).start.click();
  await usa.opening.close();
  await sov.opening.close();

  await test.step('Washington drafts, offers and talks to Moscow', async () => {
    await control.openTalks.click();
    await usa.orders.write('Set a standing order', marks.draft);
    await usa.talk.say('Soviet Union', marks.talk);
    await usa.offers.offer('Soviet Union', 2, marks.offer);
    await control.openOrders.click();
    await usa.orders.lockAll();
  });

  await test.step('those it is meant for, and control, receive it', async () => {
    await expect(sov.talk.channel('United States')).toContainText('1 new');
    await sov.talk.channel('United States').click();
    await expect(sov.talk.log).toContainText(marks.talk);
    await sov.offers.read.click();
    await expect(sov.offers.from('United States')).toContainText(marks.offer);
    await moscow.page.keyboard.press('Escape');
    await control.tab('Messages').click();
    await expect(desk.page.getByRole('tabpanel')).toContainText(marks.talk);
    await expect(moscow.page.locator('body')).not.toContainText(marks.draft);
  });

  const quiet = async (): Promise<void> => {
    for (const page of strangers) expect(await page.content()).not.toMatch(anyMark);
    for (const lines of heard) {
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter((line) => anyMark.test(line))).toEqual([]);
    }
  };

  await test.step('nobody else has it, before or after the turn resolves', async () => {
    await expect(cub.bar).toContainText('4 of 6');
    await quiet();
    // By the rules a standing private offer may leak as the turn resolves; a withdrawn one cannot.
    await usa.offers.withdraw('Soviet Union');
    await control.resolveAndPublish();
    await expect(cub.turn(2)).toBeVisible();
    await expect(observerPage(watcher.page).turn(2).first()).toBeVisible();
    await expect(projectorPage(hall.page).head(2, 'Read')).toBeVisible();
    await cub.opening.close();
    await cub.tab('Since last turn').click();
    await quiet();
  });

  const review = reviewPage(havana.page);
  await test.step('after the end it still waits where control says so', async () => {
    await control.revealLater.click();
    await expect(control.revealLater).toBeChecked();
    await control.end.click();
    await control.end.click();
    await expect(review.outcome).toBeVisible();
    await expect(review.tab('Secrets')).toHaveCount(0);
    await quiet();
  });

  await test.step('and opens to everybody at its word', async () => {
    const desks = reviewPage(desk.page);
    await desks.openHidden.click();
    await desks.openHidden.click();
    await review.tab('Replay').click();
    await expect(review.panel).toContainText(marks.draft);
    await review.tab('Secrets').click();
    await expect(review.panel).toContainText(marks.talk);
  });
});
