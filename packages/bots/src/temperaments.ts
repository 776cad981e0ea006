import type { ContingencyResponse, View } from '@convoy/engine';

export const temperamentIds = [
  'cautious',
  'firm',
  'opportunist',
  'faithful-ally',
  'free-rider',
] as const;
export type TemperamentId = (typeof temperamentIds)[number];

/** How a bot weighs what it expects. All figures are design judgement, tuned by play. */
export interface Temperament {
  readonly id: TemperamentId;
  /** Score points that a war is felt to cost beyond the seat's own aims. */
  readonly warAversion: number;
  /** How much of what pressure may win is counted, 0–2. */
  readonly drive: number;
  /** Share 0–1 of all that it could hope for that a bargain must bring, at a calm start. */
  readonly aspiration: number;
  /** How fast time and danger wear that away, 1 for the usual. */
  readonly yielding: number;
  /** Score points that keeping a signed word is worth in itself. */
  readonly faith: number;
  /** Share 0–1 of the common cause that the bot leaves for others to carry. */
  readonly shirking: number;
  /** Score points that an order must bring to be worth giving. */
  readonly bother: number;
  /** Score points that a point of influence is worth when saved. */
  readonly thrift: number;
  /** What it answers when its forces are hit while the brink is far, and at the brink. */
  readonly answer: ContingencyResponse;
  readonly answerAtBrink: ContingencyResponse;
  /** Size, in score points, of the mild variation between equal choices. */
  readonly variation: number;
}

const temperaments: Readonly<Record<TemperamentId, Temperament>> = {
  cautious: {
    id: 'cautious',
    warAversion: 60,
    drive: 0.8,
    aspiration: 0.75,
    yielding: 1.3,
    faith: 4,
    shirking: 0.2,
    bother: 0.12,
    thrift: 0.08,
    answer: 'absorb',
    answerAtBrink: 'absorb',
    variation: 0.3,
  },
  firm: {
    id: 'firm',
    warAversion: 40,
    drive: 1.3,
    aspiration: 0.9,
    yielding: 0.8,
    faith: 3,
    shirking: 0,
    bother: 0.12,
    thrift: 0.05,
    answer: 'match',
    answerAtBrink: 'absorb',
    variation: 0.4,
  },
  opportunist: {
    id: 'opportunist',
    warAversion: 40,
    drive: 1.1,
    aspiration: 0.85,
    yielding: 1,
    faith: 1,
    shirking: 0.3,
    bother: 0.12,
    thrift: 0.1,
    answer: 'match',
    answerAtBrink: 'match',
    variation: 0.5,
  },
  'faithful-ally': {
    id: 'faithful-ally',
    warAversion: 50,
    drive: 1,
    aspiration: 0.8,
    yielding: 1,
    faith: 4,
    shirking: 0,
    bother: 0.12,
    thrift: 0.05,
    answer: 'match',
    answerAtBrink: 'absorb',
    variation: 0.3,
  },
  'free-rider': {
    id: 'free-rider',
    warAversion: 50,
    drive: 0.7,
    aspiration: 0.8,
    yielding: 1.1,
    faith: 2,
    shirking: 0.7,
    bother: 0.12,
    thrift: 0.2,
    answer: 'absorb',
    answerAtBrink: 'absorb',
    variation: 0.4,
  },
};

export const temperament = (id: TemperamentId): Temperament => temperaments[id];

/** What a seat's place in the crisis suggests: leaders press, third parties calm. */
export const temperamentFor = (view: View): TemperamentId => {
  const me = view.board.actors.find((actor) => actor.id === view.seat?.seat);
  switch (me?.role) {
    case undefined:
    case 'third':
      return 'cautious';
    case 'leader':
      return 'firm';
    case 'ally':
      return 'faithful-ally';
    case 'target':
      return 'opportunist';
  }
};
