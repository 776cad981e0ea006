import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { expect, test } from '../fixtures/test.ts';
import { classPage } from '../pages/class.ts';
import { controlPage } from '../pages/control.ts';
import { eventNews } from '../pages/injects.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { codeOf } from '../pages/room.ts';
import { tablePage } from '../pages/table.ts';

const places = [1, 2, 3, 4] as const;

test('one teacher runs four rooms: one code, one event for all, steered together and singly, compared', async ({
  come,
}) => {
  const teacher = await come();
  const { page } = teacher;
  const rooms = classPage(page);
  const pupils = [await come(), await come()] as const;

  await test.step('four rooms open as one class', async () => {
    const form = openRoomPage(page);
    await form.open();
    await form.choose('October 1962');
    await form.toPeople();
    await form.choose('My own times');
    await form.type('Read, minutes', '0');
    await form.type('Talk, minutes', '0');
    await form.type('Write orders, minutes', '60');
    await page.getByLabel('Number of rooms').selectOption('4');
    await form.submit.click();
    await page.waitForURL('**/class/*');
    for (const place of places) await expect(rooms.card(place)).toBeVisible();
  });

  await test.step('one code spreads people over the rooms, each in a seat', async () => {
    for (const [index, pupil] of pupils.entries()) {
      await pupil.page.goto(`/join/${rooms.code()}`);
      await expect(pupil.page.getByLabel('Room', { exact: true })).toBeVisible();
      await pupil.page.getByRole('textbox', { name: 'Your call sign' }).fill(`Pupil ${index + 1}`);
      await pupil.page.getByRole('button', { name: 'Join the room' }).click();
      await pupil.page.waitForURL('**/room/*');
      await expect(pupil.page.getByRole('region', { name: 'Your seat' })).toContainText(
        'United States',
      );
    }
    expect(new Set(pupils.map((pupil) => codeOf(pupil.page))).size).toBe(2);
    for (const place of [1, 2]) await expect(rooms.card(place)).toContainText('1 person');
  });

  await test.step('all start at one press; one event happens in all; one room alone gets time', async () => {
    await rooms.act('Start', 4);
    for (const pupil of pupils) await tablePage(pupil.page).opening.close();
    await rooms.event.selectOption({ index: 0 });
    await rooms.happen.click();
    await expect(rooms.report).toContainText('Event: done in 4 of 4 rooms.');
    await expect(rooms.done).toHaveCount(4);
    for (const pupil of pupils) await expect(eventNews(pupil.page).card).toBeVisible();
    await rooms.say.fill('Two minutes left.');
    await rooms.sayIt.click();
    await expect(rooms.report).toContainText('Message: done in 4 of 4 rooms.');
    for (const pupil of pupils)
      await expect(pupil.page.getByText('Two minutes left.').first()).toBeVisible();
    for (const place of [1, 2, 3]) await rooms.choose(place).uncheck();
    await rooms.act('Extend +2 min', 1);
    await expect(rooms.report).toContainText('Room 4');
    for (const place of [1, 2, 3]) await rooms.choose(place).check();
  });

  await test.step('one room strikes, the others do not: where they parted is seen at once', async () => {
    const [first, second] = [tablePage(pupils[0].page), tablePage(pupils[1].page)];
    await first.orders.write('Strike');
    await first.orders.field('Strike').selectOption({ label: 'Soviet Union' });
    await first.orders.field('To undo').selectOption({ label: 'Missiles in Cuba' });
    await first.orders.lockAll();
    await second.orders.lockNothing();
    for (const place of places) await expect(rooms.card(place)).toContainText('Locked 6 of 6');
    await rooms.act('Resolve', 4);
    await rooms.act('Publish', 4);
    await rooms.tab('Compare').click();
    await expect(rooms.parted(1)).toBeVisible();
    await expect(rooms.chart).toBeVisible();
    await expect(rooms.path(1)).toContainText('Air strikes');
    for (const place of [2, 3, 4]) await expect(rooms.path(place)).not.toContainText('Air strikes');
    await expectAccessible(page, 'a class and its rooms compared');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page, 'rooms compared on a phone');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('the wall shows the comparison, and a room’s console is one press away and back', async () => {
    const wall = await come();
    await wall.page.goto((await rooms.wall.getAttribute('href')) ?? '');
    await expect(classPage(wall.page).parted(1)).toBeVisible();
    await expect(wall.page.getByRole('button')).toHaveCount(0);
    await rooms.tab('Rooms').click();
    await rooms.console(2).click();
    await expect(controlPage(page).title).toBeAttached();
    await rooms.back.click();
    await expect(rooms.card(2)).toBeVisible();
  });
});
