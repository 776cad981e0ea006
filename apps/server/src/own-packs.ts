import { resolve } from 'node:path';
import { packsIn } from '@convoy/scenarios';
import type { Pack } from '@convoy/scenarios';

export interface Shelf {
  /** The bundled ones, then those of the folder. */
  readonly packs: readonly Pack[];
  /** What is to be said of the folder at the start, a line each. */
  readonly said: readonly string[];
}

const named = (packs: readonly Pack[]): string => {
  const ids = [...new Set(packs.map(({ scenario }) => scenario.id))];
  return ids.length === 0 ? 'none' : ids.join(', ');
};

/** What this server offers: the bundled scenarios, and the good ones of a folder of one's own. */
export const shelve = (bundled: readonly Pack[], folder: string | undefined): Shelf => {
  if (folder === undefined) return { packs: bundled, said: [] };
  const place = resolve(folder);
  const { packs, leftOut } = packsIn(place, new Set(bundled.map(({ scenario }) => scenario.id)));
  return {
    packs: [...bundled, ...packs],
    said: [
      `  scenarios from ${place}: ${named(packs)}`,
      ...leftOut.flatMap((one) => [
        `  left out: ${one.folder}`,
        ...one.faults.map(
          ({ file, path, code, detail }) =>
            `    ${file} ${path}: ${code}${Object.keys(detail).length === 0 ? '' : ` ${JSON.stringify(detail)}`}`,
        ),
      ]),
    ],
  };
};
