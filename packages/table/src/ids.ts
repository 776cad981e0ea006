/** Branded identifiers of the room; the only file of the table that asserts types. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type RoomId = Id<'room'>;
export type PersonId = Id<'person'>;
/** A set of talkers, sorted and joined by `+`; the same set is always the same channel. */
export type ChannelId = Id<'channel'>;

export const roomId = (text: string): RoomId => text as RoomId;
export const personId = (text: string): PersonId => text as PersonId;
export const channelId = (talkers: readonly string[]): ChannelId =>
  [...new Set(talkers)].toSorted().join('+') as ChannelId;
