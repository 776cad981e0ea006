import type { Section } from '../section.ts';
import { percent, shareOf } from '../statistics.ts';

/** What one reader made of a drawn page of acts; whatever is not named was judged sensible. */
export interface Judged {
  readonly seed: string;
  /** Hash of the code that played. */
  readonly code: string;
  readonly acts: number;
  readonly verdicts: readonly {
    readonly act: number;
    readonly is: 'odd' | 'absurd';
    readonly why: string;
  }[];
}

const odd = (act: number, why: string): Judged['verdicts'][number] => ({ act, is: 'odd', why });
const absurd = (act: number, why: string): Judged['verdicts'][number] => ({
  ...{ act, is: 'absurd', why },
});

export const judged: readonly Judged[] = [
  {
    ...{ seed: 'first', code: '74a2260c4bb5d36f', acts: 100 },
    verdicts: [
      odd(1, 'A speech of resolve at tension 100 with a bargain just signed, and nothing to ease.'),
      odd(2, 'An ally opens a demand that its leader has not made, for next to nothing.'),
      odd(5, 'Plays for time on an ultimatum that ran out two turns ago.'),
      odd(7, 'The same motion again in a body that has voted already.'),
      odd(15, 'A vow sworn each turn although nobody demands anything of it.'),
      absurd(16, 'Cuba opens its soil to inspectors of a hostile ally’s, on day one, for nothing.'),
      odd(17, 'Asks the owner about bombers that are part of no deal of its own.'),
      absurd(19, 'Demands in public what the other side has just signed to give.'),
      odd(26, 'The same vow again against no demand.'),
      odd(27, 'Moves forces forward where war can come with the next shot, for little.'),
      odd(30, 'Blockades in the very turn that its own deadline leaves to the other side.'),
      odd(37, 'The same motion again in a body that has voted already.'),
      odd(55, 'The same motion again, while war can come any day.'),
      odd(61, 'The same vow again against no demand.'),
      odd(74, 'Repeats on the last day a demand that stands word for word.'),
      odd(82, 'The same vow again against no demand.'),
      odd(85, 'The same motion again in a body that has voted already.'),
      odd(86, 'Evidence against the same state two turns running, the second on the last day.'),
      odd(92, 'Threatens with the blockade that stands already.'),
    ],
  },
  {
    ...{ seed: 'second', code: '8eb7e57f6f0f38fe', acts: 100 },
    verdicts: [
      odd(5, 'The same motion again in a body that has voted already.'),
      odd(7, 'An ally’s demand on the last day, at the brink, beside its leader’s own.'),
      odd(11, 'A motion against the state with which it signed a bargain this turn.'),
      odd(23, 'The same motion again in a body that has voted already.'),
      absurd(25, 'Plays for time on a demand that it has just signed to meet.'),
      odd(36, 'Brings a motion that by its own reckoning is worth nothing to it.'),
      absurd(47, 'Cuba opens its soil to inspectors of a hostile ally’s, on day one, for nothing.'),
      odd(52, 'The same motion again in a body that has voted already.'),
      odd(58, 'The same motion again in a body that has voted already.'),
      odd(64, 'Carries out its threat in the very turn that its own deadline leaves to the other.'),
      odd(65, 'The same motion again in a body that has voted already.'),
      odd(73, 'Rallies its public and sends forces at tension 100, a bargain just signed.'),
      odd(77, 'Votes for the rival’s motion in the middle of the crisis.'),
      odd(83, 'Lends what it most wants to keep for nothing, to an ally that trades it away.'),
      odd(84, 'Votes for the motion of the state on which it carries sanctions.'),
      odd(88, 'Orders shots to be answered where war can come, a bargain just signed.'),
      odd(92, 'Orders shots to be answered where war can come, a bargain just signed.'),
      odd(98, 'The same motion again in a body that has voted already.'),
    ],
  },
];

/** The share of acts that a reader found sensible, odd and absurd. */
export const judgedTable = (all: readonly Judged[]): Section => ({
  title: 'Acts read one by one',
  note: 'Acts drawn evenly over packs, levels, seats and turns and read without their temperaments by one reader; shares in % with 95 % intervals. `npm run measure:sample` draws the page, `packages/bots/tools/sample/judged.ts` keeps each verdict with its reason.',
  head: ['seed', 'code', 'acts', 'sensible', 'odd', 'absurd'],
  rows: all.map(({ seed, code, acts, verdicts }) => {
    const count = (is: 'odd' | 'absurd'): number =>
      verdicts.filter((verdict) => verdict.is === is).length;
    return [
      ...[seed, code, String(acts), percent(shareOf(acts - verdicts.length, acts))],
      ...[percent(shareOf(count('odd'), acts)), percent(shareOf(count('absurd'), acts))],
    ];
  }),
});
