import { useWords } from './words.ts';

const rooms = (count: number): string => (count === 1 ? '1 room' : `${count} rooms`);
const list = (numbers: readonly number[]): string =>
  numbers.length < 2
    ? numbers.join('')
    : `${numbers.slice(0, -1).join(', ')} and ${String(numbers.at(-1))}`;

const words = {
  en: {
    title: 'Class',
    heading: (scenario: string, count: number): string => `${scenario}: ${rooms(count)}`,
    joinBy: 'Everybody joins by',
    joinHelp: 'One code for all rooms. It puts each person where fewest are.',
    invite: 'Bring people in',
    qr: (code: string): string => `QR code of the link that joins class ${code}`,
    copyLink: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here: select the link by hand.',
    loopback:
      'Other devices cannot open this address. Start the server so that it listens on the network.',
    wall: 'Wall screen: the rooms compared',
    wallHelp: 'Public facts only. It opens in a tab of its own.',
    resume: 'Your class code for another device',
    resumeHelp: 'Keep it to yourself: it runs every room.',
    loading: 'Looking for the class…',
    lost: 'The server does not answer. Trying again.',
    none: {
      title: 'This device does not run that class',
      text: 'If you opened it on another device, take it over with its class code of sixteen letters and figures.',
      resume: 'Enter the class code',
      join: 'Join it as a player',
    },
    tabs: { rooms: 'Rooms', compare: 'Compare' },
    steer: 'All chosen rooms',
    chosen: (count: number, all: number): string =>
      count === all ? `All ${rooms(all)}` : `${count} of ${rooms(all)}`,
    chooseAll: 'Choose all',
    choose: (place: number): string => `Steer room ${place}`,
    noneChosen: 'Choose at least one room below.',
    room: (place: number): string => `Room ${place}`,
    acts: {
      start: 'Start',
      pause: 'Pause',
      'go-on': 'Go on',
      extend: 'Extend +2 min',
      advance: 'Next step',
      resolve: 'Resolve',
      publish: 'Publish',
      say: 'Say to everybody',
      inject: 'Let it happen',
    },
    did: {
      start: 'Start',
      pause: 'Pause',
      'go-on': 'Go on',
      extend: 'Two minutes more',
      advance: 'Next step',
      resolve: 'Resolve',
      publish: 'Publish',
      say: 'Message',
      inject: 'Event',
    },
    report: 'What came of it',
    done: 'done',
    reportLine: (act: string, done: number, all: number): string =>
      `${act}: done in ${done} of ${rooms(all)}.`,
    dismiss: 'Hide',
    say: 'Message to everybody in the chosen rooms',
    event: 'A prepared event',
    eventNone: 'No prepared event is left.',
    back: 'Back to all rooms',
    open: 'Open its console',
    opening: 'Opening…',
    turn: (turn: number, turns: number): string =>
      turn === 0 ? 'Not begun' : `Turn ${turn} of ${turns}`,
    locked: (locked: number, all: number): string => `Locked ${locked} of ${all}`,
    people: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
    seats: 'Seats',
    away: 'away',
    bot: 'bot',
    empty: 'nobody',
    paused: 'paused',
    noClock: 'no clock',
    left: 'left',
    toSettle: (count: number): string =>
      count === 1 ? '1 message waits for you' : `${count} messages wait for you`,
    wentOn: (code: string): string => `Went on in room ${code}`,
    over: 'The review is open.',
    compare: 'The rooms beside each other',
    ladder: 'Public ladder',
    chart: (turns: number): string =>
      `Chart: where each room stood on the public ladder, from the opening to turn ${turns}. The table below says the same.`,
    chartNote: 'A line for each room, its number in the dot.',
    opening0: 'Opening',
    after: (turn: number): string => `After turn ${turn}`,
    short: (turn: number): string => (turn === 0 ? 'Start' : `T${turn}`),
    table: 'Ladder and tension of the hottest pair, turn by turn',
    roomColumn: 'Room',
    notYet: 'not yet',
    parted: {
      none: 'So far all rooms took the same public path.',
      at: (turn: number): string =>
        turn === 0
          ? 'The rooms already differ at the opening.'
          : `The rooms parted in turn ${turn}.`,
      group: (places: readonly number[], band: string, tension: string): string =>
        `${places.length === 1 ? 'Room' : 'Rooms'} ${list(places)}: ${band}, tension ${tension}.`,
      begin: 'Nothing to compare yet: the rooms have not begun.',
    },
    outcomes: 'How each ended, and the scores',
    outcome: 'Ended as',
    running: 'Still playing',
    inTurn: (turn: number): string => `turn ${turn}`,
    versus: (score: number, par: number): string =>
      `${score} (${score >= par ? '+' : '−'}${Math.abs(score - par)})`,
    scoreNote: 'Score of each seat, 0 to 100; in brackets how far above or below what bots get.',
    wallTitle: 'Rooms compared',
    count: {
      legend: 'Number of rooms',
      one: 'One room',
      many: (count: number): string => `${rooms(count)}, run together as one class`,
      help: 'Several rooms play the same scenario side by side. One code spreads people over them; you steer them together and compare them.',
      luck: 'The same luck in every room',
      luckHelp:
        'Differences then come from what people decide. Rooms that talk to each other could learn what is coming.',
      runOnly: 'Several rooms need somebody who runs them.',
    },
    join: {
      legend: 'Room',
      any: 'Wherever there is most space',
      room: (place: number, players: number): string =>
        `Room ${place} (${players === 1 ? '1 player' : `${players} players`})`,
      code: (code: string): string => `Class ${code}`,
      lead: 'Several rooms play side by side. You get a place in one of them, and a seat.',
      note: 'Leave it as it is, unless you were told a room.',
    },
    known: (code: string): string => `Class ${code}`,
    resumed: 'Take the class over',
  },
};
export const useClassText = () => useWords(words);
