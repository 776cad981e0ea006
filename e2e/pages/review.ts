import type { Page } from '@playwright/test';

type Tab =
  | 'Story'
  | 'Replay'
  | 'Why'
  | 'What if'
  | 'Charts'
  | 'Compare'
  | 'People'
  | 'Secrets'
  | 'Take home';

/** What is saved, and what is erased beside it. */
const takeHomeOf = (page: Page) => ({
  all: page.getByRole('button', { name: 'Save everything (zip)' }),
  json: page.getByRole('button', { name: 'Save the archive alone (JSON)' }),
  csv: (table: string) => page.getByRole('button', { name: `${table} as CSV`, exact: true }),
  erase: page.getByRole('tabpanel').getByRole('button', { name: 'Erase now' }),
  sure: page.getByRole('button', { name: 'Erase for good' }),
  /** Of a room made from an archive. */
  from: page.getByText(/^Opened from an archive of/),
});

export const reviewPage = (page: Page) => {
  const scores = page.getByRole('region', { name: 'Scores against par' });
  const panel = page.getByRole('tabpanel');
  return {
    outcome: page.getByRole('region', { name: 'How it ended' }),
    /** The why of one cause under "What decided it". */
    decided: (what: RegExp) =>
      page
        .getByRole('region', { name: 'How it ended' })
        .getByRole('button', { name: new RegExp(`^Why\\? .*${what.source}`) })
        .first(),
    scores,
    score: (seat: string) => scores.getByRole('row').filter({ hasText: seat }),
    tab: (name: Tab) => page.getByRole('tab', { name }),
    panel,
    turn: (turn: number) => panel.getByRole('button', { name: new RegExp(`^Turn ${turn}`) }),
    /** What one seat did in the chosen turn. */
    orders: (seat: string) =>
      panel.getByRole('listitem').filter({ has: page.getByRole('heading', { name: seat }) }),
    /** The why of one line, by the words it begins with. */
    whyOf: (line: string) => panel.getByRole('button', { name: `Why? ${line}` }).first(),
    whys: panel.getByRole('button', { name: /^Why\?/ }),
    why: page.getByRole('dialog', { name: 'Why?' }),
    /** One offer with its terms and answer, among the secrets. */
    offer: (title: string) =>
      panel.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) }),
    turning: page.getByRole('region', { name: 'Turning points' }),
    compare: {
      /** A game's row in the table of ends. */
      game: (name: string | RegExp) =>
        page
          .getByRole('region', { name: 'How each game ended' })
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name }) }),
      ladder: page.getByRole('img', { name: /^Chart of the public ladder/ }),
    },
    whatIf: {
      leaveOut: (what: RegExp) =>
        panel.getByRole('button', { name: new RegExp(`^Leave out: .*${what.source}`) }).first(),
      changes: panel.getByRole('region', { name: 'What is changed' }),
      undo: panel.getByRole('button', { name: /^Undo: / }).first(),
      play: panel.getByRole('button', { name: 'Play it again' }),
      reading: panel.getByRole('status').first(),
      throwDice: panel.getByRole('button', { name: /^Throw the dice/ }),
      luck: panel.getByRole('region', { name: 'How much was luck?' }),
      addRuling: panel.getByText('Add a ruling: control sets a figure'),
      setTo: panel.getByLabel('Set it to'),
      add: panel.getByRole('button', { name: 'Add it' }),
      layAside: panel.getByRole('button', { name: 'Lay beside other games' }),
    },
    openHidden: page.getByRole('button', {
      name: /^(Open what was hidden|Open it to everybody, for good)$/,
    }),
    again: page.getByRole('button', { name: 'Play again' }),
    takeHome: takeHomeOf(page),
  };
};
