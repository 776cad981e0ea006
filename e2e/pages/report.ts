import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

export const reportPage = (page: Page) => {
  const paper = page.getByRole('article');
  return {
    /** From the review. */
    link: page.getByRole('link', { name: 'Report to print' }),
    paper,
    headings: (level: number) => paper.getByRole('heading', { level }),
    part: (name: string) => paper.getByRole('heading', { level: 2, name }),
    reader: (words: string) => page.getByRole('radio', { name: words }),
    choice: (part: string) => page.getByRole('checkbox', { name: part }),
    /** The file that a board is saved as. */
    saved: async (which: string): Promise<string> => {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: `Save this board (${which}) as SVG` }).click();
      return readFile(await (await coming).path(), 'utf8');
    },
  };
};
