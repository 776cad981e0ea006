export { driftOf, playLine, startAt } from './line.ts';
export type { Lapse, Line, LineEnd, LineWish, Start } from './line.ts';
export { luckOf, playPair } from './luck.ts';
export type { Luck, LuckRow, LuckWish, Pair } from './luck.ts';
export { othersDo } from './played.ts';
export type { Edit, OthersDo, PlayedGame, Step } from './played.ts';
export { answerTask } from './task.ts';
export type { ReviewAnswer, ReviewTask, TwoLines } from './task.ts';
export {
  candidatesOf,
  chancesOf,
  endings,
  endsAfter,
  isMore,
  largestOf,
  weighAll,
} from './turning.ts';
export type { Candidate, Chances, Ending, Move, Throws } from './turning.ts';
