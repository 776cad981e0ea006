import { archiveLimits, tableCsv, tableNames } from '@convoy/archive';
import type { Archive } from '@convoy/archive';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const inside = 'archive.json';

const readMe = ({ game, made, whole, pseudonymised, events }: Archive): string =>
  [
    `Game ${game}, taken on ${made}.`,
    '',
    `${inside}   everything in one file; docs/archive.md of Convoy says what each field means`,
    'tables/*.csv   the same tables, one file each; every row has game, turn, phase, seat, utc',
    '',
    whole ? 'Taken by control: everything is in it.' : 'Taken by one person: what they may know.',
    events === null
      ? 'The game was still running: there is no record in it, and it cannot be opened again.'
      : 'Convoy can open it again ("Open an archive" on the page "Open a room").',
    pseudonymised
      ? 'People are called P01, P02 and so on. What they wrote is kept word for word and may name people.'
      : 'It holds call signs beside the pseudonyms. What people wrote is kept word for word.',
    '',
  ].join('\r\n');

/** The archive and its tables in one file. */
export const zipped = (archive: Archive): Uint8Array => {
  const tables = tableNames.map(
    (name) => [`tables/${name}.csv`, strToU8(tableCsv(name, archive.tables[name]))] as const,
  );
  return zipSync(
    {
      'README.txt': strToU8(readMe(archive)),
      [inside]: strToU8(JSON.stringify(archive)),
      ...Object.fromEntries(tables),
    },
    { level: 6, mtime: archive.made_at },
  );
};

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'too-large' | 'not-an-archive' };

/** The text of an archive that was handed in, zipped or not. */
export const unpacked = (bytes: Uint8Array): Unpacked => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: true, text: strFromU8(bytes) };
  let tooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== inside) return false;
        tooLarge = originalSize > archiveLimits.bytes;
        return !tooLarge;
      },
    });
    const found = files[inside];
    if (tooLarge) return { ok: false, why: 'too-large' };
    return found === undefined
      ? { ok: false, why: 'not-an-archive' }
      : { ok: true, text: strFromU8(found) };
  } catch {
    return { ok: false, why: 'not-an-archive' };
  }
};
