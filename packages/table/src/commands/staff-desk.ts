import type { Command } from './commands.ts';
import type { Ask, Decision } from './context.ts';
import { invite, removeControl, revokeInvitation, setDuties } from './duties.ts';
import { recordLook } from './look.ts';
import { hideCode, nameLocks, pinScene } from './screen.ts';
import { staffCommands } from './staff-commands.ts';
import { answerShadow, askToShadow, endShadow, setGrade } from './watchers.ts';

type StaffType = (typeof staffCommands)[number]['shape']['type']['value'];
export type StaffCommand = Extract<Command, { readonly type: StaffType }>;

const types: ReadonlySet<string> = new Set(staffCommands.map(({ shape }) => shape.type.value));
export const isStaffCommand = (command: Command): command is StaffCommand =>
  types.has(command.type);

/** What the people ask who run, watch and show a room. */
export const handleStaff = (ask: Ask, command: StaffCommand): Decision => {
  switch (command.type) {
    case 'view.look':
      return recordLook(ask, command.look);
    case 'control.invite':
      return invite(ask, command.hash, command.duties);
    case 'invitation.revoke':
      return revokeInvitation(ask, command.n);
    case 'duties.set':
      return setDuties(ask, command.person, command.duties);
    case 'screen.pin':
      return pinScene(ask, command.scene);
    case 'screen.hide-code':
      return hideCode(ask, command.on);
    case 'locks.name':
      return nameLocks(ask, command.on);
    case 'shadow.ask':
      return askToShadow(ask, command.seat);
    case 'shadow.answer':
      return answerShadow(ask, command.person, command.yes);
    case 'shadow.end':
      return endShadow(ask, command.person);
    case 'grade.set':
      return setGrade(ask, command.person, command.grade);
    case 'control.remove':
      return removeControl(ask, command.person);
  }
};
