import type { ReportReader } from '@convoy/protocol';

export const sheetSizes = ['a4', 'letter'] as const;
export type SheetSize = (typeof sheetSizes)[number];
export const reportParts = [
  'summary',
  'turns',
  'papers',
  'scores',
  'hidden',
  'questions',
  'sources',
] as const;
export type ReportPart = (typeof reportParts)[number];

export interface ReportOptions {
  readonly size: SheetSize;
  readonly reader: ReportReader;
  readonly parts: ReadonlySet<ReportPart>;
  /** Call signs in place of P1, P2, …; never anybody's real name. */
  readonly callSigns: boolean;
  readonly grey: boolean;
}
/** For everybody, without names: whoever wants more says so. */
export const firstOptions: ReportOptions = {
  size: 'a4',
  reader: 'public',
  parts: new Set(reportParts),
  callSigns: false,
  grey: false,
};
/** What was hidden has a part only where nothing is held back. */
export const partsFor = (reader: ReportReader): readonly ReportPart[] =>
  reportParts.filter((part) => part !== 'hidden' || reader === 'whole');
export const holds = ({ parts, reader }: ReportOptions, part: ReportPart): boolean =>
  parts.has(part) && partsFor(reader).includes(part);
