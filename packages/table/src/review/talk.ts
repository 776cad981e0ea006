import type { TableState } from '../state/state.ts';
import { isHidden } from '../state/talk-state.ts';
import type { TalkLine } from './types.ts';

/** How many messages went from whom to whom in each turn; what control hid is not counted. */
export const talkOf = ({ channels, talk }: TableState): readonly TalkLine[] => {
  const lines = new Map<string, TalkLine>();
  const add = (turn: number, from: TalkLine['from'], to: TalkLine['to']): void => {
    const key = `${String(turn)} ${from} ${to}`;
    lines.set(key, { turn, from, to, count: (lines.get(key)?.count ?? 0) + 1 });
  };
  for (const { id, members, messages } of channels)
    for (const { n, turn, from } of messages) {
      if (isHidden(talk, id, n)) continue;
      const others = members.includes('PUBLIC')
        ? (['PUBLIC'] as const)
        : members.filter((one) => one !== from);
      for (const to of others) add(turn, from, to);
    }
  for (const { line, from, to, fate } of talk.relays)
    if (fate.kind === 'passed' && !isHidden(talk, line, fate.n)) add(fate.turn, from, to);
  return [...lines.values()];
};
