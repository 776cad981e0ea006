import { lazy } from 'react';
import { stubborn } from '../../net/stubborn.ts';

/** Apart from the late dialogs, which draw the list that asks. */
export const loadReadingAsk = stubborn(async () => ({
  default: (await import('./reading-ask.tsx')).ReadingAsk,
}));
export const ReadingAsk = lazy(loadReadingAsk);
