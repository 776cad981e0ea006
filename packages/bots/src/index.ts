export { advise } from './advise.ts';
export { reasonCodes } from './bot.ts';
export type { BotDeps, BotReason, OrderDecision, PaperDecision, ReasonCode } from './bot.ts';
export { decideOrders } from './choose-orders.ts';
export { decidePaper } from './negotiate.ts';
export { phrases } from './phrases.ts';
export type { Phrase } from './phrases.ts';
export { temperament, temperamentFor, temperamentIds } from './temperaments.ts';
export type { Temperament, TemperamentId } from './temperaments.ts';
