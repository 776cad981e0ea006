/**
 * What a bot writes where people write words: keys that the browser's message catalogue puts into
 * sentences. Offers need words for both sides, or they are poorer ways out (R-Off-ramp).
 */
export const phrases = {
  sayFrom: 'bot.say.from',
  sayTo: 'bot.say.to',
  accept: 'bot.answer.accept',
  refuse: 'bot.answer.refuse',
  packageTitle: 'bot.package.title',
  packageMessage: 'bot.package.message',
  packageJoin: 'bot.package.join',
  packageAdjust: 'bot.package.adjust',
  packageRefuse: 'bot.package.refuse',
  packageLeave: 'bot.package.leave',
  packageReview: 'bot.package.review',
  packageDropped: 'bot.package.dropped',
  packageDone: 'bot.package.done',
  consentAsk: 'bot.consent.ask',
  consentGranted: 'bot.consent.granted',
  consentPriced: 'bot.consent.priced',
  consentRefused: 'bot.consent.refused',
} as const;
export type Phrase = (typeof phrases)[keyof typeof phrases];
