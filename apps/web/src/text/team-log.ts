import type { SeatRule, TeamEvent } from '@convoy/protocol';

interface Detail {
  readonly seat: string;
  readonly who: string;
  readonly detail: string;
}
const rules: Readonly<Record<string, string>> = {
  pen: 'by the pen alone',
  majority: 'by a majority of those here',
  unanimous: 'with everybody here agreeing',
} satisfies Record<SeatRule, string>;

/** Control's log of what the people of a seat do among themselves. */
export const teamLog = {
  'role.chosen': ({ who }: Detail) => `${who} chose a role`,
  'pen.asked': ({ who, seat }: Detail) => `${who} asked for the pen of ${seat}, or no longer does`,
  'draft.left': ({ seat }: Detail) => `${seat}: a draft changed hands`,
  'suggestion.made': ({ who, seat }: Detail) => `${who} suggested a change to ${seat}’s orders`,
  'suggestion.settled': ({ who, seat, detail }: Detail) =>
    `${who} ${detail === 'taken' ? 'took' : 'left'} a suggestion in ${seat}`,
  'paper.advised': ({ who, seat }: Detail) => `${who} advised ${seat} on a paper`,
  'rule.set': ({ seat, detail }: Detail) => `${seat} decides ${rules[detail] ?? detail}`,
  'orders.put': ({ who, seat }: Detail) => `${who} put ${seat}’s orders to the vote`,
  'orders.voted': ({ who, seat, detail }: Detail) => `${who} voted ${detail} in ${seat}`,
  'orders.withdrawn': ({ seat }: Detail) => `${seat}: the vote is void`,
  'dissent.recorded': ({ who, seat }: Detail) => `${who} recorded dissent in ${seat}`,
} as const satisfies Record<TeamEvent['type'], (detail: Detail) => string>;
