/** One deadline as a calendar shows it. */
export interface Entry {
  /** Stays the same when the deadline moves, so that a calendar moves its entry. */
  readonly id: string;
  readonly at: number;
  readonly title: string;
  readonly remindAt: readonly number[];
}

const stamp = (at: number): string =>
  new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ');

/** Lines hold at most 75 bytes; what is longer goes on after a space in the next. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let now = '';
  for (const character of line) {
    if (encoder.encode(now + character).length > 74) {
      lines.push(now);
      now = ' ';
    }
    now += character;
  }
  return [...lines, now].join('\r\n');
};

const alarm = (title: string, at: number): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${title}`,
  `TRIGGER;VALUE=DATE-TIME:${stamp(at)}`,
  'END:VALARM',
];

const event = ({ id, at, title, remindAt }: Entry, now: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@convoy`,
  `DTSTAMP:${stamp(now)}`,
  `DTSTART:${stamp(at)}`,
  `SUMMARY:${escaped(title)}`,
  'TRANSP:TRANSPARENT',
  ...remindAt.flatMap((moment) => alarm(escaped(title), moment)),
  'END:VEVENT',
];

/** A calendar as RFC 5545 has it: names and moments, nothing else. */
export const icsOf = (name: string, entries: readonly Entry[], now: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Convoy//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...entries.flatMap((entry) => event(entry, now)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
