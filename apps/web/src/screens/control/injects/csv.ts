import type { SeenInject } from '@convoy/protocol';
import type { Names } from '../../../text/names.ts';
import { injectFields } from '../../../text/injects.ts';
import type { InjectField, InjectText } from '../../../text/injects.ts';
import { campOf, stepOf } from './lookups.ts';
import type { Lookups } from './lookups.ts';
import { writeEffects } from './read-effects.ts';

/** Most that is read of a file. */
export const sheetLimits = { bytes: 1_000_000, rows: 400 } as const;

// Whoever never touches a spreadsheet never loads what reads one.
const papa = async () => (await import('papaparse')).default;

export interface SheetRow {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}
/** Rows of a CSV text, empty ones left out; the delimiter is found by itself. */
export const readCsv = async (text: string): Promise<readonly SheetRow[]> => {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { parse } = await papa();
  // Empty lines mislead the search for the delimiter, and are needed to count rows.
  const { delimiter } = parse<string[]>(plain, { skipEmptyLines: 'greedy', preview: 20 }).meta;
  return parse<string[]>(plain, { delimiter })
    .data.map((cells, at) => ({ row: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
};

/** A table as CSV: what a spreadsheet would take for a formula is defused. */
export const writeCsv = async (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<string> =>
  `\uFEFF${(await papa()).unparse([[...columns], ...rows.map((row) => [...row])], {
    escapeFormulae: true,
  })}\r\n`;

/** Offers a file to the browser’s own download. */
export const offerFile = (name: string, csv: string): void => {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

type Cells = Partial<Record<InjectField, string>>;

const whenCells = (
  { when, turn }: SeenInject,
  lookups: Lookups,
  { sheet, phases }: InjectText,
): Cells => {
  const [hand = ''] = sheet.whens.hand;
  const [asTurn = ''] = sheet.whens.turn;
  const [minutes = ''] = sheet.whens.clock;
  const [ladder = ''] = sheet.whens.rung;
  const [condition = ''] = sheet.whens.condition;
  switch (when.on) {
    case 'hand':
      return { when: hand };
    case 'date':
      return { when: asTurn, turn: turn === null ? '' : String(turn) };
    case 'turn':
      return { when: asTurn, turn: String(when.turn) };
    case 'clock':
      return {
        ...{ when: minutes, turn: String(when.turn), phase: phases[when.phase] },
        minutes: String(when.minutes),
      };
    case 'rung':
      return { when: ladder, ladder: String(stepOf(lookups, when.rung) + 1) };
    case 'condition':
      return { when: condition };
  }
};

const toCell = (to: SeenInject['to'], lookups: Lookups, { sheet }: InjectText): string => {
  if (to === 'all') return sheet.everybody[0] ?? '';
  return campOf(lookups, to) ?? to.join(' ');
};

interface Said {
  readonly names: Pick<Names, 'inject'>;
  readonly text: InjectText;
  readonly lookups: Lookups;
  /** The trigger in words. */
  readonly whenText: (event: SeenInject) => string;
}

/** All events as a table, in the columns that can be brought in again, and what became of each. */
export const tableOf = (
  list: readonly SeenInject[],
  { names, text, lookups, whenText }: Said,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
  const { headers, more } = text.sheet;
  return {
    columns: [
      more.id,
      ...injectFields.map((field) => headers[field][0] ?? field),
      ...[more.condition, more.status, more.fired],
    ],
    rows: list.map((event) => {
      const { title, text: body } = event.words ?? {
        title: names.inject(event.inject).title,
        text: names.inject(event.inject).body,
      };
      const cells: Cells = {
        ...{ title, text: body, to: toCell(event.to, lookups, text) },
        ...whenCells(event, lookups, text),
        effects: writeEffects(event.effects),
      };
      return [
        event.inject,
        ...injectFields.map((field) => cells[field] ?? ''),
        event.when.on === 'condition' ? whenText(event) : '',
        text.status[event.status],
        event.fired === null ? '' : String(event.fired.turn),
      ];
    }),
  };
};
