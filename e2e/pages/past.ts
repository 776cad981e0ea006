import type { Page } from '@playwright/test';

export const pastPage = (page: Page) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = (turn: number) => page.getByRole('dialog', { name: `Restart from turn ${turn}` });
  return {
    look: button('Look at a past turn'),
    banner: page.getByRole('status').filter({ hasText: 'Past' }),
    turn: (turn: number) => page.getByRole('button', { name: new RegExp(`^Turn ${turn}`) }),
    moment: (name: 'as it began' | 'with all orders in') => page.getByRole('radio', { name }),
    tab: (name: string) => page.getByRole('tab', { name }),
    row: (text: string) => page.getByRole('row').filter({ hasText: text }),
    back: button('Back to now'),
    backToReview: button('Back to the review'),
    restart: button('Restart from here'),
    dialog,
    how: (name: 'goes along at once' | 'is asked') => page.getByRole('radio', { name }),
    open: button('Open the new room'),
    moved: page.getByRole('complementary', { name: 'Branches' }),
    goThere: button('Go there'),
    goAlong: button('Go along'),
    origin: page.getByText(/^Went on from room/),
  };
};
