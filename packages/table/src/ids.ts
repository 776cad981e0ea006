/** Branded identifiers of the room; the only file of the table that asserts types. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type RoomId = Id<'room'>;
export type PersonId = Id<'person'>;
/** A set of talkers, sorted and joined by `+`; the same set is always the same channel. */
export type ChannelId = Id<'channel'>;

/** A line through a third seat, in one direction. */
export const lineId = (from: string, via: string, to: string): ChannelId =>
  `${from}>${via}>${to}` as ChannelId;
export const asChannelId = (text: string): ChannelId => text as ChannelId;
export const roomId = (text: string): RoomId => text as RoomId;
export const personId = (text: string): PersonId => text as PersonId;
export const channelId = (talkers: readonly string[]): ChannelId =>
  [...new Set(talkers)].toSorted().join('+') as ChannelId;
