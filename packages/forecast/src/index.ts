export { FUTURES, forecast } from './forecast.ts';
export { publicRules } from './public-rules.ts';
export type { PublicRules } from './public-rules.ts';
