/** Where the picture of causes stands, to be scrolled to from the ledger below it. */
export const topOfWhy = 'why-top';
