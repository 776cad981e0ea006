/** What a person in control is there for; a director does all of it. */
export const duties = ['director', 'umpire', 'injects', 'talk', 'analyst'] as const;
export type Duty = (typeof duties)[number];
