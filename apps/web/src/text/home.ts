import { useWords } from './words.ts';

const minutes = (count: number): string => `about ${count} minutes`;
const words = {
  en: {
    site: {
      model: 'How the engine works',
      lab: 'Lab',
      scenarios: 'Scenarios',
      about: 'About the scenario',
      data: 'What we keep',
    },
    title: 'Take a seat in a crisis.',
    lead: 'Lead an alliance, press a rival, hold out or stand between. Each turn you bargain, write secret orders, and see what moved and why.',
    play: 'Play now',
    playLine: (scenario: string): string => `${scenario} · bots fill the other seats`,
    library: (count: number): string => `All ${count} scenarios, by time, people and theme`,
    playAs: (actor: string): string => `Play as ${actor}`,
    length: (turns: number, count: number): string =>
      `${turns} turns, ${minutes(count)}. Leave at any time and come back on this device.`,
    starting: 'Setting the table…',
    notFound: {
      title: 'There is no such page',
      text: 'The address may have a slip in it, or the room it led to is gone.',
      home: 'Go to the first page',
      join: 'Join a room with a code',
    },
    join: 'Join with a code',
    joinLine: 'Your host shows six letters and figures, or a QR code.',
    joinGo: 'Join',
    codeLabel: 'Room code, six letters and figures',
    strange: (character: string): string =>
      `No code has “${character}”. Codes leave out 0, O, 1, I and L.`,
    resume: 'Lost your seat? Use your resume code',
    open: 'Open a room',
    openLine: 'For a class, a planning table or friends.',
    openGo: 'Open a room',
    openHelp: 'Two questions, then you share the code.',
    openArchive: 'Open a saved game (an archive)',
    back: 'Rooms on this device',
    backTo: (code: string): string => `Room ${code}`,
    privacy: 'No account, no e-mail, no tracking.',
    board: (scenario: string): string =>
      `The board of ${scenario} at the opening: who is tied to whom. The scenario page lists it as text.`,
    loading: 'Loading the scenarios…',
    failed: 'The list of scenarios did not arrive.',
    again: 'Try again',
  },
};
export const useHomeText = () => useWords(words);
