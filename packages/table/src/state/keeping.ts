/** How long a room is kept once it has ended. */
export const retentions = ['end', 'week', 'month', 'kept'] as const;
export type Retention = (typeof retentions)[number];

const hour = 3_600_000;
const day = 24 * hour;
/** After the end; at the end means that there is time to read the review. */
const after: Readonly<Record<Exclude<Retention, 'kept'>, number>> = {
  end: 3 * hour,
  week: 7 * day,
  month: 30 * day,
};
/** A room that has not ended and in which nothing happens for so long is left behind. */
const leftBehind = 30 * day;

/** What decides when a room is erased. UTC milliseconds. */
export interface Kept {
  readonly retention: Retention;
  readonly endedAt: number | null;
  /** When anything last happened. */
  readonly touchedAt: number;
}

/** When a room is erased; null where only a person does it. By whole days while it is still played. */
export const erasesAt = ({ retention, endedAt, touchedAt }: Kept): number | null => {
  if (retention === 'kept') return null;
  if (endedAt !== null) return endedAt + after[retention];
  return Math.ceil((touchedAt + leftBehind) / day) * day;
};

/** Rooms from before this was chosen are kept until somebody erases them. */
export const keptOf = ({
  opened,
  endedAt,
  touchedAt,
}: Omit<Kept, 'retention'> & {
  readonly opened: { readonly options: { readonly retention?: Retention } };
}): Kept => ({
  retention: opened.options.retention ?? 'kept',
  endedAt,
  touchedAt,
});
