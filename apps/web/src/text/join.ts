import { useWords } from './words.ts';

const words = {
  en: {
    title: 'Join a room',
    ask: 'Type the code that your host shows',
    go: 'Continue',
    looking: 'Looking for the room…',
    other: 'Another code',
    into: (scenario: string): string => `Join: ${scenario}`,
    codeIs: (code: string): string => `Room ${code}`,
    notStarted: 'The game has not started. You choose a seat in the lobby.',
    started:
      'The game is under way. You choose a free seat, or one with people in it, in the lobby.',
    ended: 'This game is over. Only its own players can open the review.',
    as: 'You come as',
    player: 'A player',
    playerHelp: 'You take a seat, alone or with others.',
    observer: 'An observer',
    observerHelp: 'You see what the whole world sees, and hold no seat in this game.',
    callSign: 'Your call sign',
    callSignHelp: 'Shown to the room. No real name needed.',
    reroll: 'Another call sign',
    enter: 'Join the room',
    entering: 'Joining…',
    known: (callSign: string): string => `This device is in the room already, as ${callSign}.`,
    back: 'Go back to my place',
    another: 'Or join as somebody else, on this device:',
    lost: 'Lost your seat? Use your resume code',
    data: 'What we keep',
    resumeTitle: 'Come back to your seat',
    resumeLead:
      'Your resume code stands in the lobby and in your seat’s menu: three groups of four.',
    resumeLabel: 'Resume code',
    resumeHelp: 'Capital or small letters, with or without dashes.',
    resumeShort: 'A resume code has twelve letters and figures, the code of a class sixteen.',
    devices: 'If the other device is still open',
    move: 'Move here',
    moveHelp: 'The other device is signed out of the room.',
    both: 'Use both',
    bothHelp: 'Two screens of the same person; one of them writes at a time.',
    resume: 'Take my seat',
    resuming: 'Coming back…',
    noCode:
      'No code either? Ask whoever runs the room for a new way in, or join anew and take the same seat.',
  },
};
export const useJoinText = () => useWords(words);
