/** A seat's guess of where the public ladder stands after a turn, against where it stood before. */
export const forecasts = ['lower', 'same', 'higher'] as const;
export type Forecast = (typeof forecasts)[number];
