import type { TalkEvent } from '@convoy/protocol';

type Detail = { readonly seat: string; readonly who: string; readonly detail: string };
const [on, off] = ['on', 'off'] as const;
const ends = (detail: string): string => detail.replace(` ${on}`, '').replace(` ${off}`, '');
const way = (line: string): string => {
  const [from = '', via = '', to = ''] = line.split(' ')[0]?.split('>') ?? [];
  return `${from} to ${to} through ${via}`;
};
const place = (channel: string): string => {
  const name = ends(channel);
  if (name === 'PUBLIC') return 'in public';
  return name.includes('>') ? way(name) : `in ${name.replaceAll('+', ', ')}`;
};

/** Control's log of order in talk: who did what, never what was said. */
export const talkLog = {
  'relay.given': ({ seat, detail }: Detail) => {
    const [to = '', via = ''] = detail.split(' ');
    return `${seat} gave ${via} a message for ${to}`;
  },
  'relay.passed': ({ detail }: Detail) =>
    `A message was passed on ${detail.endsWith('altered') ? 'changed' : 'as it was'}: ${way(detail)}`,
  'relay.withheld': ({ detail }: Detail) => `A message was kept back: ${way(detail)}`,
  'statement.held': ({ seat }: Detail) => `A public statement of ${seat} waits`,
  'statement.settled': ({ seat, detail }: Detail) =>
    detail === on ? `A public statement of ${seat} was shown` : `One of ${seat} was turned down`,
  'statements.checked': ({ detail }: Detail) =>
    detail === on ? 'Public statements wait for control' : 'Public statements show at once',
  'message.reported': ({ who, detail }: Detail) =>
    `${who === '' ? 'Somebody' : who} reported a message ${place(detail)}`,
  'report.settled': ({ detail }: Detail) =>
    detail === on ? 'A report was dealt with' : 'A report was opened again',
  'message.hidden': ({ detail }: Detail) =>
    detail.endsWith(on)
      ? `A message was hidden ${place(detail)}`
      : `A message was shown again ${place(detail)}`,
  'channel.frozen': ({ detail }: Detail) =>
    detail.endsWith(on) ? `Talk was frozen ${place(detail)}` : `Talk goes on ${place(detail)}`,
  'person.muted': ({ who, detail }: Detail) =>
    detail === on ? `${who} was muted` : `${who} may talk again`,
  'talk.silenced': ({ detail }: Detail) =>
    detail === on ? 'Silence: nobody may talk' : 'The silence is over',
  'demand.seen': ({ seat }: Detail) => `${seat} has seen a demand`,
  'reading.given': ({ seat }: Detail) => `${seat} read an act`,
} as const satisfies Record<TalkEvent['type'], (detail: Detail) => string>;
