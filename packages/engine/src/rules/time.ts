/** Days in the months that flows are stated in. */
const DAYS_A_MONTH = 30;

/** Months in a turn of `days`: what flows are multiplied with. Acts do not scale with time. */
export const months = (days: number): number => days / DAYS_A_MONTH;
