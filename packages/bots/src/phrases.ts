/**
 * What a bot writes where people write words: keys that the browser's message catalogue puts into
 * sentences. Offers need words for both sides, or they are poorer ways out (R-Off-ramp).
 */
export const phrases = {
  sayFrom: 'bot.say.from',
  sayTo: 'bot.say.to',
  accept: 'bot.answer.accept',
  refuse: 'bot.answer.refuse',
} as const;
export type Phrase = (typeof phrases)[keyof typeof phrases];
