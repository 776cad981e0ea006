import type { Page } from '@playwright/test';
import { press, tabTo } from '../fixtures/keyboard.ts';
import { expect, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { projectorPage } from '../pages/projector.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

const last = 5;
/** How long one of them has no connection. */
const away = 60_000;
const why = 'Why (optional, opens at the debrief)';

/** Joins, claims a seat and plays with nothing but the keyboard. */
const keyboardOnly = (page: Page) => {
  const table = tablePage(page);
  const { orders, opening } = table;
  return {
    come: async (code: string, sign: string, seat: string): Promise<void> => {
      await page.goto('/');
      await tabTo(page, page.getByRole('textbox', { name: /^Room code/ }));
      await page.keyboard.type(code.toLowerCase());
      await page.keyboard.press('Enter');
      const join = joinPage(page);
      await tabTo(page, join.callSign);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(sign);
      await press(page, join.enter);
      await press(page, lobbyPage(page).claim(seat));
    },
    readOn: async (): Promise<void> => {
      await press(page, opening.go);
      await expect(opening.dialog).toBeHidden();
    },
    lock: async (text: string): Promise<void> => {
      await press(page, table.skipTo('orders'));
      await press(page, orders.add);
      await press(page, orders.choice('Address the nation'));
      await tabTo(page, orders.field('To say'));
      await page.keyboard.press('ArrowDown');
      await tabTo(page, page.getByRole('textbox', { name: why }));
      await page.keyboard.type(text);
      await press(page, orders.lock);
      await expect(orders.locked).toBeVisible();
    },
  };
};

test.setTimeout(360_000);

test('three people, bots and control play October 1962 from creation to review', async ({
  come,
  line,
}) => {
  const wire = await line();
  const controller = await come();
  const washington = await come();
  const moscow = await come({ baseURL: wire.origin });
  const ankara = await come();
  const hall = await come();
  moscow.allow(
    /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|WebSocket connection/,
  );

  const control = controlPage(controller.page);
  const usa = tablePage(washington.page);
  const sov = tablePage(moscow.page);
  const tur = tablePage(ankara.page);
  const keys = keyboardOnly(ankara.page);
  const screen = projectorPage(hall.page);
  const everybody = [controller.page, washington.page, moscow.page, ankara.page];

  const code = await test.step('control opens a room, people take seats', async () => {
    const opened = await openRoomPage(controller.page).make({
      role: 'I run it',
      advance: 'When control says so',
      timing: 'At a table',
      callSign: 'Desk',
    });
    await screen.open(opened);
    await expect(screen.filled(0)).toBeVisible();
    await joinPage(washington.page).come(opened, 'Quiet Heron');
    await lobbyPage(washington.page).claim('United States').click();
    await joinPage(moscow.page).come(opened, 'Plain Otter');
    await lobbyPage(moscow.page).claim('Soviet Union').click();
    await keys.come(opened, 'Early Finch', 'Türkiye');
    await expect(screen.filled(3)).toBeVisible();
    await lobbyPage(controller.page).start.click();
    await expect(control.title).toBeAttached();
    return opened;
  });
  expect(code).toHaveLength(6);

  await test.step('turn 1: a reload restores the draft', async () => {
    await expect(screen.head(1, 'Read')).toBeVisible();
    await usa.opening.close();
    await sov.opening.close();
    await control.toOrders();
    await expect(screen.head(1, 'Write orders')).toBeVisible();
    await usa.orders.write('Make a public demand', 'Say it before the newspapers do');
    await usa.orders.field('Demand it of').selectOption({ label: 'Soviet Union' });
    await washington.page.reload();
    await expect(usa.orders.restored.or(usa.orders.saved)).toBeVisible();
    await usa.orders.edit('Make a public demand').click();
    await expect(usa.orders.rationale).toHaveValue('Say it before the newspapers do');
    await usa.orders.lockAll();
    await expect(usa.orders.list).toHaveCount(1);
  });

  await test.step('turn 1: what is written without a connection arrives once', async () => {
    await sov.orders.write('Address the nation', 'Written at the table, ');
    await expect(sov.orders.saved).toBeVisible();
    wire.cut();
    const minute = moscow.page.waitForTimeout(away);
    await expect(sov.lost).toBeVisible();
    await sov.orders.rationale.pressSequentially('and finished ');
    await keys.lock('Spoken in Ankara in turn 1');
    await expect(screen.locked(5)).toBeVisible();
    await sov.orders.rationale.press('End');
    await sov.orders.rationale.pressSequentially('in the dark.');
    await sov.orders.lock.click();
    await minute;
    await expect(sov.lost).toBeVisible();
    await expect(screen.locked(5)).toBeVisible();
    wire.mend();
    await expect(sov.orders.locked).toBeVisible({ timeout: 20_000 });
    await expect(sov.orders.list).toHaveCount(1);
    await expect(control.order('SOV').filter({ hasText: 'Address the nation' })).toHaveCount(1);
    await expect(screen.locked(6)).toBeVisible();
    await control.resolve.click();
    await expect(screen.head(1, 'Orders are being resolved')).toBeVisible();
    await expect(usa.turn(1)).toBeVisible();
    await control.publish.click();
    await expect(screen.head(2, 'Read')).toBeVisible();
  });

  await test.step('turn 2: talk, an offer, its answer; a pause and more time', async () => {
    await usa.opening.close();
    await sov.opening.close();
    await keys.readOn();
    await control.openTalks.click();
    await usa.talk.say('Soviet Union', 'Can we speak without the newspapers?');
    await sov.talk.channel('United States').click();
    await expect(sov.talk.log).toContainText('Can we speak without the newspapers?');
    await sov.talk.say('United States', 'We can.');
    await expect(usa.talk.log).toContainText('We can.');
    await usa.offers.offer('Soviet Union', 2, 'The weapons leave, and we keep the peace.');
    await sov.offers.read.click();
    await expect(sov.offers.from('United States')).toContainText('The weapons leave');
    await sov.offers.accept('United States', 'It lets both of us step back.');

    await control.openOrders.click();
    await control.pause.click();
    await expect(usa.paused).toBeVisible();
    await expect(tur.paused).toBeVisible();
    const held = await control.clock.innerText();
    await usa.orders.write('Address the nation', 'Written while the clock stood still');
    await controller.page.waitForTimeout(1500);
    expect(await control.clock.innerText()).toBe(held);
    await control.extend.click();
    await expect(control.clock).not.toContainText(held.split('\n')[0] ?? held);
    await control.goOn.click();
    await expect(usa.paused).toBeHidden();
    await usa.orders.lockAll();
    await keys.lock('Spoken in Ankara in turn 2');
    await expect(control.seatState('Soviet Union', 'No orders yet')).toBeVisible();
    await control.resolveAndPublish();
  });

  for (let turn = 3; turn <= last; turn += 1)
    await test.step(`turn ${turn}: orders, resolution, publication`, async () => {
      await expect(screen.head(turn, 'Read')).toBeVisible();
      await usa.opening.close();
      await sov.opening.close();
      await keys.readOn();
      await control.toOrders();
      await sov.orders.write('Do what was asked', `A step kept in turn ${turn}`);
      await sov.orders.lockAll();
      await usa.orders.lockNothing();
      await keys.lock(`Spoken in Ankara in turn ${turn}`);
      await expect(screen.locked(6)).toBeVisible();
      await control.resolveAndPublish();
    });

  await test.step('everybody sees the review, and nothing is lost', async () => {
    await expect(screen.ended).toBeVisible();
    for (const page of everybody) {
      const review = reviewPage(page);
      await expect(review.outcome).toBeVisible();
      await expect(review.scores.getByRole('row')).toHaveCount(7);
    }
    const review = reviewPage(washington.page);
    await review.tab('Replay').click();
    await expect(review.panel).toContainText('“Say it before the newspapers do”');
    await expect(review.panel).toContainText('“Written at the table, and finished in the dark.”');
    for (let turn = 1; turn <= last; turn += 1) {
      await review.turn(turn).click();
      await expect(review.panel).toContainText(`“Spoken in Ankara in turn ${turn}”`);
    }
    await review.turn(2).click();
    await expect(review.panel).toContainText('“Written while the clock stood still”');
    await press(ankara.page, reviewPage(ankara.page).tab('Story'));
    await ankara.page.keyboard.press('ArrowRight');
    await expect(reviewPage(ankara.page).tab('Replay')).toHaveAttribute('aria-selected', 'true');
    await review.tab('Secrets').click();
    await expect(review.panel).toContainText('Can we speak without the newspapers?');
    await review.tab('Secrets').click();
    await expect(review.panel).toContainText('United States to Soviet Union, turn 2');
  });
});
