/** Kinds of tie, in the order in which they are drawn. Apart from the schema, so that a page can name them without it. */
export const layers = ['treaty', 'trade', 'sanction', 'military', 'talks'] as const;
export type Layer = (typeof layers)[number];
