/**
 * R-Legitimacy. Recognising a state or its government: its legitimacy and support, its trust, and
 * what each of those who press it thinks of that.
 */
export const RECOGNITION = {
  legitimacy: 3,
  support: 2,
  trust: 6,
  pressers: -3,
  /** R-Home: what a rival's recognition costs at home, times accountability. */
  stake: -3,
} as const;
