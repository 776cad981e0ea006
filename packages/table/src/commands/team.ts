import type { Command } from './commands.ts';
import { done, ownSeat, refuse } from './context.ts';
import type { Ask, Decision } from './context.ts';
import { recordDissent } from './dissent.ts';
import { askForPen } from './pen.ts';
import { setRule, vote } from './rules.ts';
import { advisePaper, settle, suggest } from './suggestions.ts';

export type TeamCommand = Extract<
  Command,
  {
    readonly type:
      | 'role.choose'
      | 'pen.ask'
      | 'suggestion.make'
      | 'suggestion.settle'
      | 'paper.advise'
      | 'rule.set'
      | 'orders.vote'
      | 'dissent.record';
  }
>;

const chooseRole = (ask: Ask, role: string | null): Decision => {
  const own = ownSeat(ask);
  if (own === null) return refuse('no-seat');
  const before = ask.state.teams[own.id]?.roles[ask.person.id] ?? null;
  return before === role
    ? done()
    : done({ type: 'role.chosen', seat: own.id, person: ask.person.id, role });
};

/** What the people of one seat do among themselves. */
export const forTeam = (ask: Ask, command: TeamCommand): Decision => {
  switch (command.type) {
    case 'role.choose':
      return chooseRole(ask, command.role);
    case 'pen.ask':
      return askForPen(ask, command.on);
    case 'suggestion.make':
      return suggest(ask, command.turn, command.about, command.reason);
    case 'suggestion.settle':
      return settle(ask, command.turn, command.n, command.take, command.note);
    case 'paper.advise':
      return advisePaper(
        ask,
        command.turn,
        command.paper,
        command.id,
        command.answer,
        command.reason,
      );
    case 'rule.set':
      return setRule(ask, command.seat, command.rule);
    case 'orders.vote':
      return vote(ask, command.turn, command.put, command.answer, command.reason);
    case 'dissent.record':
      return recordDissent(ask, command.turn, command.reason);
  }
};
