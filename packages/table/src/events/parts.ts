import type { ActorId } from '@convoy/engine';

/** Who may read an event of this type before the debrief. Leaving one out does not compile. */
export type EventAudience = 'everyone' | 'control' | 'seat' | 'parties';
/** What a person is to a room. */
export type PersonRole = 'control' | 'host' | 'player' | 'observer' | 'projector';
/** One end of a conversation: a seat, control, or everybody. */
export type Talker = ActorId | 'CONTROL' | 'PUBLIC';
