import type { BoardSection } from '@convoy/engine';
import { capital, endsOf, pairText } from './speaker.ts';
import type { Speaker } from './speaker.ts';

export interface DangerLine {
  readonly title: string;
  readonly more: string;
}

/** What stands between the table and war, the gravest first; empty below the brink. */
export const dangerLines = (
  speaker: Speaker,
  brink: BoardSection['brink'],
): readonly DangerLine[] => {
  const { danger } = speaker.text;
  const stands = brink.war
    ? [danger.war]
    : brink.warCanCome
      ? [danger.canCome]
      : brink.active
        ? [danger.entered]
        : [];
  const where = brink.pair === null ? '' : danger.between(pairText(speaker, brink.pair));
  return [
    ...(brink.nuclear === null
      ? []
      : [
          {
            title: danger.nuclear(capital(pairText(speaker, brink.nuclear))),
            more: danger.nuclearMore,
          },
        ]),
    ...stands.map(({ title, more }) => ({ title, more: `${where} ${more}`.trim() })),
    ...brink.warOrders.map(({ by, target }) => ({
      title: danger.ordered(endsOf(speaker, by, target)),
      more: by === speaker.me ? danger.orderedMine : danger.orderedMore,
    })),
  ];
};
