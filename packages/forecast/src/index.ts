export { FUTURES, forecast } from './forecast.ts';
export type { OrderSets } from './future.ts';
export { publicRules } from './public-rules.ts';
export type { PublicRules } from './public-rules.ts';
export { ROLLS, turnForecast } from './turn.ts';
