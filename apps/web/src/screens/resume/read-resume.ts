/** Letters and figures of a resume code, without the dashes between its groups. */
export const resumeLength = 12;

/** `abcd efgh jklm` → `ABCD-EFGH-JKLM`; an address with the code after `#` is read too. */
export const readResume = (typed: string): string =>
  (typed.split('#').at(-1) ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/(.{4})(?=.)/g, '$1-');
