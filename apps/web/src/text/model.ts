import { useWords } from './words.ts';

const words = {
  en: {
    title: 'How the engine works',
    lead: 'Convoy is a model of a crisis, not a forecast of the world. This page says in plain words what it counts, what it leaves to people, and where chance enters.',
    turn: 'What a turn is',
    turnText: [
      'Everybody reads what changed, talks, makes and answers offers, and writes secret orders. Offers can be made and taken at any moment before the turn resolves.',
      'Then all orders resolve at once, in ten phases and always in the same order:',
    ],
    people: 'What people decide and the engine never rolls',
    peopleText: [
      'Whether to give way, to strike, to stand by an ally or to sign is always decided by the seat: by its people, or by a bot that sees only what that seat sees.',
      'Nobody orders war at this level. War can come only in a turn that began at the brink, when forces clash and standing orders answer. The board shows the brink a turn before.',
    ],
    chance: 'Where chance enters',
    chanceText: [
      'Accidents between forces that meet, leaks of private offers, votes, and how an act is read. Each draw is shown with its chance and with what would have changed it.',
      'The same scenario, seed and orders give the same history, always. So a game can be checked and replayed.',
    ],
    numbers: 'The numbers',
    numbersText:
      'Each seat sees its own figures and aims, and others in words. Control sees all. After the end everything is open to everybody who was in the room.',
    quantity: 'Figure',
    means: 'What it is',
    rules: 'The rules',
    rulesText:
      'Every change in the game names one of these rules. “Why?” beside a figure leads back through them to the acts and draws that caused it.',
    rule: 'Rule',
    says: 'What it says',
    source: 'Rests on',
    limits: 'What it is not',
    limitsText: [
      'It leaves out most of what fills a government’s day: budgets, parties, personalities, other crises.',
      'Its figures are chosen so that known cases come out about as often as scholars say they might. One game proves nothing about history.',
      'A score says how well a seat met its own aims, not who was right.',
    ],
  },
};
export const useModelText = () => useWords(words);
