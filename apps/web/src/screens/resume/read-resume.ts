/** Letters and figures of a resume code, without the dashes between its groups. */
export const resumeLength = 12;
/** Of the code that runs a class: told apart by its length. */
export const classLength = 16;

/** `abcd efgh jklm` → `ABCD-EFGH-JKLM`; an address with the code after `#` is read too. */
export const readResume = (typed: string): string =>
  (typed.split('#').at(-1) ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/(.{4})(?=.)/g, '$1-');
