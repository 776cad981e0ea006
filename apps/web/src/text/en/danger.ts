import type { Ends } from './facts.ts';

/** The warnings that stand across the screen. */
export const label = 'Danger of war';
export const war = { title: 'War has come.', more: 'One turn is left to end it.' };
export const canCome = {
  title: 'War can come this turn.',
  more: 'One clash, or one strike that is answered, is enough. Stand down or settle to step back.',
};
export const entered = {
  title: 'The crisis stands at the brink.',
  more: 'War cannot come this turn, but it can from the next one on.',
};
export const between = (pair: string) => `Hottest between ${pair}.`;
export const nuclear = (Pair: string) => `Nuclear alert: ${Pair}.`;
export const nuclearMore =
  'Unless one side stands down this turn, nuclear weapons may be used when it resolves.';
export const ordered = ({ Who, to }: Ends) => `${Who} has ordered war against ${to}.`;
export const orderedMore =
  'It begins if the order is given again this turn. Until then it can be dropped.';
export const orderedMine = 'Give the order again to begin it; leave it out to drop it.';
