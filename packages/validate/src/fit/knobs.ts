import type { Constants } from '../player/constants.ts';

/** A constant that may be chosen by fit: how to read it, set it, and how far it may go. */
export interface Knob {
  readonly name: string;
  readonly get: (constants: Constants) => number;
  readonly set: (constants: Constants, value: number) => Constants;
  readonly step: number;
  readonly least: number;
  readonly most: number;
}

type Alone = 'fighting' | 'impose' | 'whole';
type Groups = Omit<Constants, 'paces' | Alone>;

const inGroup = <Group extends keyof Groups>(
  group: Group,
  name: keyof Groups[Group] & string,
  read: (part: Groups[Group]) => number,
  step: number,
  least = -6,
  most = 6,
): Knob => ({
  ...{ name: `${group}.${name}`, step, least, most },
  get: (constants) => read(constants[group]),
  set: (constants, value) => ({ ...constants, [group]: { ...constants[group], [name]: value } }),
});

const pace = (
  stage: keyof Constants['paces'],
  name: 'concede' | 'giveUp' | 'stalemate' | 'slope',
): Knob => ({
  ...{ name: `paces.${stage}.${name}`, step: 0.3, least: -8, most: 3 },
  get: ({ paces }) => paces[stage][name],
  set: (constants, value) => ({
    ...constants,
    paces: { ...constants.paces, [stage]: { ...constants.paces[stage], [name]: value } },
  }),
});

const alone = (name: Alone, step: number, most = 6): Knob => ({
  ...{ name, step, least: -6, most },
  get: (constants) => constants[name],
  set: (constants, value) => ({ ...constants, [name]: value }),
});

/** Weights of E3 keep the sign that theory gives them. */
export const knobs: readonly Knob[] = [
  inGroup('weights', 'pain', ({ pain }) => pain, 0.5, 0),
  inGroup('weights', 'fear', ({ fear }) => fear, 0.5, 0),
  inGroup('weights', 'stakes', ({ stakes }) => stakes, 0.5, 0),
  inGroup('weights', 'audience', ({ audience }) => audience, 0.5, 0),
  inGroup('weights', 'rally', ({ rally }) => rally, 0.1, 0),
  inGroup('weights', 'worn', ({ worn }) => worn, 0.1, 0),
  inGroup('weights', 'patron', ({ patron }) => patron, 0.3, 0),
  ...(['threatened', 'imposed', 'crisis'] as const).flatMap((stage) => [
    ...[pace(stage, 'concede'), pace(stage, 'giveUp'), pace(stage, 'stalemate')],
    pace(stage, 'slope'),
  ]),
  alone('fighting', 0.1, 0),
  alone('impose', 0.3),
  alone('whole', 0.2),
  inGroup('giveUp', 'institution', ({ institution }) => institution, 0.3, -6, 0),
  inGroup('giveUp', 'rivalry', ({ rivalry }) => rivalry, 0.2, 0),
  inGroup('giveUp', 'allied', ({ allied }) => allied, 0.2, 0),
  inGroup('giveUp', 'pain', ({ pain }) => pain, 0.3, -6, 0),
  inGroup('settle', 'base', ({ base }) => base, 0.3),
  inGroup('settle', 'crisis', ({ crisis }) => crisis, 0.3),
  inGroup('settle', 'gift', ({ gift }) => gift, 0.3, 0),
  inGroup('settle', 'mediated', ({ mediated }) => mediated, 0.3, 0),
  inGroup('settle', 'fear', ({ fear }) => fear, 0.3, -6, 0),
  inGroup('settle', 'rivalry', ({ rivalry }) => rivalry, 0.2),
  inGroup('settle', 'institution', ({ institution }) => institution, 0.3),
  inGroup('war', 'win', ({ win }) => win, 0.3),
  inGroup('war', 'power', ({ power }) => power, 0.5, 0),
  inGroup('war', 'bargain', ({ bargain }) => bargain, 0.1, 0.02, 0.8),
  inGroup('scored', 'whole', ({ whole }) => whole, 0.05, 0.5, 0.98),
  inGroup('scored', 'partly', ({ partly }) => partly, 0.05, 0.05, 0.98),
  inGroup('scored', 'bargain', ({ bargain }) => bargain, 0.05, 0.02, 0.98),
  inGroup('scored', 'imposed', ({ imposed }) => imposed, 0.05, 0.3, 1),
];

/** What leaving the first guess costs, for a distance of four steps: theory speaks where data are silent. */
const PULL = 0.01;

export const pull = (now: Constants, first: Constants): number =>
  knobs.reduce((sum, { get, step }) => sum + PULL * ((get(now) - get(first)) / (4 * step)) ** 2, 0);

/** Coordinate search: each constant by itself, up or down, by ever smaller steps. */
export const search = (
  first: Constants,
  judge: (constants: Constants) => number,
  rounds: number,
  told: (round: number, best: number) => void,
): Constants => {
  let best = first;
  let score = judge(first);
  for (let round = 0; round < rounds; round += 1) {
    const scale = 1 / 2 ** Math.floor(round / 3);
    for (const { get, set, step, least, most } of knobs)
      for (const way of [1, -1]) {
        const value = Math.min(most, Math.max(least, get(best) + way * step * scale));
        const tried = set(best, value);
        const found = judge(tried);
        if (found >= score - 1e-6) continue;
        best = tried;
        score = found;
        break;
      }
    told(round, score);
  }
  return best;
};
