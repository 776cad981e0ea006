import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { drawerOf, ordersOf } from './orders.ts';
import { offersOf } from './offers.ts';
import { talkOf } from './talk.ts';

/** What opens each turn. */
const openingOf = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'What changed, and what hit you' });
  const go = dialog.getByRole('button', { name: 'Go to the table' });
  return {
    dialog,
    go,
    lines: dialog.getByRole('listitem').getByRole('button', { name: /(?:Why\?|open)$/ }),
    why: dialog.getByRole('heading', { level: 3, name: /^Why: / }),
    parts: dialog.getByRole('heading', { level: 4, name: /^\d\. / }),
    deeper: dialog.getByRole('list').getByRole('button'),
    back: dialog.getByRole('button', { name: 'Back', exact: true }),
    step: (name: 'First step' | 'Last step') => dialog.getByRole('button', { name }),
    /** The first thing that happened, as playback tells it. */
    firstBeat: dialog
      .getByRole('region', { name: 'Step by step' })
      .getByRole('listitem')
      .first()
      .locator('strong'),
    steps: dialog.getByRole('button', { name: 'Play as steps' }),
    /** Read and put aside. */
    close: async (): Promise<void> => {
      await go.click();
      await expect(dialog).toBeHidden();
    },
  };
};

const menuOf = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'More' });
  return {
    dialog,
    open: () => page.getByRole('button', { name: 'More', exact: true }).click(),
    close: () => dialog.getByRole('button', { name: 'Close' }).click(),
    button: (name: string | RegExp) => dialog.getByRole('button', { name }),
    seat: (name: string) => dialog.getByRole('listitem').filter({ hasText: name }),
    toBot: (name: string) => dialog.getByRole('button', { name: `Let a bot play it: ${name}` }),
    toPeople: (name: string) => dialog.getByRole('button', { name: `Open it to people: ${name}` }),
    theme: (name: 'Light' | 'Dark') => dialog.getByRole('radio', { name }),
    resumeCode: dialog.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/),
  };
};

/** A player's table on a desktop. */
export const tablePage = (page: Page) => {
  const bar = page.getByRole('banner', { name: 'Status of the game' });
  const board = page.getByRole('application', { name: /^Board: who stands where/ });
  return {
    bar,
    board,
    /** The plate of one actor on the board. */
    actor: (name: string) =>
      board.getByRole('button', { name: new RegExp(`^[A-Z]{3} ${name}\\.`) }),
    turn: (turn: number) => bar.getByText(new RegExp(`^Turn ${turn} of \\d+$`)),
    /** Where the public ladder stands, and how near the brink. */
    ladder: page.getByRole('region', { name: 'Ladder' }),
    /** The red band across the screen, there only while there is danger of war. */
    danger: page.getByRole('region', { name: 'Danger of war' }),
    phase: (name: 'Brief' | 'Talks' | 'Orders' | 'Resolve') =>
      bar.getByRole('listitem').filter({ hasText: name }).and(page.locator('[aria-current=step]')),
    clock: bar.getByRole('timer'),
    lost: bar.getByText('Reconnecting… your draft is safe on this device'),
    slow: bar.getByText('Slow link: updates come a little later'),
    paused: page.getByRole('status').filter({ hasText: 'The game is paused' }),
    skipTo: (where: 'orders' | 'the board' | 'talk' | 'my seat') =>
      page.getByRole('link', { name: `Skip to ${where}` }),
    brief: page.getByRole('button', { name: 'Read my brief' }),
    seat: page.getByRole('region', { name: 'My seat' }),
    tab: (name: 'Board' | 'Table' | 'Since last turn') => page.getByRole('tab', { name }),
    opening: openingOf(page),
    menu: menuOf(page),
    drawer: drawerOf(page),
    orders: ordersOf(page),
    offers: offersOf(page),
    talk: talkOf(page),
  };
};
export type TablePage = ReturnType<typeof tablePage>;
