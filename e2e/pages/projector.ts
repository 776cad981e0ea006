import type { Page } from '@playwright/test';

export const projectorPage = (page: Page) => ({
  open: (code: string) => page.goto(`/screen/${code}`),
  filled: (count: number) => page.getByText(`${count} of 6`),
  /** The one line in large letters: turn and phase. */
  head: (turn: number, phase: string) =>
    page.getByRole('heading', { level: 1, name: new RegExp(`Turn ${turn} of \\d+ · ${phase}`) }),
  locked: (count: number) => page.getByText(new RegExp(`^Locked ${count} of \\d$`)),
  /** Danger stands above everything else. */
  danger: (title: string) => page.getByText(title, { exact: true }),
  board: page.getByRole('img', { name: /^The public board/ }),
  scene: (title: string) => page.getByRole('heading', { name: title, exact: true }),
  ended: page.getByText('The review is open on every device in the room.'),
});
