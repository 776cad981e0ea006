/** How closely promises are looked at: not at all, by what the other side declares, or on the spot. */
export const verifications = ['none', 'declared', 'intrusive'] as const;
export type Verification = (typeof verifications)[number];
