/** How English puts names into sentences. Another language brings its own. */

/** Names made of common words take an article: the United States, the OAS Council, but Cuba. */
const common =
  /^(?:United|Soviet|European|African|Arab)\b|\b(?:Union|States|Nations|Council|Secretariat|Kingdom|Republic|Federation|League|Alliance|Islands|Emirates|Organi[sz]ation|Commission|Assembly|Front)$/;

export const speech = {
  You: 'You',
  you: 'you',
  your: 'your',
  its: 'its',
  /** Where the reader may not know who it was. */
  somebody: 'somebody',
  something: 'something',
  named: (name: string): string => (common.test(name) ? `the ${name}` : name),
  /** `Cuba` → `Cuba’s`, `the United States` → `the United States’`. */
  owned: (named: string): string => (named.endsWith('s') ? `${named}’` : `${named}’s`),
  and: (items: readonly string[]): string => {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
  },
  towards: (from: string, to: string): string => `${from} towards ${to}`,
  /** What is to stand on an issue: `Missiles in Cuba: All withdrawn`. */
  point: (issue: string, position: string): string => `${issue}: ${position}`,
  quoted: (said: string): string => `“${said}”`,
  part: (share: number, pole: string): string => `${share} % of the way to ‘${pole}’`,
  byTurn: (turn: number): string => `by the end of turn ${turn}`,
} as const;
