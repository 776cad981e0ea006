import { actorId, fromMicro } from '@convoy/engine';
import type { EntryOf } from '@convoy/engine';
import { changesOf, moveOf } from '../history.ts';
import { firstOfEach, linesOf, rounded } from './concept.ts';
import type { Detector } from './concept.ts';

/** % of GDP a year that firms must have added to the law. */
const NOTED = 0.05;

const extraOf = ({ terms }: EntryOf<'change'>): number =>
  fromMicro(terms.find(({ term }) => term === 'overcompliance')?.value ?? 0);

/** Firms cut more than the law asked, and hardship grew with it. */
export const overCompliance: Detector = (history) =>
  firstOfEach(
    changesOf(history, 'bite').flatMap((entry) => {
      const extra = extraOf(entry);
      if (extra < NOTED) return [];
      const hurt = changesOf(history, 'harm').find(
        (other) => other.subject === entry.subject && other.turn >= entry.turn && moveOf(other) > 0,
      );
      if (hurt === undefined) return [];
      return [
        {
          concept: 'over-compliance',
          turn: entry.turn,
          seats: [actorId(entry.subject)],
          figure: rounded(extra),
          evidence: linesOf(history, [...entry.parents, entry.id, hurt.id]),
        } as const,
      ];
    }),
  );
