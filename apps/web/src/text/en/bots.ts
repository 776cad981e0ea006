/** Sentences that bots write where people write words, by the key that they send. */
export const botSays: Readonly<Record<string, string>> = {
  'bot.say.from': 'We got what our security asks for, and the peace was kept.',
  'bot.say.to': 'We chose this of our own will, and our own security is the better for it.',
  'bot.answer.accept': 'These terms serve us better than holding out.',
  'bot.answer.refuse': 'These terms give us less than we can expect by holding out.',
};
