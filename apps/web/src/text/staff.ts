import type { Duty } from '@convoy/protocol';
import { useWords } from './words.ts';

const duties = {
  director: { name: 'Director', does: 'Runs the room: everything, and who else is in control.' },
  umpire: {
    name: 'Umpire',
    does: 'Sees orders and the truth; resolves, publishes and keeps the clock. No private talk.',
  },
  injects: {
    name: 'Events',
    does: 'Sees the truth and lets events happen. No seat’s orders, no private talk.',
  },
  talk: {
    name: 'Talk',
    does: 'Reads and keeps order in all talk, settles reports, speaks for control. No orders, no truth.',
  },
  analyst: { name: 'Analyst', does: 'Sees everything, seat by seat too, and changes nothing.' },
} as const satisfies Record<Duty, { readonly name: string; readonly does: string }>;

const states = { open: 'not used yet', used: 'used', revoked: 'withdrawn' } as const;

const words = {
  en: {
    duties,
    list: (held: readonly Duty[]): string => held.map((duty) => duties[duty].name).join(', '),
    tab: 'Control people',
    fold: 'Run it with others: helpers and observers',
    title: 'People in control',
    lead: 'Share the work: each sees and may do what the duty needs, and everything is on record.',
    you: 'you',
    here: 'connected',
    gone: 'not connected',
    change: (who: string): string => `Change the duties of ${who}`,
    changeShort: 'Change duties',
    remove: (who: string): string => `Remove ${who} from control`,
    removeShort: 'Remove',
    removeSure: 'Press again to remove',
    save: 'Set these duties',
    cancel: 'Leave as it is',
    which: 'Duties',
    oneAtLeast: 'Choose at least one duty.',
    inviteTitle: 'Bring somebody into control',
    inviteHelp:
      'Makes a code for one person, with these duties. It is shown once; the room’s own code never leads into control.',
    invite: 'Make an invitation',
    made: 'Give this to one person, and to nobody else. It is not shown again.',
    codeLabel: 'Invitation code',
    roomLabel: 'with room',
    copy: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'Copy it by hand',
    hide: 'Done, hide it',
    invitations: 'Invitations',
    none: 'No invitation was made yet.',
    line: (n: number, held: string, stands: keyof typeof states, by: string | null): string =>
      `No. ${n}: ${held}, ${states[stands]}${by === null ? '' : ` by ${by}`}`,
    revoke: 'Withdraw',
    revokeOf: (n: number): string => `Withdraw invitation no. ${n}`,
    yours: 'Your duty',
    others: 'What your duty leaves to others is not shown, or says so.',
    publicTalk: 'You read what is said in public. Private talk is not part of your duty.',
    join: {
      title: 'Come into control',
      lead: 'You were invited to help run a room. The invitation is for you alone and works once.',
      room: 'Room code',
      invitation: 'Invitation code',
      help: 'Twelve letters and figures, in three groups.',
      short: 'A room code has six letters and figures, an invitation twelve.',
      go: 'Come in',
      going: 'Coming in…',
      link: 'Invited to help run a room? Come in with an invitation code',
    },
  },
};
export const useStaffText = () => useWords(words);

type Detail = { readonly who: string; readonly detail: string };
const held = (detail: string): string =>
  Object.entries(duties)
    .filter(([duty]) => detail.split(' ').includes(duty))
    .map(([, { name }]) => name)
    .join(', ');
/** Control's log of who came into control, and for what. */
export const dutiesLog = {
  'control.invited': ({ who, detail }: Detail) => `${who} made an invitation: ${held(detail)}`,
  'invitation.revoked': ({ who }: Detail) => `${who} withdrew an invitation`,
  'invitation.used': ({ who }: Detail) => `${who} came into control by invitation`,
  'duties.set': ({ who, detail }: Detail) => `Duties of ${who}: ${held(detail)}`,
  'control.removed': ({ who }: Detail) => `${who} was removed from control`,
};
