import type { Page } from '@playwright/test';

/** All talk as control or the review reads it, and control's order in it. */
export const talkDesk = (page: Page) => {
  const panel = page.getByRole('tabpanel');
  const order = panel.getByRole('region', { name: 'Order in talk' });
  const queue = order.getByRole('region', { name: 'Statements that wait' });
  const reports = order.getByRole('region', { name: 'Reports' });
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  return {
    panel,
    order,
    queue,
    reports,
    button,
    thread: (name: string) =>
      panel
        .getByRole('list', { name: 'Channels' })
        .getByRole('button', { name: new RegExp(`^${name}`) }),
    check: order.getByRole('checkbox', { name: 'Public statements wait for my approval' }),
    waiting: (text: string) => queue.getByRole('listitem').filter({ hasText: text }),
    report: (text: string) =>
      reports.getByRole('listitem').filter({ hasText: text }).filter({ hasText: 'Reported by' }),
  };
};
