import type { SheetSize } from './options.ts';

/** Text as a string of a style sheet: nothing in it can end the string. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`;

const font = 'font: 9pt "IBM Plex Sans Variable", sans-serif; color: #4a5a67;';

/** The paper, with the title at the head of each page and its number at the foot, but for the first. */
export const pageRules = (size: SheetSize, title: string, note: string): string => `
@page {
  size: ${size === 'a4' ? 'A4' : 'letter'} portrait;
  margin: 18mm 16mm 18mm;
  @top-left { content: ${quoted(title)}; ${font} }
  @top-right { content: ${quoted(note)}; ${font} }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} }
}
@page :first {
  @top-left { content: none }
  @top-right { content: none }
  @bottom-right { content: none }
}`;
