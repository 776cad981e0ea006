import { sanction } from './sanction.ts';

/** Lists of persons, banks and firms: little pain, little harm, and a clear word. */
export const targetedSanctions = sanction({
  id: 'targeted-sanctions',
  rung: 3,
  likelihood: () => 1.15,
  cost: 2,
});
