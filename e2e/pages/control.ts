import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

type Tab = 'Orders' | 'Ledger' | 'Board' | 'True figures' | 'Events' | 'Messages' | 'Log';

export const controlPage = (page: Page) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const tab = (name: Tab) => page.getByRole('tab', { name: new RegExp(`^${name}`) });
  const seat = (name: string) => page.getByRole('button', { name: new RegExp(name) });
  return {
    title: page.getByRole('heading', { level: 1, name: 'Control' }),
    bar: page.getByRole('banner'),
    clock: page.getByRole('banner').getByRole('timer'),
    openTalks: button('Open the talks'),
    openOrders: button('Open the orders'),
    pause: button('Pause all'),
    goOn: button('Go on'),
    extend: button('Extend +2 min'),
    resolve: button('Resolve'),
    publish: button('Publish'),
    tab,
    seat,
    seatState: (name: string, state: string | RegExp) =>
      page.getByRole('button').filter({ hasText: name }).filter({ hasText: state }),
    toBot: button('Let a bot play'),
    handBack: button('Hand back to people'),
    order: (text: string | RegExp) => page.getByRole('row').filter({ hasText: text }),
    end: page.getByRole('button', { name: /End the game|Press again to end/ }),
    revealLater: page.getByRole('checkbox', { name: 'What was hidden opens when I say so' }),
    screen: page.getByRole('link', { name: 'Open the wall screen' }),
    toOrders: async (): Promise<void> => {
      await button('Open the talks').click();
      await button('Open the orders').click();
      await expect(button('Resolve')).toBeEnabled();
    },
    resolveAndPublish: async (): Promise<void> => {
      await button('Resolve').click();
      await button('Publish').click();
    },
  };
};
