/** Room codes: six of an alphabet without 0 O 1 I L; spaces, dashes and lower case are forgiven. */
export const codeAlphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const normaliseCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');
