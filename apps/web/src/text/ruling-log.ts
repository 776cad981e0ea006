import type { RulingEvent } from '@convoy/protocol';

type Detail = { readonly seat: string; readonly who: string; readonly detail: string };

const ruled = ({ seat, who, detail }: Detail): string => {
  const [n = '', word = '', other = ''] = detail.split(' ');
  const by = who === '' ? '' : `, by ${who}`;
  if (word === 'hit') return `Ruling ${n}: the act that ${seat} argued came off${by}`;
  if (word === 'miss') return `Ruling ${n}: the act that ${seat} argued came to nothing${by}`;
  return word === 'undoes' ? `Ruling ${n} takes back ruling ${other}${by}` : `Ruling ${n}${by}`;
};

/** Control's log of rulings and argued acts: that there were, never what they say. */
export const rulingLog = {
  'ruling.made': ruled,
  'act.argued': ({ seat }: Detail) => `${seat} argued an act of its own`,
  'act.withdrawn': ({ seat }: Detail) => `${seat} took its act back`,
  'act.weighed': ({ seat, detail }: Detail) => `${seat} was told how likely its act is: ${detail}`,
  'act.refused': ({ seat }: Detail) => `An act of ${seat} was refused`,
  'note.pinned': () => 'A note was pinned',
  'note.dropped': () => 'A note was taken off',
} as const satisfies Record<RulingEvent['type'], (detail: Detail) => string>;
