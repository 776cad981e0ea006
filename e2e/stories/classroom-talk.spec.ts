import { expect, phone, test } from '../fixtures/test.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { controlPage } from '../pages/control.ts';
import { joinPage } from '../pages/join.ts';
import { lobbyPage } from '../pages/lobby.ts';
import { openRoomPage } from '../pages/open-room.ts';
import { phonePage } from '../pages/phone.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';
import { talkDesk } from '../pages/talk-desk.ts';

test.setTimeout(180_000);

test('a teacher keeps order in talk: report, hide, mute, freeze, approve, silence', async ({
  come,
}) => {
  const desk = await come();
  const loud = await come();
  const pupil = await come(phone);
  const control = controlPage(desk.page);
  const code = await openRoomPage(desk.page).make({
    ...{
      role: 'I run it',
      advance: 'When control says so',
      timing: 'No clock',
      callSign: 'Teacher',
    },
  });
  await joinPage(loud.page).come(code, 'Loud Parrot');
  await lobbyPage(loud.page).claim('United States').click();
  await joinPage(pupil.page).come(code, 'Plain Otter');
  await lobbyPage(pupil.page).claim('Soviet Union').click();
  await expect(lobbyPage(pupil.page).mine).toContainText('Soviet Union');
  await lobbyPage(desk.page).start.click();
  const usa = tablePage(loud.page);
  const sov = phonePage(pupil.page);
  for (const table of [usa, sov]) await table.opening.close();
  await control.openTalks.click();
  await control.tab('Messages').click();
  const order = talkDesk(desk.page);

  await test.step('a rude message is reported from a phone, with those around it', async () => {
    for (let at = 1; at <= 12; at += 1) {
      await usa.talk.say('Soviet Union', at === 7 ? 'You are all fools' : `Word number ${at}.`);
      await expect(usa.talk.log).toContainText(at === 7 ? 'fools' : `number ${at}.`);
    }
    await expect(sov.tab('Talk')).toContainText('12 new');
    await sov.tab('Talk').click();
    await sov.talk.channel('United States').click();
    await sov.talk.report('You are all fools', 'That is an insult.');
    await expect(sov.talk.message('You are all fools')).toContainText('Reported to control');
    await expectNoSidewaysScroll(pupil.page, 'talk on a phone');
    await expectAccessible(pupil.page, 'talk on a phone');
    const report = order.report('You are all fools');
    await expect(report).toContainText('Reported by Plain Otter, Soviet Union');
    await expect(report).toContainText('That is an insult.');
    await report.getByText('11 messages as they stood then').click();
    await expect(report.getByRole('listitem')).toHaveCount(11);
    await expect(report.getByRole('listitem').first()).toContainText('Word number 2.');
    await expectAccessible(desk.page, 'a report at control’s desk');
  });

  await test.step('control hides it, and shows it again, and hides it', async () => {
    await order.report('You are all fools').getByRole('button', { name: 'Hide' }).click();
    await expect(sov.talk.log).toContainText('Hidden by control');
    await expect(sov.talk.log).not.toContainText('fools');
    await expect(usa.talk.log).not.toContainText('fools');
    await expect(order.panel).toContainText('hidden from all others');
    await order.button('Show this message of United States again').click();
    await expect(sov.talk.log).toContainText('You are all fools');
    await order.report('You are all fools').getByRole('button', { name: 'Hide' }).click();
    await expect(sov.talk.log).not.toContainText('fools');
  });

  await test.step('the writer is muted, told so, and can still reach control', async () => {
    const report = order.report('You are all fools');
    await report.getByRole('button', { name: 'Mute Loud Parrot' }).click();
    await expect(usa.talk.region).toContainText('Whoever runs the room has muted you.');
    await expect(usa.talk.send).toHaveCount(0);
    await usa.talk.button('Write to control').click();
    await usa.talk.field('Control').fill('I am sorry.');
    await usa.talk.send.click();
    await expect(usa.talk.log).toContainText('I am sorry.');
    await report.getByRole('button', { name: 'Dealt with' }).click();
    await expect(report).toContainText('dealt with');
    await order.order.getByRole('button', { name: 'Let Loud Parrot talk again' }).click();
    await usa.talk.say('Soviet Union', 'I take it back.');
    await expect(sov.talk.log).toContainText('I take it back.');
  });

  await test.step('a long talk comes page by page', async () => {
    for (let at = 13; at <= 104; at += 1) {
      await usa.talk.field('Soviet Union').fill(`Word number ${at}.`);
      await usa.talk.field('Soviet Union').press('Enter');
      await expect(usa.talk.field('Soviet Union')).toHaveValue('');
    }
    await expect(sov.talk.log).toContainText('Word number 104.');
    await expect(sov.talk.log).not.toContainText('Word number 2.');
    await sov.talk.log.getByRole('button', { name: 'Show earlier messages (50 more)' }).click();
    await expect(sov.talk.log).toContainText('Word number 2.');
    await expect(sov.talk.log).toContainText('Hidden by control');
    await expect(sov.talk.log.getByRole('button', { name: /^Show earlier/ })).toHaveCount(0);
  });

  await test.step('a channel is frozen for both, and goes on', async () => {
    await order.thread('United States, Soviet Union').click();
    await order.button('Freeze this channel').click();
    for (const table of [usa, sov]) {
      await expect(table.talk.region).toContainText('Control has frozen this channel.');
      await expect(table.talk.send).toHaveCount(0);
    }
    await order.button('Let it go on').click();
    await sov.talk.say('United States', 'Thank you.');
    await expect(usa.talk.log).toContainText('Thank you.');
  });

  await test.step('public statements wait: one is turned down, one shown', async () => {
    await order.check.click();
    await expect(order.check).toBeChecked();
    await usa.talk.channel('Public').click();
    await expect(usa.talk.region).toContainText('Control sees it first.');
    await sov.talk.channel('Public').click();
    for (const text of ['We are the best.', 'We seek a way out.']) {
      await usa.talk.field('Public').fill(text);
      await usa.talk.send.click();
      await expect(order.waiting(text)).toBeVisible();
    }
    await expect(usa.talk.region).toContainText('Waits for control. Nobody else sees it yet.');
    await expect(sov.talk.region).not.toContainText('We are the best.');
    const vain = order.waiting('We are the best.');
    await vain.getByRole('button', { name: 'Turn down' }).click();
    await vain.getByRole('textbox', { name: /^Reason/ }).fill('It says nothing.');
    await vain.getByRole('button', { name: 'Turn down' }).click();
    await expect(usa.talk.region).toContainText('Control’s reason: It says nothing.');
    await order
      .waiting('We seek a way out.')
      .getByRole('button', { name: 'Approve', exact: true })
      .click();
    await expect(sov.talk.log).toContainText('We seek a way out.');
    await expect(sov.talk.region).not.toContainText('We are the best.');
  });

  await test.step('silence holds for everybody but control, and ends', async () => {
    const half = 'Half a thought, not yet';
    await usa.talk.channel('Soviet Union').click();
    await usa.talk.field('Soviet Union').fill(half);
    await order.button('Silence all talk').click();
    for (const table of [usa, sov])
      await expect(table.talk.region).toContainText('Silence: nobody may talk for now.');
    await expect(control.bar).toContainText('Silence');
    for (const name of ['Public', 'Soviet Union']) {
      await usa.talk.channel(name).click();
      await expect(usa.talk.send).toHaveCount(0);
    }
    await expect(usa.talk.region).toContainText(`waits on this device: “${half}”`);
    await loud.page.reload();
    await usa.talk.channel('Soviet Union').click();
    await expect(usa.talk.region).toContainText(`waits on this device: “${half}”`);
    await expectAccessible(loud.page, 'a silence, with something half written');
    await desk.page.getByRole('textbox', { name: 'Message' }).fill('Quiet, please.');
    await desk.page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(sov.talk.log).toContainText('Quiet, please.');
    await order.button('Let people talk again').click();
    await expect(control.bar).not.toContainText('Silence');
    await expect(usa.talk.field('Soviet Union')).toHaveValue(half);
    await usa.talk.send.click();
    await sov.talk.channel('United States').click();
    await expect(sov.talk.log).toContainText(half);
  });

  await test.step('the log says what was done, never what was said; the hidden stays hidden', async () => {
    await control.tab('Log').click();
    const log = desk.page.getByRole('tabpanel');
    for (const line of [
      'Plain Otter reported a message',
      'A message was hidden',
      'Loud Parrot was muted',
      'Loud Parrot may talk again',
      'Talk was frozen',
      'A public statement of United States was shown',
      'Silence: nobody may talk',
    ])
      await expect(log).toContainText(line);
    await expect(log).not.toContainText('fools');
    await control.end.click();
    await control.end.click();
    const review = reviewPage(pupil.page);
    await review.tab('Secrets').click();
    await talkDesk(pupil.page).thread('United States, Soviet Union').click();
    await expect(review.panel).toContainText('Thank you.');
    await expect(review.panel).toContainText('Hidden by control');
    await expect(review.panel).not.toContainText('fools');
  });
});

test('where nobody is in control, the host mutes, hides in public, and calls for silence', async ({
  come,
}) => {
  const host = await come();
  const loud = await come();
  const code = await openRoomPage(host.page).make({
    ...{ role: 'I play too', advance: 'When everybody has locked', callSign: 'Host' },
    timing: { read: '0', talk: '0', order: '60' },
  });
  await joinPage(loud.page).come(code, 'Loud Parrot');
  await lobbyPage(host.page).claim('United States').click();
  await lobbyPage(loud.page).claim('Soviet Union').click();
  await expect(lobbyPage(loud.page).mine).toContainText('Soviet Union');
  await lobbyPage(host.page).start.click();
  const usa = tablePage(host.page);
  const sov = tablePage(loud.page);
  for (const table of [usa, sov]) await table.opening.close();
  await sov.talk.say('Public', 'You are all fools');
  await usa.talk.channel('Public').click();
  await usa.talk.button('Hide this message of Soviet Union').click();
  await expect(sov.talk.log).toContainText('Hidden by the host');
  await expect(sov.talk.log).not.toContainText('fools');
  await usa.menu.open();
  await usa.menu.button('Mute Loud Parrot').click();
  await expect(sov.talk.region).toContainText('Whoever runs the room has muted you.');
  await usa.menu.button('Let Loud Parrot talk again').click();
  await usa.menu.button('Silence all talk').click();
  await expect(sov.talk.region).toContainText('Silence: nobody may talk for now.');
  await expectAccessible(host.page, 'the menu with order in talk');
  await usa.menu.button('Let people talk again').click();
  await expect(sov.talk.send).toBeVisible();
  // Nobody is there to report to.
  await expect(sov.talk.region.getByRole('button', { name: /^Report/ })).toHaveCount(0);
});
