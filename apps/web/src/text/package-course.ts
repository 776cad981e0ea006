import type { Verification } from '@convoy/engine';
import { plural } from './plural.ts';
import { useWords } from './words.ts';

/** Joint packages from design to end: templates, stages, reserves, bonds, changes, versions, renewals. */
const words = {
  en: {
    template: {
      legend: 'Start from',
      help: 'A template fills in the terms below; change whatever you like.',
      names: {
        signal: 'Signal of resolve',
        targeted: 'Targeted pressure',
        maximum: 'Maximum pressure',
        carrot: 'Carrot and stick',
        freeze: 'Freeze for freeze',
      },
      messages: {
        signal: 'We stand together on this.',
        targeted: 'This is aimed at those who decide, and ends when they do.',
        maximum: 'Everything is closed until this is settled.',
        carrot: 'Each step will be met with a step.',
        freeze: 'If you stay where you are, so do we.',
      },
    },
    stages: {
      asks: 'What is asked',
      signal: 'Signal: what all of you cut',
      calibrate: 'Calibrate and reward: what follows by itself',
      together: 'Together: who, and what holds you',
    },
    reserve: {
      hold: 'Held in reserve',
      help: 'Announced with the rest. It comes into force when the sponsor calls it, when the demand lapses, or when the target strikes.',
      meaning:
        'In reserve: announced now, cut only once the sponsor calls it, the demand lapses or the target strikes.',
      held: 'in reserve',
      called: 'called',
      call: 'Call what is in reserve',
    },
    bonds: {
      sunset: 'Ends by itself after',
      sunsetNone: 'no end',
      sunsetHelp: 'An end wears people out less. The sponsor may renew it in that turn.',
      verification: 'Members look at each other',
      verificationHelp:
        'The closer, the sooner anybody who quietly does less is found out. Looking on the spot costs members some support at home.',
      verifications: {
        none: 'not at all',
        declared: 'by what each declares',
        intrusive: 'on the spot',
      } satisfies Record<Verification, string>,
      certifier: 'Who says how far the target has come',
      certifierNone: 'everybody sees for themselves',
      certifierHelp: 'Rewards for steps then follow what this seat certifies.',
      remedy: 'A way back for members that fall short',
      remedyHelp:
        'Within two turns it may do its part in full again, and wins back half of the trust that it lost.',
      chips: {
        sunset: (turn: number) => `Ends after turn ${turn}`,
        verification: {
          none: '',
          declared: 'Members declare what they do',
          intrusive: 'Members look on the spot',
        } satisfies Record<Verification, string>,
        certifier: (who: string) => `${who} certifies`,
        certified: (share: number) => `Certified: ${share} % of the way`,
        remedy: 'A way back for members',
      },
    },
    changes: {
      title: 'Changes that are asked for',
      help: 'Take each, or leave it: a seat that has one left is not in until it answers anew. What you say nothing to is taken when you send.',
      tier: (sector: string, from: string, to: string) => `${sector}: ${to} instead of ${from}`,
      open: (sector: string, share: number) => `${sector}: ${share} % left open`,
      delay: (turns: number) => `begins ${plural(turns, 'turn', 'turns')} later`,
      until: (turn: number) => `only until turn ${turn}`,
      take: 'Take',
      leave: 'Leave',
      taken: 'taken',
      left: 'left',
      undecided: 'not decided',
      about: (what: string, whose: string) => `${what} (${whose})`,
      yours: 'The sponsor left a change of yours. You are not in unless you answer anew.',
    },
    versions: {
      title: 'Earlier versions',
      version: (version: number) => `Version ${version}`,
      answers: (count: number) => plural(count, 'answer', 'answers'),
      restore: 'Bring it back',
      restoreHelp: 'The answers that were given to it count again.',
      same: 'same terms',
      differs: (what: string) => `differs in ${what}`,
      parts: {
        position: 'what is asked',
        measures: 'the cuts',
        asked: 'who is asked',
        times: 'review and end',
        payments: 'payments',
        looking: 'verification',
        triggers: 'what follows by itself',
        message: 'the message',
        humanitarian: 'food and medicine',
      },
    },
    renew: {
      title: 'Under review',
      help: 'Members may leave or change this turn without breaking their word. Renew it, or let it go on as it is.',
      ends: 'It ends with this turn unless you renew it. Members may leave or change without breaking their word.',
      review: 'Next review',
      act: 'Renew',
      done: 'You renew it: it runs on from the next resolution.',
    },
    short: {
      line: (who: string) => `${who} was found to do less than it signed`,
      mending: 'comes back into line',
      mend: 'Do my part in full again',
      mendHelp: 'Half of the trust and standing that you lost comes back.',
      slow: 'You signed this, and your officials enforce it by half. Its target notices; your partners are not told, but may find out.',
    },
    certify: {
      label: 'How far the target has come, in % of the way',
      act: 'Certify',
      help: 'Everybody reads it. What was agreed for steps follows what you say.',
    },
  },
};
export type CourseWords = (typeof words)['en'];
export const useCourseWords = () => useWords(words);
