import { useWords } from './words.ts';

const words = {
  en: {
    restart: 'Restart from here',
    title: (turn: number): string => `Restart from turn ${turn}`,
    explain: (turn: number): string =>
      `A new room opens as turn ${turn} began, with everything before it and new dice. Its clock stands until you press “Go on” there.`,
    old: 'This room stays as it is, with its clock stopped. You can come back to it, look at it and go on with it.',
    secrets: 'What opens at the end of one of the two rooms is known to the people of both.',
    how: 'Everybody who is here',
    move: 'goes along at once',
    moveHelp:
      'Their screens change to the new room by themselves. Seats, pens and call signs stay.',
    ask: 'is asked',
    askHelp: 'A line on their screen takes them along with one press, when they are ready.',
    go: 'Open the new room',
    going: 'Opening…',
    cancel: 'Cancel',
    moved: (code: string, turn: number): string =>
      `The game goes on from turn ${turn} in room ${code}, with new dice.`,
    youKeep: 'You keep your seat and call sign.',
    follow: 'Go along',
    following: 'Going…',
    goThere: 'Go there',
    lineage: 'Branches',
    origin: (code: string, turn: number): string => `Went on from room ${code}, turn ${turn}`,
    branch: (code: string, turn: number): string => `Room ${code}, from turn ${turn}`,
    log: {
      branched: (code: string, turn: string): string =>
        `Restarted from turn ${turn} in room ${code}`,
      forked: (code: string, turn: string): string =>
        `Went on here from room ${code}, turn ${turn}, with new dice`,
      imported: 'Opened from an archive',
    },
  },
};
export const useBranchText = () => useWords(words);
export const branchLog = words.en.log;
