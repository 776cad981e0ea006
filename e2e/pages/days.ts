import type { Page } from '@playwright/test';

/** Play over days: the form's fields, reminders, replacements, and how long a room is kept. */
export const daysPage = (page: Page) => {
  const invite = page.getByRole('dialog', { name: /^Somebody new for / });
  const erase = page.getByRole('dialog', { name: 'Erase this room now?' });
  return {
    overDays: page.getByRole('radio', { name: /^Over days/ }),
    at: page.getByLabel('At', { exact: true }),
    zone: page.getByLabel('Time zone'),
    quietTo: page.getByLabel('To', { exact: true }),
    kept: (how: string) => page.getByRole('radio', { name: new RegExp(`^${how}`) }),
    goes: page.getByText(/^This room (?:is|and all that is in it will be) erased/),
    clock: page.getByRole('timer').filter({ hasText: /^Ends / }),
    putOff: page.getByRole('button', { name: 'Next deadline instead' }),
    moved: page.getByRole('status').filter({ hasText: 'The deadline was put off to' }),
    remind: page.getByRole('button', { name: 'Remind me in this browser' }),
    reminding: page.getByText('This browser reminds you while the page is open.'),
    file: page.getByRole('link', { name: 'Save the deadlines' }),
    find: page.getByRole('button', { name: 'Find a replacement' }),
    invite: {
      make: invite.getByRole('button', { name: 'Make a code for the seat' }),
      code: invite.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/),
      close: invite.getByRole('button', { name: 'Close' }),
    },
    takeOver: {
      look: page.getByRole('button', { name: 'Continue' }),
      go: page.getByRole('button', { name: 'Take the seat over' }),
    },
    catchUp: page.getByRole('dialog', { name: /: where you stand$/ }),
    erase: {
      open: page.getByRole('button', { name: 'Erase now' }),
      dialog: erase,
      sure: erase.getByRole('button', { name: 'Erase for good' }),
    },
    shut: (title: string) => page.getByRole('heading', { level: 1, name: title }),
  };
};
