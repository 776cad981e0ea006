import type { Look } from '@convoy/protocol';
import { useWords } from './words.ts';

type Detail = { readonly seat: string; readonly who: string; readonly detail: string };
const whose = (kind: string, seat: string): string =>
  kind === 'seat' ? seat : kind === 'observer' ? 'an observer' : 'the wall screen';

/** Control's log: through whose eyes somebody looked. */
export const lookLog = {
  'turn.foreseen': ({ who, detail }: Detail) => `${who} asked what turn ${detail} would do`,
  'view.looked': ({ who, seat, detail }: Detail) => `${who} looked as ${whose(detail, seat)}`,
};

const words = {
  en: {
    title: (kind: Look['kind'], seat: string): string => `Looking as ${whose(kind, seat)}`,
    label: 'Control looks',
    says: (kind: Look['kind'], seat: string): string =>
      kind === 'seat'
        ? `Exactly what ${seat} sees now`
        : kind === 'observer'
          ? 'Exactly what an observer sees now'
          : 'Exactly what the wall screen shows now',
    only: 'Read only: nothing can be done here. The log says that you looked.',
    back: 'Back to the console',
    seat: 'See what this seat sees',
    observer: 'See what observers see',
    projector: 'See what the wall screen shows',
    opens: '(opens a window that only looks)',
  },
};
export const useLookText = () => useWords(words);
