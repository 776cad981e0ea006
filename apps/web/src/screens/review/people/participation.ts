import type { AssessSection } from '@convoy/protocol';
import { figures } from './contributions.ts';
import type { Summed } from './contributions.ts';
import type { RealNames } from './names.ts';

interface Heads {
  readonly name: string;
  readonly sign: string;
  readonly seat: string;
  readonly comments: string;
  readonly answers: string;
  readonly level: (row: string) => string;
  readonly figure: (name: (typeof figures)[number]) => string;
}
interface Shown {
  readonly parts: readonly Summed[];
  readonly rows: AssessSection['questions'];
  readonly assess: AssessSection;
  /** By call sign, as they are kept in this browser. */
  readonly names: RealNames;
  /** By person, as people gave them. */
  readonly given: RealNames;
  readonly actor: (seat: string) => string;
  readonly heads: Heads;
}

/** One line for each person: names joined here, in the browser, and nowhere else. */
export const participation = ({
  parts,
  rows,
  assess,
  names,
  given,
  actor,
  heads,
}: Shown): readonly (readonly (string | number)[])[] => {
  const lineOf = (part: Summed): readonly (string | number)[] => {
    const sheet = assess.desk?.sheets.find(
      ({ about }) => about.seat === part.seat && about.person === part.person,
    );
    const marks = rows.map(({ id }) => sheet?.marks.find(({ row }) => row === id));
    const comments = marks.flatMap((mark) =>
      mark === undefined || mark.comment === '' ? [] : [mark.comment],
    );
    const answers = assess.answers.filter(({ person }) => person === part.person);
    return [
      ...[names[part.callSign] ?? given[part.person] ?? '', part.callSign, actor(part.seat)],
      ...figures.map((name) => part[name]),
      ...marks.map((mark) => (mark === undefined || mark.level === null ? '' : mark.level + 1)),
      ...[comments.join(' / '), answers.map(({ text }) => text).join(' / ')],
    ];
  };
  return [
    [
      ...[heads.name, heads.sign, heads.seat],
      ...figures.map(heads.figure),
      ...rows.map(({ text }) => heads.level(text.split(':')[0] ?? text)),
      ...[heads.comments, heads.answers],
    ],
    ...parts.map(lineOf),
  ];
};
