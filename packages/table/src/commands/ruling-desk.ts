import { argue, refuseAct, ruleAct, weigh, withdraw } from './argued-acts.ts';
import type { Command } from './commands.ts';
import type { Ask, Decision } from './context.ts';
import { dropNote, pinNote } from './notes.ts';
import { rulingCommands } from './ruling-commands.ts';
import { makeRuling } from './rulings.ts';

type RulingType = (typeof rulingCommands)[number]['shape']['type']['value'];
export type RulingCommand = Extract<Command, { readonly type: RulingType }>;

const types: ReadonlySet<string> = new Set(rulingCommands.map(({ shape }) => shape.type.value));
export const isRulingCommand = (command: Command): command is RulingCommand =>
  types.has(command.type);

/** Control's rulings, acts that seats argue in their own words, and notes. */
export const handleRuling = (ask: Ask, command: RulingCommand): Decision => {
  switch (command.type) {
    case 'ruling.make':
      return makeRuling(ask, command.matters, command, command.undoes);
    case 'act.argue': {
      const { turn, act, result, reasons } = command;
      return argue(ask, turn, { act, result, reasons });
    }
    case 'act.withdraw':
      return withdraw(ask, command.turn);
    case 'act.weigh':
      return weigh(ask, command, command.odds, command.note);
    case 'act.rule':
      return ruleAct(ask, command, command.odds, command.matters, command);
    case 'act.refuse':
      return refuseAct(ask, command, command.reason);
    case 'note.pin':
      return pinNote(ask, command.entry, command.text);
    case 'note.drop':
      return dropNote(ask, command.n);
  }
};
