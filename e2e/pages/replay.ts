import type { Page } from '@playwright/test';

/** The review's Replay and Why: a moment of the game, whose eyes, and the way back to causes. */
export const replayPage = (page: Page) => {
  const graph = page.getByLabel('Causes as a graph');
  return {
    eyes: page.getByLabel('As it was'),
    show: (what: 'Board' | 'Table' | 'Graph' | 'Text') =>
      page.getByRole('radio', { name: what, exact: true }),
    moment: page.getByRole('slider', { name: 'Moment of the turn' }),
    play: page.getByRole('button', { name: 'Play', exact: true }),
    pause: page.getByRole('button', { name: 'Pause' }),
    onward: page.getByRole('button', { name: 'One step on' }),
    believed: page.getByRole('checkbox', { name: 'Believed against true' }),
    beliefs: (seat: string) => page.getByRole('region', { name: `What ${seat} believed` }),
    trace: page.getByRole('button', { name: /^Trace it back: / }),
    graph,
    /** Causes in the graph; the one that the keyboard stands at is in the tab order. */
    causes: graph.getByRole('button', { name: /: / }),
    stop: graph.locator('[data-id][tabindex="0"]'),
    outline: page.getByRole('list', { name: 'Causes as text' }),
    behind: page.getByRole('button', { name: /^Show what lies behind/ }),
    chosen: page.getByRole('region', { name: 'The chosen cause' }),
  };
};
