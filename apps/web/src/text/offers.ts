import type { Undertaking } from '@convoy/engine';
import { useWords } from './words.ts';

/** Bargains: what is undertaken beside positions on issues, and answers in kind. */
const words = {
  en: {
    undertakes: {
      title: 'What else is promised (optional)',
      help: 'Points and signatures make side bargains; holding back buys time.',
      add: 'Add a promise',
      drop: 'Take this promise out',
      by: 'Who promises',
      kind: 'What',
      kinds: {
        pay: 'gives points',
        sign: 'joins a package',
        hold: 'holds back',
        word: 'gives its word',
      } satisfies Record<Undertaking['kind'], string>,
      helps: {
        pay: 'They move by themselves when the turn resolves.',
        sign: 'Checked: if the package binds without it, the agreement is broken.',
        hold: 'Checked each turn by what the other side can see.',
        word: 'Put on record; nothing enforces it.',
      } satisfies Record<Undertaking['kind'], string>,
      points: 'Points of influence',
      package: 'Which package',
      noPackage: 'No package that you both know waits for this seat’s answer.',
      choose: 'choose one',
      towards: 'Towards',
      rung: 'Nothing as grave as',
      until: 'Until',
      text: 'In these words',
      after: 'only once the other side has done its part',
    },
    counter: 'Answer with other terms',
    countered:
      'Your terms start from theirs. Theirs stay open until you refuse them or they run out.',
  },
};
export const useOfferWords = () => useWords(words);
