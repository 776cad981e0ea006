import { give, pass, withhold } from './back-channel.ts';
import type { Command } from './commands.ts';
import type { Ask, Decision } from './context.ts';
import { freezeChannel, hideMessage, mutePerson, silenceTalk } from './moderation.ts';
import { giveReading, seeDemand } from './readings.ts';
import { report, settleReport } from './reports.ts';
import { checkStatements, settleStatement } from './statements.ts';
import { talkCommands } from './talk-commands.ts';

type TalkType = (typeof talkCommands)[number]['shape']['type']['value'];
export type TalkCommand = Extract<Command, { readonly type: TalkType }>;

const types: ReadonlySet<string> = new Set(talkCommands.map(({ shape }) => shape.type.value));
export const isTalkCommand = (command: Command): command is TalkCommand => types.has(command.type);

/** Talk through a third seat, order in talk, and how acts were read. */
export const handleTalk = (ask: Ask, command: TalkCommand): Decision => {
  switch (command.type) {
    case 'relay.give':
      return give(ask, command.to, command.via, command.text);
    case 'relay.pass':
      return pass(ask, command.line, command.n, command.text);
    case 'relay.withhold':
      return withhold(ask, command.line, command.n);
    case 'message.report':
      return report(ask, command.channel, command.n, command.why);
    case 'report.settle':
      return settleReport(ask, command.report, command.on);
    case 'message.hide':
      return hideMessage(ask, command.channel, command.n, command.on);
    case 'channel.freeze':
      return freezeChannel(ask, command.channel, command.on);
    case 'person.mute':
      return mutePerson(ask, command.person, command.on);
    case 'talk.silence':
      return silenceTalk(ask, command.on);
    case 'statements.check':
      return checkStatements(ask, command.on);
    case 'statement.settle':
      return settleStatement(ask, command.from, command.n, command.approve, command.reason);
    case 'demand.see':
      return seeDemand(ask, command.demand);
    case 'reading.give':
      return giveReading(ask, command.act, command.reading);
  }
};
