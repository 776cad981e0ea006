import type { Page } from '@playwright/test';

export const openArchivePage = (page: Page) => ({
  choose: page.getByRole('button', { name: 'Choose a file' }),
  another: page.getByRole('button', { name: 'Choose another file' }),
  /** Picks a file by the button, as a person does. */
  pick: async (
    button: 'Choose a file' | 'Choose another file',
    file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  ): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button }).click();
    await (await chooser).setFiles(file);
  },
  complaint: page.getByRole('alert'),
});
