/** Sentences that bots write where people write words, by the key that they send. */
export const botSays: Readonly<Record<string, string>> = {
  'bot.say.from': 'We got what our security asks for, and the peace was kept.',
  'bot.say.to': 'We chose this of our own will, and our own security is the better for it.',
  'bot.answer.accept': 'These terms serve us better than holding out.',
  'bot.answer.refuse': 'These terms give us less than we can expect by holding out.',
  'bot.package.title': 'Joint measures',
  'bot.package.message': 'We ask this together, and we stop together once it is done.',
  'bot.package.join': 'We stand with you in this.',
  'bot.package.adjust': 'We join, but with less than you ask: the rest would cost us too much.',
  'bot.package.refuse': 'This would cost us more than it can win us.',
  'bot.package.leave': 'We can no longer carry the cost of this.',
  'bot.package.dropped': 'Nobody joined, so we let it be.',
  'bot.package.done': 'What we asked for is done, so this ends.',
  'bot.consent.ask': 'We need your leave for what we plan.',
  'bot.consent.granted': 'You have our leave.',
  'bot.consent.priced': 'You may, but it costs us something.',
  'bot.consent.refused': 'This would harm what we stand for.',
};
