import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { press, tabTo } from '../fixtures/keyboard.ts';
import { expect, phone, test } from '../fixtures/test.ts';
import { controlPage } from '../pages/control.ts';
import { eventNews, injectDesk } from '../pages/injects.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { phonePage } from '../pages/phone.ts';
import { projectorPage } from '../pages/projector.ts';
import { resumePage } from '../pages/resume.ts';
import { reviewPage } from '../pages/review.ts';
import { rulingsPage } from '../pages/rulings.ts';
import { tablePage } from '../pages/table.ts';

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

const seats = {
  usa: 'United States',
  sov: 'Soviet Union',
  tur: 'Türkiye',
  cub: 'Cuba',
  oas: 'OAS Council',
  uns: 'UN Secretariat',
} as const;

test('a lesson: one teacher, twelve pupils in six seats, a wall screen; nothing is lost', async ({
  come,
  line,
}) => {
  const wire = await line();
  const teacher = await come();
  const hall = await come({ viewport: { width: 1280, height: 720 } });
  const laptops = {
    usa: await come(),
    sov: await come({ baseURL: wire.origin }),
    tur: await come(),
    cub: await come(),
    oas: await come(),
    uns: await come(),
  };
  const phones = {
    usa: await come(phone),
    aide: await come(phone),
    sov: await come(phone),
    tur: await come(phone),
    cub: await come(phone),
  };
  const late = await come(phone);
  laptops.sov.allow(
    /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|WebSocket connection/,
  );

  const control = controlPage(teacher.page);
  const usa = tablePage(laptops.usa.page);
  const sov = tablePage(laptops.sov.page);
  const cub = tablePage(laptops.cub.page);
  const oas = tablePage(laptops.oas.page);
  const uns = tablePage(laptops.uns.page);
  const aide = phonePage(phones.aide.page);
  const keys = keyboardOnly(laptops.tur.page);
  const screen = projectorPage(hall.page);
  const events = injectDesk(teacher.page);
  const pupils = [...Object.values(laptops), ...Object.values(phones), late];
  const quiet = async (): Promise<void> => {
    await Promise.all([oas.orders.lockNothing(), uns.orders.lockNothing()]);
  };

  const code =
    await test.step('a room is opened; eleven find a seat, six of them on phones', async () => {
      const opened = await openRoomPage(teacher.page).make({
        role: 'I run it',
        advance: 'When control says so',
        timing: 'At a table',
        callSign: 'Teacher',
      });
      await screen.open(opened);
      await expect(screen.filled(0)).toBeVisible();
      const first = ['usa', 'sov', 'cub', 'oas', 'uns'] as const;
      for (const seat of first) {
        const { page } = laptops[seat];
        await joinPage(page).come(opened, `Laptop ${seat}`);
        await lobbyPage(page).claim(seats[seat]).click();
      }
      await keys.come(opened, 'Early Finch', seats.tur);
      await expect(screen.filled(6)).toBeVisible();
      for (const [key, seat] of [
        ...[['usa', 'usa'] as const, ['aide', 'usa'] as const, ['sov', 'sov'] as const],
        ...[['tur', 'tur'] as const, ['cub', 'cub'] as const],
      ]) {
        const { page } = phones[key];
        await joinPage(page).come(opened, `Phone ${key}`);
        await lobbyPage(page).join(seats[seat]).click();
      }
      await expect(lobbyPage(phones.cub.page).mine).toContainText(seats.cub);
      await expectNoSidewaysScroll(phones.cub.page, 'the lobby of a class, on a phone');
      await lobbyPage(teacher.page).start.click();
      await expect(control.title).toBeAttached();
      return opened;
    });

  await test.step('the teacher prepares an event that waits for the ladder', async () => {
    await control.tab('Events').click();
    await events.write.click();
    await events.type('Title', 'Ships are seen to turn');
    await events.type('What people read', 'Two freighters have changed course.');
    await events.choose('When', 'When the public ladder reaches a step');
    await events.step('2');
    await events.button('Save and arm').click();
    await expect(events.event('Ships are seen to turn')).toContainText('Armed');
  });

  await test.step('turn 1: a reload restores the draft, on a laptop and on a phone', async () => {
    await expect(screen.head(1, 'Read')).toBeVisible();
    // The others learn nothing new in the first turn.
    for (const table of [usa, aide, sov]) await table.opening.close();
    await control.toOrders();
    await expect(screen.head(1, 'Write orders')).toBeVisible();
    await usa.orders.write('Make a public demand', 'Say it before the newspapers do');
    await usa.orders.field('Demand it of').selectOption({ label: seats.sov });
    await laptops.usa.page.reload();
    await expect(usa.orders.restored.or(usa.orders.saved)).toBeVisible();
    await usa.orders.edit('Make a public demand').click();
    await expect(usa.orders.rationale).toHaveValue('Say it before the newspapers do');
    await phones.aide.page.reload();
    await aide.tab('Orders').click();
    await expect(aide.orders.list).toContainText(['Make a public demand']);
    await usa.orders.lockAll();
    await expect(usa.orders.list).toHaveCount(1);
  });

  await test.step('turn 1: what is written without a connection arrives once', async () => {
    await sov.orders.write('Address the nation', 'Written at the table, ');
    await expect(sov.orders.saved).toBeVisible();
    wire.cut();
    const gone = laptops.sov.page.waitForTimeout(away);
    await expect(sov.lost).toBeVisible();
    await sov.orders.rationale.pressSequentially('and finished ');
    await keys.lock('Spoken in Ankara in turn 1');
    await cub.orders.write('Address the nation', 'Spoken in Havana in turn 1');
    await cub.orders.lockAll();
    await quiet();
    await expect(screen.locked(5)).toBeVisible();
    await sov.orders.rationale.press('End');
    await sov.orders.rationale.pressSequentially('in the dark.');
    await sov.orders.lock.click();
    await gone;
    await expect(sov.lost).toBeVisible();
    await expect(screen.locked(5)).toBeVisible();
    wire.mend();
    await expect(sov.orders.locked).toBeVisible({ timeout: 20_000 });
    await expect(sov.orders.list).toHaveCount(1);
    await control.tab('Orders').click();
    await expect(control.order('SOV').filter({ hasText: 'Address the nation' })).toHaveCount(1);
    await expect(screen.locked(6)).toBeVisible();
    await control.resolve.click();
    await expect(screen.head(1, 'Orders are being resolved')).toBeVisible();
    await expect(usa.turn(1)).toBeVisible();
    await control.publish.click();
    await expect(screen.head(2, 'Read')).toBeVisible();
  });

  await test.step('turn 2: the event has come; one joins late, and reads it too', async () => {
    await expect(usa.opening.dialog).toContainText('Two freighters have changed course.');
    await joinPage(late.page).come(code, 'Late Wren');
    await lobbyPage(late.page).join(seats.uns).click();
    const newcomer = phonePage(late.page);
    await expect(newcomer.opening.dialog).toContainText('Two freighters have changed course.');
    await newcomer.opening.close();
    for (const table of [usa, sov, cub, oas, uns]) await table.opening.close();
    await keys.readOn();
    await expect(eventNews(late.page).card).toHaveCount(0);
  });

  await test.step('turn 2: talk, an offer, its answer; a pause, a ruling and more time', async () => {
    await control.openTalks.click();
    await usa.talk.say(seats.sov, 'Can we speak without the newspapers?');
    await sov.talk.channel(seats.usa).click();
    await expect(sov.talk.log).toContainText('Can we speak without the newspapers?');
    await usa.offers.offer(seats.sov, 2, 'The weapons leave, and we keep the peace.');
    await sov.offers.read.click();
    await expect(sov.offers.from(seats.usa)).toContainText('The weapons leave');
    await sov.offers.accept(seats.usa, 'It lets both of us step back.');

    await control.openOrders.click();
    await control.pause.click();
    await Promise.all(pupils.map(({ page }) => expect(tablePage(page).paused).toBeVisible()));
    const held = await control.clock.innerText();
    await usa.orders.write('Address the nation', 'Written while the clock stood still');
    const rulings = rulingsPage(teacher.page);
    await rulings.tab.click();
    await rulings.make.click();
    await rulings.choice('Seat').selectOption({ label: seats.cub });
    await rulings.field('New value').fill('60');
    await rulings.field('Reason').fill('The crowd in Havana was larger than thought.');
    await rulings.submit.click();
    await expect(rulings.ruling(1)).toContainText('to 60');
    await expect(cub.seat).toContainText('60');
    expect(await control.clock.innerText()).toBe(held);
    await control.extend.click();
    await expect(control.clock).not.toContainText(held.split('\n')[0] ?? held);
    await control.goOn.click();
    await Promise.all(pupils.map(({ page }) => expect(tablePage(page).paused).toBeHidden()));
  });

  await test.step('turn 2: one leaves and a bot stands in; one goes on with another device', async () => {
    await laptops.oas.page.close();
    await expect(control.seatState(seats.oas, 'away')).toBeVisible();
    await control.seat(seats.oas).first().click();
    await control.toBot.click();
    await cub.orders.write('Address the nation', 'Begun on a laptop');
    await expect(cub.orders.saved).toBeVisible();
    await cub.menu.open();
    const resume = await cub.menu.resumeCode.innerText();
    const other = await come(phone);
    const way = resumePage(other.page);
    await way.open();
    await way.code.fill(resume.toLowerCase().replaceAll('-', ' '));
    await way.devices('Move here').check();
    await way.take.click();
    const moved = phonePage(other.page);
    await moved.opening.close();
    await moved.tab('Orders').click();
    await moved.orders.edit('Address the nation').click();
    await expect(moved.orders.rationale).toHaveValue('Begun on a laptop');
    await moved.orders.rationale.fill('Begun on a laptop, ended on a phone');
    await moved.orders.lockAll();
    await usa.orders.lockAll();
    await keys.lock('Spoken in Ankara in turn 2');
    await uns.orders.lockNothing();
    await expect(control.seatState(seats.sov, 'No orders yet')).toBeVisible();
    await control.resolveAndPublish();
  });

  await test.step('turn 3: the bot hands back, and the pupil goes on', async () => {
    await expect(screen.head(3, 'Read')).toBeVisible();
    await control.seat(seats.oas).first().click();
    await control.handBack.click();
    const page = await laptops.oas.context.newPage();
    await page.goto(`/room/${code}`);
    const back = tablePage(page);
    for (const table of [usa, sov, uns, back]) await table.opening.close();
    await keys.readOn();
    await control.toOrders();
    await sov.orders.write('Do what was asked', 'A step kept in turn 3');
    await sov.orders.lockAll();
    await usa.orders.lockNothing();
    await keys.lock('Spoken in Ankara in turn 3');
    await back.orders.lockNothing();
    await uns.orders.lockNothing();
    await control.resolveAndPublish();
    await expect(screen.head(4, 'Read')).toBeVisible();
    await control.end.click();
    await control.end.click();
  });

  await test.step('everybody sees the review, and nothing is lost', async () => {
    await expect(screen.ended).toBeVisible();
    for (const { page } of [teacher, laptops.usa, laptops.tur, phones.sov, late]) {
      const review = reviewPage(page);
      await expect(review.outcome).toBeVisible();
      await expect(review.scores.getByRole('row')).toHaveCount(7);
    }
    const review = reviewPage(laptops.usa.page);
    await review.tab('Replay').click();
    const said = [
      [
        ...['Say it before the newspapers do', 'Written at the table, and finished in the dark.'],
        ...['Spoken in Ankara in turn 1', 'Spoken in Havana in turn 1'],
      ],
      [
        ...['Written while the clock stood still', 'Begun on a laptop, ended on a phone'],
        'Spoken in Ankara in turn 2',
      ],
      ['A step kept in turn 3', 'Spoken in Ankara in turn 3'],
    ];
    for (const [at, words] of said.entries()) {
      await review.turn(at + 1).click();
      for (const word of words) await expect(review.panel).toContainText(`“${word}”`);
    }
    await press(laptops.tur.page, reviewPage(laptops.tur.page).tab('Story'));
    await laptops.tur.page.keyboard.press('ArrowRight');
    await expect(reviewPage(laptops.tur.page).tab('Replay')).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await review.tab('Secrets').click();
    await expect(review.panel).toContainText('Can we speak without the newspapers?');
    await expect(review.panel).toContainText('United States to Soviet Union, turn 2');
  });
});
