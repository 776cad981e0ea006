import { dropStored, readStored, writeStored } from '../../../net/storage.ts';

/** Call sign and real name. Lives in this browser alone: nothing here is ever part of a request. */
export type RealNames = Readonly<Record<string, string>>;
export type NamesRead =
  { readonly ok: true; readonly names: RealNames } | { readonly ok: false; readonly line: number };

const separator = /\t|;|,/;
const plain = (cell: string): string => cell.trim().replaceAll(/^"|"$/g, '').trim();

/** Pairs as they are typed, pasted out of a spreadsheet or read from a file; the first wrong line is named. */
export const readNames = (typed: string): NamesRead => {
  const names: Record<string, string> = {};
  const lines = typed.replace('\uFEFF', '').split(/\r?\n/);
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const cut = line.search(separator);
    const sign = cut < 0 ? '' : plain(line.slice(0, cut));
    const name = cut < 0 ? '' : plain(line.slice(cut + 1));
    if (sign === '' || name === '') return { ok: false, line: at + 1 };
    names[sign] = name;
  }
  return { ok: true, names };
};
export const writeNames = (names: RealNames): string =>
  Object.entries(names)
    .map(([sign, name]) => `${sign}, ${name}`)
    .join('\n');

const place = (room: string): string => `convoy.names.${room}`;
export const keptNames = (room: string): RealNames => {
  const stored = readStored(place(room));
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
};
export const keepNames = (room: string, names: RealNames): void => {
  writeStored(place(room), names);
};
export const dropNames = (room: string): void => {
  dropStored(place(room));
};
