/** What is needed of the room's seats. */
type Seats = readonly {
  readonly seat: string;
  readonly people: readonly { readonly person: string; readonly callSign: string }[];
}[];

/** Everybody who sits somewhere, in the order of the seats, as P1, P2, … */
export const pseudonyms = (seats: Seats): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(seats.flatMap(({ people }) => people.map(({ person }) => person)))].map(
      (person, index) => [person, `P${index + 1}`],
    ),
  );

/** Who played a seat, by pseudonym or by call sign; empty for a seat without people. */
export const playersOf = (seats: Seats, seat: string, callSigns: boolean): readonly string[] => {
  const known = pseudonyms(seats);
  const people = seats.find((one) => one.seat === seat)?.people ?? [];
  return people.map(({ person, callSign }) => (callSigns ? callSign : (known.get(person) ?? '')));
};
