/** By id, who a person is called in the archive: `P01`, by the sequence in which they came. */
export type Pseudonyms = ReadonlyMap<string, string>;

export const pseudonymsFor = (ids: readonly string[]): Pseudonyms =>
  new Map([...new Set(ids)].map((id, at) => [id, `P${String(at + 1).padStart(2, '0')}`]));

/** Ids as long as the server’s are found wherever they stand; shorter ones where they are all of a text. */
const LONG = 12;

/** In a text of JSON, each text that is one of these names as a whole, by another. */
export const renamed = (json: string, names: Pseudonyms): string =>
  json.replaceAll(/"((?:[^"\\]|\\.)*)"/g, (whole, text: string) => {
    const name = names.get(text);
    return name === undefined ? whole : `"${name}"`;
  });

/** Every id in a text of JSON by its pseudonym. */
export const hideIds = (json: string, names: Pseudonyms): string => {
  const long = [...names.keys()].filter((id) => id.length >= LONG && /^[0-9a-z]+$/.test(id));
  const anywhere =
    long.length === 0
      ? json
      : json.replaceAll(new RegExp(long.join('|'), 'g'), (id) => names.get(id) ?? id);
  return renamed(anywhere, names);
};
