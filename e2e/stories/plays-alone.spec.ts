import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts';
import { expect, phone, test } from '../fixtures/test.ts';
import { homePage } from '../pages/home.ts';
import { phonePage } from '../pages/phone.ts';
import { replayPage } from '../pages/replay.ts';
import { reportPage } from '../pages/report.ts';
import { reviewPage } from '../pages/review.ts';
import { tablePage } from '../pages/table.ts';

const last = 5;
const seats = 6;
/** The parts of every explanation, in order. */
const explained = ['Cause', 'Rule', 'What went into it', 'Chance', 'Effect'];

/** With another seat's eyes, moment by moment, and from one step back to what brought it about. */
const plays = async (page: Page): Promise<void> => {
  const replay = replayPage(page);
  const review = reviewPage(page);
  await replay.eyes.selectOption('As the United States saw it');
  await expect(review.orders('United States')).toBeVisible();
  await expect(review.orders('Soviet Union')).toBeHidden();
  await replay.believed.check();
  await expect(replay.beliefs('the United States')).toContainText(
    /Furthest apart|Nothing stood far/,
  );
  await expectAccessible(page, 'replay, believed against true');
  await expectNoSidewaysScroll(page, 'replay');
  await replay.moment.press('ArrowRight');
  await expect(replay.moment).toHaveAttribute('aria-valuetext', /^Turn 1 of \d: step 1 of \d+/);
  await page.reload();
  await expect(replay.moment).toHaveAttribute('aria-valuetext', /^Turn 1 of \d: step 1 of \d+/);
  await expect(replay.eyes).toHaveValue('seat-USA');
  await replay.play.click();
  await expect(replay.moment).toHaveAttribute('aria-valuetext', /step 2 of/);
  await replay.pause.click();
  await replay.show('Table').check();
  await expect(page.getByRole('table', { name: 'Ties' })).toBeVisible();
  await replay.trace.last().click();
  await expect(review.tab('Why')).toHaveAttribute('aria-selected', 'true');
};

/** The end followed back, with the keyboard along the graph and as text. */
const followsBack = async (page: Page): Promise<void> => {
  const replay = replayPage(page);
  await page.getByLabel('Begin with').selectOption('How it ended, or a turning event');
  await expect(replay.chosen).toContainText('Why: The crisis ended');
  await replay.show('Graph').check();
  await expect(replay.stop).toHaveCount(1);
  await replay.stop.focus();
  await replay.stop.press('ArrowLeft');
  await expect(replay.stop).not.toHaveAccessibleName(/The crisis ended/);
  await replay.stop.press('Enter');
  await expect(replay.chosen).not.toContainText('Why: The crisis ended');
  await expectAccessible(page, 'causes as a graph');
  await replay.stop.press('Escape');
  await expect(replay.stop).not.toBeFocused();
  await replay.show('Text').check();
  const lines = replay.outline.getByRole('listitem');
  const before = await lines.count();
  await replay.outline
    .getByRole('button', { name: /^Show what lies behind/ })
    .first()
    .click();
  expect(await lines.count()).toBeGreaterThan(before);
};

// Five turns and the whole review: what-if throws two hundred dice, the report is printed.
test.setTimeout(360_000);

test('a newcomer leads Washington through the crisis and learns why it went so', async ({
  come,
}) => {
  const { page } = await come({ reducedMotion: 'no-preference' });
  const home = homePage(page);
  await home.open();
  await home.playAs('United States').click();
  const table = tablePage(page);
  await expect(table.opening.dialog).toBeVisible();
  await table.opening.close();
  await table.brief.click();
  await expect(page.getByRole('dialog', { name: 'Your brief' })).toContainText('What you fear');
  await page.keyboard.press('Escape');

  const review = reviewPage(page);
  let turn = 1;
  for (; turn <= last; turn += 1) {
    await expect(table.turn(turn).or(review.outcome)).toBeVisible();
    if (await review.outcome.isVisible()) break;
    if (turn === 2) {
      await expect(table.opening.why).toBeVisible();
      await expect(table.opening.parts).toContainText(explained);
      await table.opening.lines.filter({ hasText: 'You' }).first().click();
      await expect(table.opening.deeper.first()).toBeVisible();
      await table.opening.steps.click();
      await expect(table.opening.dialog.getByText(/^Step 2 of \d+$/)).toBeVisible();
      await table.opening.step('First step').click();
      await expect(table.opening.why).toHaveText(
        `Why: ${(await table.opening.firstBeat.textContent()) ?? ''}`,
      );
    }
    if (turn > 1) await table.opening.close();
    if (turn === 2) await expect(table.seat).toContainText('Met once it stands there');
    await table.orders.write(
      turn === 1 ? 'Make a public demand' : 'Address the nation',
      `Words of turn ${turn}`,
    );
    await table.orders.lock.click();
  }
  await expect(review.outcome).toBeVisible();
  await expect(review.scores.getByRole('row')).toHaveCount(seats + 1);
  await review.tab('Replay').click();
  await expect(review.panel).toContainText('Words of turn 1');
  await review.tab('Why').click();
  await review.whys.first().click();
  await expect(review.why).toContainText('1. Cause');
  await page.keyboard.press('Escape');

  await test.step('what if: one act left out, the same dice, then many throws; and where it turned', async () => {
    await review.tab('What if').click();
    await review.whatIf.leaveOut(/demanded of the Soviet Union/).click();
    await expect(review.whatIf.changes).toContainText('Left out of turn 1');
    await review.whatIf.play.click();
    await expect(review.whatIf.reading).toContainText('With the same dice it', { timeout: 60_000 });
    await review.whatIf.throwDice.click();
    await expect(review.whatIf.luck).toContainText(/In \d+ of 100 throws .* by 200 throws/, {
      timeout: 90_000,
    });
    await expectAccessible(page, 'what if');
    await review.whatIf.layAside.click();
    await review.tab('Compare').click();
    await expect(review.compare.game('This game')).toContainText(/turn \d/);
    await expect(review.compare.game(/What if 1: Left out of turn 1/)).toContainText(/turn \d/);
    await expect(review.compare.ladder).toHaveAccessibleName(/1, This game: .* 2, What if 1/);
    await expectAccessible(page, 'games compared');
    await review.tab('What if').click();
    await review.whatIf.addRuling.click();
    await review.whatIf.setTo.fill('20');
    await review.whatIf.add.click();
    await expect(review.whatIf.changes).toContainText('Ruled in turn 1: Support');
    await review.whatIf.undo.click();
    await review.whatIf.leaveOut(/demanded of the Soviet Union/).click();
    await review.whatIf.undo.click();
    await expect(review.whatIf.changes).toContainText('Nothing yet');
    await review.whatIf.play.click();
    await expect(review.whatIf.reading).toContainText('Nothing changes', { timeout: 60_000 });
    await review.tab('Why').click();
    await expect(review.turning).toContainText(/Being reckoned|With it|No single act/);
  });

  await test.step('the whole game goes on paper, without names, and its boards into files', async () => {
    const report = reportPage(page);
    await report.link.click();
    await expect(report.paper).toContainText('Holds only what everybody could see');
    await expect(report.paper.getByRole('row', { name: /United States/ }).first()).toContainText(
      'P1',
    );
    await expect(report.headings(2)).toContainText(['Who played', 'How it ended', 'Turn by turn']);
    await expect(report.paper).not.toContainText('Words of turn 1');
    await expect(report.part('What was hidden')).toBeHidden();
    await expectAccessible(page, 'report');

    await report.reader('everything').check();
    await expect(report.part('What was hidden')).toBeVisible();
    await expect(report.paper).toContainText('Words of turn 1');
    await report.choice('Scores against par').uncheck();
    await expect(report.part('Scores against par')).toBeHidden();

    const board = await report.saved('end');
    expect(board).toContain('</title>');
    expect(board).not.toMatch(/var\(|class=|href|<script/);

    const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString(
      'latin1',
    );
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(last);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThan(last * 3 + 15);
  });
});

test('a newcomer leads Moscow on a phone', async ({ come }) => {
  const { page } = await come({ ...phone, reducedMotion: 'no-preference' });
  const home = homePage(page);
  await home.open();
  await home.playAs('Soviet Union').click();
  const table = phonePage(page);
  const review = reviewPage(page);
  for (let turn = 1; turn <= last; turn += 1) {
    await expect(table.turn(turn).or(review.outcome)).toBeVisible();
    if (await review.outcome.isVisible()) break;
    await table.opening.close();
    await table.tab('Orders').click();
    await table.orders.write('Address the nation');
    await table.orders.lock.click();
  }
  await expect(review.outcome).toBeVisible();
  await expect(review.scores.getByRole('row')).toHaveCount(seats + 1);
  await review.tab('Replay').click();
  await plays(page);
  await followsBack(page);
});
