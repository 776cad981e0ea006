/** `12.3`, `−0.4`: one decimal, a true minus, no empty decimals. */
export const fig = (value: number, digits = 1): string =>
  String(Number(value.toFixed(digits))).replace('-', '−');
/** The same, with its plus. */
export const signed = (value: number): string => (value > 0 ? `+${fig(value)}` : fig(value));
/** `after turn 3`, `at the opening`. */
export const when = (turn: number): string =>
  turn === 0 ? 'at the opening' : `after turn ${turn}`;
/** `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
