/** The player’s table, what happened and why. */
export const turn = {
  opens: {
    over: (turn: number, of: number, dates: string) => `Turn ${turn} of ${of} opens · ${dates}`,
    title: 'What changed, and what hit you',
    aimed: 'Aimed at you',
    did: 'You did',
    elsewhere: 'Elsewhere',
    none: 'Nothing here.',
    why: 'Why?',
    open: 'open',
    answer: 'answer',
    stays: 'Stays under',
    staysEnd: 'Reading time runs for everyone.',
    steps: 'Play as steps',
    list: 'Back to the list',
    go: 'Go to the table',
    show: 'Show on board',
    ladder: 'Ladder',
    first: 'First turn: nothing has happened yet.',
    theyMay: (who: string, reading: string, sure: string, or: string) =>
      `${who} may read it as ${reading} (${sure}), or else as ${or}.`,
    youMay: (reading: string, sure: string, or: string) =>
      `It looks like ${reading} (${sure}), or else like ${or}.`,
    read: 'How your acts may be read',
    choose: 'Choose a line to see why it happened.',
  },
  why: {
    title: (what: string) => `Why: ${what}`,
    /** How much of the chain this reader gets. */
    reader: {
      seat: 'You do not know all causes: only what your seat may know. The rest opens at the debrief.',
      public: 'Only what the whole world knows. The rest opens at the debrief.',
      all: 'All causes are shown.',
    },
    turn: (turn: number) => (turn === 0 ? 'at the opening' : `ledger of turn ${turn}`),
    cause: 'Cause',
    rule: 'Rule',
    modifiers: 'What went into it',
    draw: 'Chance',
    effect: 'Effect',
    choice: (whose: string) =>
      `It was ${whose} own choice. Choices are made by people and bots, never drawn by lot.`,
    reason: (said: string) => `The reason given: ${said}`,
    record: 'An event out of the scenario: nobody at the table ordered it.',
    ruled: 'Whoever is in control decided so.',
    followed: 'What followed',
    noTerms: 'Nothing is added up here.',
    noCause: 'Nothing stands behind it: it began here.',
    unknown: 'Something that you do not know of. It opens at the debrief.',
    origins: 'It goes back to',
    noDraw: 'No chance was involved.',
    drawn: (value: string, chance: string, hit: boolean) =>
      hit
        ? `The chance was ${chance} in 100. ${value} of 100 was drawn: below ${chance}, so it happened.`
        : `The chance was ${chance} in 100. ${value} of 100 was drawn: not below ${chance}, so it did not happen.`,
    gravity: (value: string, dead: string, clash: string) =>
      `How grave: ${value} of 100 was drawn. Below ${dead} people die, below ${clash} forces clash, above that it is a near-miss.`,
    without: 'If one thing had differed, with the same number drawn',
    withoutTerm: (term: string) => `Without “${term}”:`,
    withoutLine: (chance: string, happened: boolean, hit: boolean) =>
      `a chance of ${chance} in 100; it would ${hit ? (happened ? 'still have happened' : 'have happened') : happened ? 'not have happened' : 'still not have happened'}.`,
    inHundred: (figure: string) => `${figure} in 100`,
    likelier: { little: 'a little likelier', clear: 'likelier', much: 'much likelier' },
    unlikelier: {
      little: 'a little less likely',
      clear: 'less likely',
      much: 'much less likely',
    },
    back: 'Back',
    loading: 'Looking it up…',
    failed: 'The server did not answer. Try again.',
    again: 'Try again',
    none: 'None that you know of.',
  },
  play: {
    label: 'Step by step',
    first: 'First step',
    previous: 'Previous step',
    play: 'Play',
    pause: 'Pause',
    next: 'Next step',
    last: 'Last step',
    speed: 'Speed',
    mine: 'Only what concerns me',
    of: (at: number, of: number) => `Step ${at} of ${of}`,
    none: 'There is nothing to play.',
  },
};
