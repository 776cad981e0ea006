import type { ApiError } from '../net/api.ts';
import { useWords } from './words.ts';

/** By the reason that the server gave. */
const faults: Readonly<Record<string, string>> = {
  'too-large': 'This file is too large. An archive has 24 MB at most.',
  'not-json': 'This is not an archive: the file is damaged or of another kind.',
  'too-deep': 'This is not an archive of Convoy.',
  'not-an-archive': 'This is not an archive of Convoy.',
  'newer-format': 'A newer version of Convoy made this archive. Update this server to open it.',
  'no-record':
    'The record is not in this file. It was saved while the game ran, by somebody who could not see everything.',
  'too-many-events': 'This archive has more events than any game.',
  'unknown-event': 'This archive has an event that this version of Convoy does not know.',
  'does-not-fold': 'The record contradicts itself: the file was changed or damaged.',
};

const words = {
  en: {
    title: 'Open a saved game',
    lead: 'An archive becomes a room of its own with the same review. Nothing is played on, and the old room is not touched.',
    drop: 'Drop the archive here',
    or: 'or',
    choose: 'Choose a file',
    kinds: 'The zip or the JSON file from “Take home”.',
    keep: 'Its end counts as the moment at which you open it.',
    opening: (name: string): string => `Opening ${name}…`,
    problem: 'It could not be opened',
    another: 'Choose another file',
    wrong: 'Something in the archive does not fit.',
    where: (field: string): string => `Where: ${field}`,
    what: (detail: string): string => `What is wrong: ${detail}`,
    passphrase: 'Passphrase of this server',
    passphraseHelp: 'Whoever runs this server has it.',
  },
};
export const useOpenArchiveText = () => useWords(words);

/** Why an archive was turned down, where a reason of its own is known. */
export const archiveFault = ({ code, reason, field }: ApiError): string | null => {
  if (code !== 'malformed') return reason === '413' ? (faults['too-large'] ?? null) : null;
  return faults[reason] ?? (field === null ? null : words.en.wrong);
};
