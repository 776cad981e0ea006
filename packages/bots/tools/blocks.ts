/** A page keeps what is measured between marks, so that a command can put it there anew. */
const opens = (name: string): string => `<!-- measured: ${name} -->`;
const CLOSES = '<!-- /measured -->';

/** The page with one block replaced; null where the page has no such marks. */
export const withBlock = (page: string, name: string, text: string): string | null => {
  const begin = page.indexOf(opens(name));
  const end = begin < 0 ? -1 : page.indexOf(CLOSES, begin);
  if (end < 0) return null;
  return `${page.slice(0, begin)}${opens(name)}\n\n${text}\n\n${page.slice(end)}`;
};
