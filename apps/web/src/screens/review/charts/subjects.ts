import type { Names } from '../../../text/names.ts';

export interface SubjectWords {
  readonly pair: (a: string, b: string) => string;
  readonly towards: (from: string, to: string) => string;
  readonly branch: (of: string, sector: string) => string;
  readonly package: (sponsor: string) => string;
}

/** What a figure belongs to, spelled out. */
export const longSubject = (names: Names, words: SubjectWords, subject: string): string => {
  const [a = '', b] = subject.split('~');
  if (b !== undefined) return words.pair(names.actor(a), names.actor(b));
  const [from = '', to] = subject.split('>');
  if (to !== undefined) return words.towards(names.actor(from), names.actor(to));
  const [of = '', sector] = subject.split('#');
  if (sector !== undefined) return words.branch(names.actor(of), names.sector(sector));
  const [kind, , sponsor] = subject.split('-');
  if (kind === 'package' && sponsor !== undefined) return words.package(names.actor(sponsor));
  const issue = names.issue(subject);
  return issue === subject ? names.actor(subject) : issue;
};
