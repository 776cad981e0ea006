import type { Contribution } from '@convoy/protocol';

/** What is counted of a person, in the order in which it is shown. */
export const figures = [
  ...(['orders', 'suggested', 'taken', 'votes', 'dissents', 'messages', 'papers'] as const),
  ...(['advice', 'statements', 'readings', 'reasons'] as const),
] as const;

/** One person's part in the whole game, with the turns that it is the sum of. */
export interface Summed extends Omit<Contribution, 'turn' | 'pen'> {
  readonly penTurns: number;
  readonly turns: readonly Contribution[];
}

const sum = (turns: readonly Contribution[], of: (turn: Contribution) => number): number =>
  turns.reduce((total, turn) => total + of(turn), 0);

/** Contributions by person, in the order in which they come. */
export const summed = (lines: readonly Contribution[]): readonly Summed[] => {
  const people = new Map<string, Contribution[]>();
  for (const line of lines) {
    const key = `${line.seat} ${line.person}`;
    people.set(key, [...(people.get(key) ?? []), line]);
  }
  return [...people.values()].flatMap((turns): readonly Summed[] => {
    const [first] = turns;
    if (first === undefined) return [];
    const { seat, person, callSign, role } = first;
    return [
      {
        ...{ seat, person, callSign, role, turns },
        orders: sum(turns, (turn) => turn.orders),
        suggested: sum(turns, (turn) => turn.suggested),
        taken: sum(turns, (turn) => turn.taken),
        votes: sum(turns, (turn) => turn.votes),
        dissents: sum(turns, (turn) => turn.dissents),
        messages: sum(turns, (turn) => turn.messages),
        papers: sum(turns, (turn) => turn.papers),
        advice: sum(turns, (turn) => turn.advice),
        statements: sum(turns, (turn) => turn.statements),
        readings: sum(turns, (turn) => turn.readings),
        reasons: sum(turns, (turn) => turn.reasons),
        deeds: turns.flatMap(({ deeds }) => deeds),
        penTurns: turns.filter(({ pen }) => pen !== 'none').length,
      },
    ];
  });
};
