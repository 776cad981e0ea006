import type { ActorId, TurnForecast } from '@convoy/engine';
import type { Duty } from '../duties/duties.ts';
import type { PersonId } from '../ids.ts';
import type { Scene } from '../state/screen.ts';
import type { Grade } from '../state/watchers.ts';
import type { EventAudience } from './parts.ts';

/** Through whose eyes control looks: a seat's, an observer's, or the wall screen's. */
export type Look =
  | { readonly kind: 'seat'; readonly seat: ActorId }
  | { readonly kind: 'observer' }
  | { readonly kind: 'projector' };

/** What the people do who run, watch and show a room. */
export type StaffEvent =
  | { readonly type: 'view.looked'; readonly person: PersonId; readonly look: Look }
  /** Control asked what the turn would do with all seats' orders together, and was told. */
  | {
      readonly type: 'turn.foreseen';
      readonly person: PersonId;
      readonly forecast: TurnForecast;
    }
  /** A way into control; of its code the hash alone is kept. */
  | {
      readonly type: 'control.invited';
      readonly n: number;
      readonly hash: string;
      readonly duties: readonly Duty[];
    }
  | { readonly type: 'invitation.revoked'; readonly n: number }
  | { readonly type: 'invitation.used'; readonly n: number; readonly person: PersonId }
  | { readonly type: 'duties.set'; readonly person: PersonId; readonly duties: readonly Duty[] }
  | { readonly type: 'control.removed'; readonly person: PersonId }
  /** Null lets the phase choose again. */
  | { readonly type: 'screen.pinned'; readonly scene: Scene | null }
  | { readonly type: 'screen.code-hidden'; readonly on: boolean }
  | { readonly type: 'locks.named'; readonly on: boolean }
  /** People may say who they are. What they say is in no event. */
  | { readonly type: 'names.asked'; readonly on: boolean }
  /** Null where the wish was taken back or refused. */
  | { readonly type: 'shadow.asked'; readonly person: PersonId; readonly seat: ActorId | null }
  | { readonly type: 'grade.set'; readonly person: PersonId; readonly grade: Grade };

export const staffAudiences = {
  'view.looked': 'control',
  'turn.foreseen': 'control',
  'control.invited': 'control',
  'invitation.revoked': 'control',
  'invitation.used': 'control',
  'duties.set': 'control',
  'control.removed': 'control',
  'screen.pinned': 'everyone',
  'screen.code-hidden': 'everyone',
  'locks.named': 'everyone',
  'names.asked': 'everyone',
  'shadow.asked': 'parties',
  'grade.set': 'parties',
} as const satisfies Record<StaffEvent['type'], EventAudience>;

export const isStaffEvent = (event: { readonly type: string }): event is StaffEvent =>
  Object.hasOwn(staffAudiences, event.type);
