import { plural } from './plural.ts';
import { useWords } from './words.ts';

const english = {
  loading: 'Reading the game…',
  failed: 'The game could not be read. Try again in a moment.',
  choose: 'Games to lay beside this one',
  help: 'Rooms of the same crisis that this device has been in or runs, and what-ifs that you have laid aside. Each opens only where its own room lets you see the whole.',
  looking: 'Looking for other games…',
  none: 'There is no other game of this crisis on this device yet.',
  stillPlayed: 'still being played',
  shut: 'not open to you',
  full: 'More games than these cannot be told apart in one picture.',
  bring: 'Bring in a game from an archive',
  thisGame: 'This game',
  room: (code: string) => `Room ${code}`,
  ofClass: (place: number, code: string) => `Room ${place} of the class (${code})`,
  archive: (code: string) => `From an archive (room ${code})`,
  branch: (code: string, turn: number) =>
    `Room ${code}, which went on from this game in turn ${turn}`,
  parent: (code: string, turn: number) => `Room ${code}, which this game left in turn ${turn}`,
  whatIf: (key: string, changes: readonly string[]) =>
    `What if ${key}: ${changes.length === 0 ? 'nothing changed' : changes.join('; ')}`,
  ends: 'How each game ended',
  scoreNote: 'Scores 0 to 100; in brackets how far above or below what bots get.',
  columns: {
    game: 'Game',
    end: 'Ended as',
    highest: 'Highest rung',
    brink: 'Came to the brink',
  },
  unfinished: 'No end',
  ended: (how: string, turn: number) => `${how}, turn ${turn}`,
  yes: 'Yes',
  no: 'No',
  versus: (score: number, par: number) =>
    `${score} (${score >= par ? '+' : '−'}${Math.abs(score - par)})`,
  ladder: 'The public ladder, game by game',
  ladderNote: 'A line for each game, its number in the dot; dashed where the games part.',
  chart: (courses: readonly string[]) =>
    `Chart of the public ladder, rung by turn. ${courses.join(' ')}`,
  course: (at: number, name: string, rungs: readonly number[]) =>
    `${at}, ${name}: ${rungs.join(', ')}.`,
  partings: 'Where they parted',
  parted: (game: string, turn: number) => `${game} parted from this game in turn ${turn}`,
  same: (game: string) => `${game}: the same was done in every turn`,
  sameDice: 'The same dice: what differs comes from what people did.',
  otherDice: 'Other dice: some of what differs is luck.',
  otherForm: 'Another level or length: the two are not quite the same crisis.',
  sameLadder: 'On the public ladder they never differ.',
  ladderParts: (turn: number) =>
    turn === 0
      ? 'The public ladder differs from the opening on.'
      : `The public ladder first differs after turn ${turn}.`,
  onlyHere: 'Only in this game',
  onlyThere: 'Only in the other',
  nothing: 'Nothing else.',
  more: (count: number) => `and ${plural(count, 'act', 'acts')} more`,
  event: 'An event that control wrote',
  ruling: (reason: string) => `Ruling: ${reason}`,
  layAside: 'Lay beside other games',
  laidAside: 'Laid aside: it stands under Compare.',
};

export const useCompareText = () => useWords({ en: english });
