export { FUTURES, forecast } from './forecast.ts';
