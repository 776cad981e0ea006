import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The archive inside a zip, or the text of a plain file. */
export const textOfFile = (path: string): string | null => {
  const bytes = readFileSync(path);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bytes.toString('utf8');
  const [found] = Object.values(
    unzipSync(bytes, { filter: ({ name }) => name === 'archive.json' }),
  );
  return found === undefined ? null : strFromU8(found);
};
