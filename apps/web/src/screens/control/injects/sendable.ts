import type { CommandMessage, InjectDraft } from '@convoy/protocol';

type Sent = Extract<CommandMessage['command'], { readonly type: 'inject.write' }>['draft'];

/** A draft as it goes over the wire. */
export const sendable = ({ title, text, to, when, effects }: InjectDraft): Sent => ({
  ...{ title, text, to: to === 'all' ? to : [...to], when },
  effects: effects.map(({ quantity, subject, by }) => ({ quantity, subject, by })),
});
