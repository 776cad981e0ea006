import { printTable } from './statistics.ts';

/** One table of a measure, to be printed or written as Markdown. */
export interface Section {
  readonly title: string;
  /** What the figures mean, in a sentence or two. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const printSection = ({ title, note, head, rows }: Section): void => {
  console.log(`\n${title}`);
  if (note !== '') console.log(`  ${note}`);
  printTable(head, rows);
};

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** As Markdown, under a heading of the given depth. */
export const markdownOf = ({ title, note, head, rows }: Section, depth: number): string =>
  [
    ...[`${'#'.repeat(depth)} ${title}`, ''],
    ...(note === '' ? [] : [note, '']),
    ...[line(head), line(head.map(() => '---')), ...rows.map(line)],
  ].join('\n');
