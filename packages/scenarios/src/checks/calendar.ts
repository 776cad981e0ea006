import type { Draft } from '../draft.ts';
import { finding } from '../fault.ts';
import type { Finding } from '../fault.ts';
import { doubledIds, knownActor } from './references.ts';

const DAY = 86_400_000;
const TOP_RUNG = 12;

/** The day that lies `days` after an ISO date, as an ISO date. */
const after = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

const lengthFaults = (draft: Draft): readonly Finding[] =>
  draft.lengths.rows.flatMap(({ index, value }) => [
    ...value.turns.flatMap((turn, at) => {
      const before = value.turns[at - 1];
      if (before === undefined) return [];
      const due = after(before.date, before.days);
      return due === turn.date || (value.skips === true && due < turn.date)
        ? []
        : [
            finding(['lengths', index, 'turns', at, 'date'], 'turns-not-contiguous', {
              date: turn.date,
              due,
            }),
          ];
    }),
    ...Object.keys(value.par).flatMap((id) => knownActor(draft, id, ['lengths', index, 'par', id])),
  ]);

const bandFaults = (draft: Draft): readonly Finding[] => {
  if (!draft.bands.whole) return [];
  const last = draft.bands.rows.at(-1);
  const gaps = draft.bands.rows.flatMap(({ index, value }, at) => {
    const due = (draft.bands.rows[at - 1]?.value.to ?? -1) + 1;
    return [
      ...(value.from === due
        ? []
        : [finding(['bands', index, 'from'], 'band-gap', { from: value.from, due })]),
      ...(value.to < value.from
        ? [finding(['bands', index, 'to'], 'band-gap', { to: value.to, due: value.from })]
        : []),
    ];
  });
  return last === undefined || last.value.to === TOP_RUNG
    ? gaps
    : [
        ...gaps,
        finding(['bands', last.index, 'to'], 'band-gap', { to: last.value.to, due: TOP_RUNG }),
      ];
};

/** Whether some turn of a length holds the day. */
export const isPlayed = (
  turns: readonly { readonly date: string; readonly days: number }[],
  date: string,
): boolean => turns.some((turn) => turn.date <= date && date < after(turn.date, turn.days));

type Length = Draft['lengths']['rows'][number]['value'];
/** Whether the day lies between the first and the last that are played, in time that is skipped too. */
export const isSpanned = ({ turns }: Length, date: string): boolean => {
  const [first, last] = [turns[0], turns.at(-1)];
  if (first === undefined || last === undefined) return false;
  return first.date <= date && date < after(last.date, last.days);
};

/** Turns follow one another, without a gap where the length skips nothing, and the bands cover the rungs 0–12 once each. */
export const calendarFaults = (draft: Draft): readonly Finding[] => [
  ...doubledIds(draft.lengths, 'lengths'),
  ...lengthFaults(draft),
  ...doubledIds(draft.bands, 'bands'),
  ...bandFaults(draft),
];
