import type { Scene } from '@convoy/protocol';
import { useWords } from './words.ts';

const scenes = {
  join: 'Join',
  news: 'Briefing',
  board: 'Board',
  clock: 'Clock',
  'roll-call': 'Roll call',
  ladder: 'Ladder',
  changes: 'Playback',
  debrief: 'Debrief',
  pause: 'Pause',
  blank: 'Blank',
} as const satisfies Record<Scene, string>;

const words = {
  en: {
    scenes,
    title: 'Wall screen',
    now: 'now',
    next: 'next',
    pinned: 'held',
    else: 'otherwise',
    pin: (scene: string): string => `Hold: ${scene}`,
    unpin: 'By itself',
    unpinHelp: 'Lets the wall follow the phase again',
    follows: 'Follows the phase. Press a scene to hold it.',
    hideCode: 'Hide the code',
    nameLocks: 'Say who has locked',
  },
};
export const useScreenDeskText = () => useWords(words);

type Detail = { readonly detail: string };
/** Control's log of the wall screen. */
export const screenLog = {
  'screen.pinned': ({ detail }: Detail) => {
    const name = Object.entries(scenes).find(([scene]) => scene === detail)?.[1];
    return name === undefined ? 'Wall screen follows the phase' : `Wall screen held: ${name}`;
  },
  'screen.code-hidden': ({ detail }: Detail) =>
    detail === 'on' ? 'Code hidden on the wall screen' : 'Code shown on the wall screen',
  'names.asked': ({ detail }: Detail) =>
    detail === 'on'
      ? 'People may say who they are'
      : 'Names are no longer asked for; those given are erased',
  'locks.named': ({ detail }: Detail) =>
    detail === 'on' ? 'Everybody is told who has locked' : 'Locks are counted, not named',
};
