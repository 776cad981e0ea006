type Detail = { readonly seat: string; readonly who: string; readonly detail: string };

const extended: Readonly<Record<string, string>> = {
  asked: 'More time',
  outage: 'Time given back after an outage',
  grace: 'Deadline put off: a seat had nothing to send',
  'put-off': 'Deadline put off to the next',
};

/** Control's log: deadlines, and who takes a seat over. */
export const daysLog = {
  'clock.extended': ({ detail }: Detail) => extended[detail] ?? 'More time',
  'grace.used': ({ seat }: Detail) => `${seat} had nothing to send: the table waits`,
  'deadline.missed': ({ seat, detail }: Detail) => `${seat} missed the deadline of turn ${detail}`,
  'seat.offered': ({ seat, detail }: Detail) => {
    if (detail === 'off') return `${seat}: no replacement is looked for any more`;
    return detail === 'missed'
      ? `${seat} missed two deadlines: a replacement may take it over`
      : `${seat}: a replacement is looked for`;
  },
  'person.released': ({ who, seat }: Detail) => `${who} no longer plays ${seat}`,
  'seat.taken-over': ({ who, seat }: Detail) => `${who} took ${seat} over`,
};
