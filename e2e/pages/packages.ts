import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

type Answer = 'Endorse' | 'Endorse with changes' | 'Refuse' | 'Ask';

/** Each answer's name is followed by what it means. */
const starting = {
  Endorse: /^Endorse(?! with)/,
  'Endorse with changes': /^Endorse with changes/,
  Refuse: /^Refuse/,
  Ask: /^Ask/,
} as const satisfies Record<Answer, RegExp>;

/** Joint packages: the sponsor's form, the asked seat's own part, sending it. */
export const packagesOf = (page: Page) => {
  const form = page.getByRole('dialog', { name: 'Propose a joint package' });
  const cuts = form.getByRole('group', { name: 'What each member cuts' });
  const totals = page.getByRole('region', { name: 'What it comes to' });
  const dialog = (title: string) => page.getByRole('dialog', { name: title, exact: true });
  const part = page.getByRole('region', { name: 'Your part' });
  const card = (title: string) => page.getByRole('button', { name: title, exact: true });
  return {
    form,
    totals,
    part,
    next: page.getByRole('region', { name: 'What happens next' }),
    card,
    dialog,
    propose: page.getByRole('button', { name: 'Propose a package' }),
    /** Fills in the least that a package needs, and asks whoever the form proposes. */
    ask: async (title: string, branch: string, far: string): Promise<void> => {
      await page.getByRole('button', { name: 'Propose a package' }).click();
      await form.getByRole('textbox', { name: 'Title' }).fill(title);
      await cuts.getByRole('group', { name: branch }).getByRole('radio', { name: far }).check();
      await form.getByRole('button', { name: 'Ask them' }).click();
      await expect(form).toBeHidden();
    },
    answer: async (title: string, answer: Answer, reason: string): Promise<void> => {
      await card(title).click();
      await part.getByRole('radio', { name: starting[answer] }).check();
      await part.getByRole('textbox').fill(reason);
      await part.getByRole('button', { name: 'Send my answer' }).click();
      await expect(dialog(title)).toBeHidden();
    },
    /** With a lower tier for the first branch than was asked. */
    answerLower: async (title: string, far: string, reason: string): Promise<void> => {
      await card(title).click();
      await part.getByRole('radio', { name: 'Endorse with changes' }).check();
      await part
        .getByRole('group', { name: /how far you cut$/ })
        .first()
        .getByRole('radio', { name: far })
        .check();
      await part.getByRole('textbox').fill(reason);
      await part.getByRole('button', { name: 'Send my answer' }).click();
      await expect(dialog(title)).toBeHidden();
    },
    template: async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Propose a package' }).click();
      await form.getByRole('button', { name, exact: true }).click();
    },
    /** Whoever is asked, of those whom the form proposes. */
    askedSeat: (seat: string) => form.getByRole('checkbox', { name: seat }),
    verification: form.getByLabel('Members look at each other'),
    askThem: async (): Promise<void> => {
      await form.getByRole('button', { name: 'Ask them' }).click();
      await expect(form).toBeHidden();
    },
    /** A lower tier for the first branch, and part of the second left open. */
    changeTwo: async (title: string, far: string, share: string, reason: string): Promise<void> => {
      await card(title).click();
      await part.getByRole('radio', { name: 'Endorse with changes' }).check();
      await part
        .getByRole('group', { name: /how far you cut$/ })
        .first()
        .getByRole('radio', { name: far })
        .check();
      await part
        .getByLabel(/share left open$/)
        .nth(1)
        .selectOption({ label: share });
      await part.getByRole('textbox').fill(reason);
      await part.getByRole('button', { name: 'Send my answer' }).click();
      await expect(dialog(title)).toBeHidden();
    },
    changes: page.getByRole('region', { name: 'Changes that are asked for' }),
    versions: page.getByRole('region', { name: 'Earlier versions' }),
    close: async (title: string): Promise<void> => {
      await dialog(title).getByRole('button', { name: 'Close' }).click();
      await expect(dialog(title)).toBeHidden();
    },
    send: async (title: string): Promise<void> => {
      await card(title).click();
      await dialog(title).getByRole('button', { name: 'Send it' }).click();
      await expect(dialog(title)).toBeHidden();
    },
  };
};
