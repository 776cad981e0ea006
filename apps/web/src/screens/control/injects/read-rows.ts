import type { ActorId } from '@convoy/engine';
import { injectFaults } from '@convoy/protocol';
import type { InjectDraft, InjectPhase, OwnWhen } from '@convoy/protocol';
import { injectFields } from '../../../text/injects.ts';
import type { InjectField, InjectText } from '../../../text/injects.ts';
import { campIds, seatsOfCamp } from './lookups.ts';
import type { Lookups } from './lookups.ts';
import { bad, good, readEffects, readNumber } from './read-effects.ts';
import type { Cell, CellFault } from './read-effects.ts';

/** Which column holds what; null where the sheet has none. */
export type Mapping = Readonly<Record<InjectField, number | null>>;

export interface RowFault extends CellFault {
  /** As a spreadsheet counts: the names of columns are row 1. */
  readonly row: number;
  readonly field: InjectField;
}
export type ReadRow =
  | { readonly row: number; readonly draft: InjectDraft }
  | { readonly row: number; readonly faults: readonly RowFault[] };

const lower = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s]+/g, ' ');
const isOneOf = (words: readonly string[], cell: string): boolean => words.includes(lower(cell));

/** Columns by their names; each is used once, the likelier field first. */
export const autoMap = (headers: readonly string[], { sheet }: InjectText): Mapping => {
  const taken = new Set<number>();
  const find = (field: InjectField): number | null => {
    for (const word of sheet.headers[field]) {
      const at = headers.findIndex((header, index) => lower(header) === word && !taken.has(index));
      if (at < 0) continue;
      taken.add(at);
      return at;
    }
    return null;
  };
  return {
    ...{ title: find('title'), text: find('text'), to: find('to'), when: find('when') },
    ...{ turn: find('turn'), phase: find('phase'), minutes: find('minutes') },
    ...{ ladder: find('ladder'), effects: find('effects') },
  };
};

const readTo = (
  cell: string,
  lookups: Lookups,
  { sheet, camps }: InjectText,
): Cell<InjectDraft['to']> => {
  if (cell === '' || isOneOf(sheet.everybody, cell)) return good('all');
  const camp = campIds.find(
    (one) => lower(one) === lower(cell) || lower(camps[one]) === lower(cell),
  );
  if (camp !== undefined) return good(seatsOfCamp(lookups, camp));
  const { actors } = lookups;
  const seatOf = (word: string): ActorId | undefined =>
    actors.find(({ id, name }) => lower(id) === lower(word) || lower(name) === lower(word))?.id;
  const whole = seatOf(cell);
  if (whole !== undefined) return good([whole]);
  const parts = cell.split(/[,;/+]/).map((part) => part.trim());
  const words = parts.flatMap((part) => (seatOf(part) === undefined ? part.split(/\s+/) : [part]));
  const seats: ActorId[] = [];
  for (const word of words.filter((one) => one !== '')) {
    const seat = seatOf(word);
    if (seat === undefined) return bad('unknown-seat', word);
    seats.push(seat);
  }
  return good(seats);
};

type On = OwnWhen['on'];
/** Without a word for the trigger, the columns that are filled in tell which it is. */
const onOf = (cells: Readonly<Record<InjectField, string>>, { sheet }: InjectText): Cell<On> => {
  const { when, minutes, turn, ladder } = cells;
  if (when === '')
    return good(minutes !== '' ? 'clock' : turn !== '' ? 'turn' : ladder !== '' ? 'rung' : 'hand');
  const { whens } = sheet;
  const found = (['hand', 'turn', 'clock', 'rung'] as const).find((on) => isOneOf(whens[on], when));
  if (found !== undefined) return good(found);
  return bad(isOneOf(whens.condition, when) ? 'of-scenario' : 'unknown-when', when);
};

const readPhase = (cell: string, { sheet }: InjectText): Cell<InjectPhase> => {
  const found = (['brief', 'negotiate', 'order'] as const).find((phase) =>
    isOneOf(sheet.phases[phase], cell),
  );
  return found === undefined ? bad('unknown-phase', cell) : good(found);
};

/** Collects values and, by their fields, what is wrong. */
const collector = (row: number) => {
  const faults: RowFault[] = [];
  return {
    faults,
    take: <Value>(field: InjectField, cell: Cell<Value>, otherwise: Value): Value => {
      if (cell.ok) return cell.value;
      faults.push({ row, field, ...cell.fault });
      return otherwise;
    },
  };
};

const stepFrom = (cell: Cell<number>, { steps }: Lookups): Cell<number> => {
  if (!cell.ok) return cell;
  const step = steps[cell.value - 1];
  return step === undefined || cell.value < 2
    ? bad('out-of-range', String(cell.value), { min: 2, max: steps.length })
    : good(step.from);
};

const readWhen = (
  cells: Readonly<Record<InjectField, string>>,
  lookups: Lookups,
  text: InjectText,
  { take }: ReturnType<typeof collector>,
): OwnWhen => {
  const on = take('when', onOf(cells, text), 'hand');
  switch (on) {
    case 'hand':
      return { on };
    case 'turn':
      return { on, turn: take('turn', readNumber(cells.turn), 1) };
    case 'rung':
      return { on, rung: take('ladder', stepFrom(readNumber(cells.ladder), lookups), 1) };
    case 'clock':
      return {
        on,
        turn: take('turn', readNumber(cells.turn), 1),
        phase: take('phase', readPhase(cells.phase, text), 'order'),
        minutes: take('minutes', readNumber(cells.minutes), 0),
      };
  }
};

/** Which column a fault of an event belongs to. */
const fieldOf = (field: string): InjectField => {
  if (field.startsWith('effects')) return 'effects';
  if (field === 'when.rung') return 'ladder';
  const last = field.split('.').at(-1);
  return injectFields.find((one) => one === last) ?? 'when';
};

/** Whatever guarded a cell against being taken for a formula is taken off again. */
const unguarded = (cell: string): string =>
  (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell).trim();

/** One row of a sheet as a draft, or all that is wrong with it. */
export const readRow = (
  row: number,
  values: readonly string[],
  mapping: Mapping,
  lookups: Lookups,
  text: InjectText,
): ReadRow => {
  const cell = (field: InjectField): string => unguarded(values[mapping[field] ?? -1] ?? '');
  const cells = {
    ...{ title: cell('title'), text: cell('text'), to: cell('to'), when: cell('when') },
    ...{ turn: cell('turn'), phase: cell('phase'), minutes: cell('minutes') },
    ...{ ladder: cell('ladder'), effects: cell('effects') },
  };
  const found = collector(row);
  const draft: InjectDraft = {
    ...{ title: cells.title, text: cells.text },
    to: found.take('to', readTo(cells.to, lookups, text), 'all'),
    when: readWhen(cells, lookups, text, found),
    effects: found.take('effects', readEffects(cells.effects, lookups), []),
  };
  const more = injectFaults(draft, lookups.vocabulary)
    .map(({ field, code, detail }): RowFault => ({ row, field: fieldOf(field), code, detail }))
    .filter(({ field }) => !found.faults.some((known) => known.field === field));
  const faults = [...found.faults, ...more];
  return faults.length === 0 ? { row, draft } : { row, faults };
};
