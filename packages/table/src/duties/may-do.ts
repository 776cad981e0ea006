import type { Command } from '../commands/commands.ts';
import type { Duty } from './duties.ts';

/** Belongs to seats and to those who watch: control asks in vain, whatever its duties. */
export const notControls = 'not-controls';
/** Everybody in control. */
const all = ['director', 'umpire', 'injects', 'talk', 'analyst'] as const;
const director = ['director'] as const;
const umpire = ['director', 'umpire'] as const;
const injects = ['director', 'injects'] as const;
const talk = ['director', 'talk'] as const;
const umpireOrTalk = ['director', 'umpire', 'talk'] as const;
const reader = ['director', 'umpire', 'analyst'] as const;

/**
 * Which duties allow a person in control which command: the one table of it. A command that it does
 * not name does not compile.
 */
export const commandDuties = {
  'seat.claim': notControls,
  'seat.claim-by-key': notControls,
  'seat.place': notControls,
  'seat.leave': notControls,
  'room.observe': notControls,
  'pen.take': notControls,
  'orders.lock': notControls,
  'orders.unlock': notControls,
  'paper.act': notControls,
  'role.choose': notControls,
  'pen.ask': notControls,
  'suggestion.make': notControls,
  'suggestion.settle': notControls,
  'paper.advise': notControls,
  'orders.vote': notControls,
  'dissent.record': notControls,
  'relay.give': notControls,
  'relay.pass': notControls,
  'relay.withhold': notControls,
  'message.report': notControls,
  'demand.see': notControls,
  'reading.give': notControls,
  'answer.write': notControls,
  'act.argue': notControls,
  'act.withdraw': notControls,
  'whisper.see': notControls,
  'shadow.ask': notControls,
  'shadow.answer': notControls,
  'shadow.end': notControls,

  'room.start': director,
  'room.end': director,
  'practice.end': director,
  'reveal.set': director,
  'review.open': director,
  'questions.set': director,
  'answers.close': director,
  'rubric.set': director,
  'sheet.write': director,
  'sheet.give': director,
  'seat.give-to-bot': director,
  'seat.hand-back': director,
  'pen.pass': director,
  'rule.set': director,
  'advice.set': director,
  'forecast.set': director,
  'control.invite': director,
  'invitation.revoke': director,
  'duties.set': director,
  'control.remove': director,
  'grade.set': director,
  'locks.name': director,
  'room.branch': director,
  'seats.spread': director,
  'seat.set-door': director,
  'miss-rule.choose': director,
  'deputy.end': director,
  'seat.offer': director,
  'person.release': director,

  'phase.advance': umpire,
  'clock.pause': umpire,
  'clock.resume': umpire,
  'clock.extend': umpire,
  'deadline.put-off': umpire,
  'turn.resolve': umpire,
  'turn.publish': umpire,
  'ruling.make': umpire,
  'act.weigh': umpire,
  'act.rule': umpire,
  'act.refuse': umpire,

  'note.pin': reader,
  'note.drop': reader,

  'world.inject': injects,
  'inject.write': injects,
  'inject.import': injects,
  'inject.set': injects,

  'seat.nudge': umpireOrTalk,

  'talk.say': talk,
  'broadcast.send': talk,
  'whisper.send': talk,
  'report.settle': talk,
  'message.hide': talk,
  'channel.freeze': talk,
  'person.mute': talk,
  'talk.silence': talk,
  'statements.check': talk,
  'statement.settle': talk,

  'screen.pin': talk,
  'screen.hide-code': talk,

  /** Whose eyes may be borrowed depends on what one sees oneself: `mayLook`. */
  'view.look': all,
} as const satisfies Record<Command['type'], readonly Duty[] | typeof notControls>;

export const allows = (held: readonly Duty[], type: Command['type']): boolean => {
  const row = commandDuties[type];
  return row !== notControls && row.some((duty) => held.includes(duty));
};

const types: readonly Command['type'][] = Object.keys(commandDuties).filter(
  (type): type is Command['type'] => type in commandDuties,
);
/** All that these duties allow, for a console to show. */
export const allowedBy = (held: readonly Duty[]): readonly Command['type'][] =>
  types.filter((type) => allows(held, type));
