import type { PastMessage } from '@convoy/protocol';

/** Whose eyes the replay is seen with: `own` are those of whoever looks. */
export type Gaze =
  | { readonly kind: 'truth' }
  | { readonly kind: 'public' }
  | { readonly kind: 'own' }
  | { readonly kind: 'seat'; readonly seat: string };

export const writeGaze = (gaze: Gaze): string =>
  gaze.kind === 'seat' ? `seat-${gaze.seat}` : gaze.kind;

/** Which eyes are on offer: all where everything lies open, else one's own and everybody's. */
export const gazesOf = (
  whole: boolean,
  own: string | null,
  seats: readonly string[],
): readonly Gaze[] => {
  if (whole)
    return [
      { kind: 'truth' },
      { kind: 'public' },
      ...seats.map((seat): Gaze => ({ kind: 'seat', seat })),
    ];
  return own === null ? [{ kind: 'public' }] : [{ kind: 'own' }, { kind: 'public' }];
};
/** What the address asks for, where it is on offer; else the first. */
export const readGaze = (written: string | null, offered: readonly Gaze[]): Gaze =>
  offered.find((gaze) => writeGaze(gaze) === written) ?? offered[0] ?? { kind: 'public' };

/** What the server is asked for. */
export const eyesOf = (gaze: Gaze): PastMessage['eyes'] => (gaze.kind === 'own' ? undefined : gaze);
