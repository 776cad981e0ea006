import { plural } from './plural.ts';
import { fig, listed, signed, when } from './review-chart-figures.ts';
import { jointChartWords } from './review-chart-joint.ts';
import { judgedChartWords } from './review-chart-judged.ts';
import { useWords } from './words.ts';

/** The charts of the review, group by group, in the sequence of their list. */
export const chartGroups = [
  { id: 'course', charts: ['ladder', 'figures', 'pressure', 'campaigns'] },
  { id: 'economy', charts: ['branches', 'cost', 'harm'] },
  { id: 'coalition', charts: ['cohesion', 'promises', 'packages'] },
  { id: 'talk', charts: ['demands', 'messages', 'signals'] },
  { id: 'judged', charts: ['forecasts', 'scores', 'concepts'] },
] as const;
type Group = (typeof chartGroups)[number];
export type ChartId = Group['charts'][number];

const words = {
  en: {
    openWhy: 'Open it under Why',
    list: 'Chart',
    failed: 'The figures for the charts did not arrive.',
    nothing: 'This game holds nothing to draw here.',
    asTable: 'As a table',
    csv: 'Save as CSV',
    why: 'Why?',
    whyOf: (what: string): string => `Why? ${what}`,
    label: (what: string): string => `Chart: ${what}. The table below holds the same figures.`,
    turn: (turn: number): string => (turn === 0 ? 'Opening' : `Turn ${turn}`),
    turnShort: (turn: number): string => (turn === 0 ? 'Start' : `T${turn}`),
    table: { turn: 'Turn', seat: 'Seat', of: 'Of' },
    packageOf: (sponsor: string, target: string): string =>
      `package of ${sponsor} against ${target}`,
    groups: {
      course: 'How it went',
      economy: 'What it cost',
      coalition: 'Holding together',
      talk: 'What was asked and said',
      judged: 'How it is judged',
    },
    charts: {
      ladder: 'Ladder and tension',
      figures: 'Any figure by turn',
      pressure: 'Pressure and its parts',
      campaigns: 'Compel, constrain, signal',
      branches: 'Sanctions and leakage',
      cost: 'Cost by seat',
      harm: 'Harm to civilians',
      cohesion: 'Cohesion and its parts',
      promises: 'Promised and delivered',
      packages: 'Packages',
      demands: 'Demands',
      messages: 'Who wrote to whom',
      signals: 'Meant and read',
      forecasts: 'Forecasts and what came',
      scores: 'Scores against par',
      concepts: 'Concepts of the theory',
    } as const satisfies Record<ChartId, string>,
    subject: {
      pair: (a: string, b: string): string => `${a} and ${b}`,
      towards: (from: string, to: string): string => `${from} towards ${to}`,
      branch: (of: string, sector: string): string => `${of}, ${sector}`,
      package: (sponsor: string): string => `package of ${sponsor}`,
    },
    ladder: { name: 'Its name' },
    figures: {
      pick: 'Figure',
      still: (name: string): string => `${name} did not move in this game.`,
      why: (who: string, turn: number): string => `Why did ${who} move so in turn ${turn}?`,
      reading: (said: {
        readonly name: string;
        readonly who: string;
        readonly turn: number;
        readonly by: number;
        readonly from: number;
        readonly to: number;
        readonly top: string | null;
        readonly value: number;
      }): string =>
        `${said.name} moved most for ${said.who}: ${signed(said.by)} in turn ${said.turn}, from ${fig(said.from)} to ${fig(said.to)}.${said.top === null ? '' : ` At the end ${said.top} stood highest, at ${fig(said.value)}.`}`,
    },
    pressure: {
      pick: 'On',
      by: 'By',
      none: 'Nobody put anybody under pressure in this game.',
      parts: { imposed: 'what stands', announced: 'what is threatened, as far as it is believed' },
      columns: {
        imposed: 'What stands',
        announced: 'Threatened',
        belief: 'Believed, of 100',
        total: 'In all',
      },
      note: 'In weights of the ladder: a recalled ambassador weighs 3, a blockade 22. A threat counts only with a deadline, at 0.6 of its weight times the chance that it is believed. Several who press add up.',
      reading: (said: {
        readonly on: string;
        readonly turn: number;
        readonly value: number;
        readonly announced: number;
        readonly by: string;
        readonly most: number;
      }): string =>
        `${said.on} was under most pressure ${when(said.turn)}: ${fig(said.value)}, ${said.announced < 0.05 ? 'all of it from what stood' : `${fig(said.announced)} of it from threats`}; ${said.by} put on most, ${fig(said.most)}.`,
    },
    branches: {
      pick: 'Economy of',
      none: 'Nobody cut anybody’s trade or money in this game.',
      bite: 'What was lost, % of yearly output',
      leak: 'What came in by other ways, of 100 that were cut',
      columns: { sector: 'Branch', bite: 'Lost, % of yearly output', leak: 'Leaked, of 100' },
      reading: (said: {
        readonly of: string;
        readonly sector: string;
        readonly turn: number;
        readonly bite: number;
        readonly whole: number;
        readonly leak: {
          readonly sector: string;
          readonly turn: number;
          readonly share: number;
        } | null;
      }): string =>
        `Cuts hurt ${said.of} most in ${said.sector} ${when(said.turn)}: ${fig(said.bite, 2)}% of yearly output, of ${fig(said.whole, 2)}% in all.${said.leak === null ? ' Nothing leaked.' : ` Most leaked in ${said.leak.sector}: ${fig(said.leak.share, 0)} of 100 ${when(said.leak.turn)}.`}`,
    },
    harm: {
      column: 'Hardship, 0 to 100',
      none: 'Civilians came to no more hardship than at the opening.',
      reading: (said: {
        readonly who: string;
        readonly from: number;
        readonly to: number;
        readonly turn: number;
        readonly spared: number;
      }): string =>
        `Civilians in ${said.who} bore most: hardship rose from ${fig(said.from)} to ${fig(said.to)} ${when(said.turn)}.${said.spared === 0 ? '' : ` In ${plural(said.spared, 'other country', 'other countries')} it did not rise.`}`,
    },
    cost: {
      kinds: {
        output: 'Output lost, % of a year',
        support: 'Support lost, points',
        fatigue: 'Weariness, points',
        name: 'Credibility lost, points',
        influence: 'Influence spent, points',
      },
      note: 'From the opening to the end. Below nothing: gained, not lost.',
      reading: (
        output: { readonly who: string; readonly by: number } | null,
        support: { readonly who: string; readonly by: number } | null,
      ): string => {
        const lost =
          output === null
            ? 'Nobody lost output worth the name'
            : `${output.who} lost most output: ${fig(output.by, 2)}% of a year’s`;
        return support === null
          ? `${lost}; nobody lost support at home.`
          : `${lost}; ${support.who} lost most support at home: ${fig(support.by)} points.`;
      },
    },
    ...jointChartWords,
    messages: {
      pick: 'Turn',
      all: 'All turns',
      none: 'Nobody wrote to anybody in this game.',
      to: 'To',
      count: 'Messages',
      corner: 'From ↓ to →',
      ends: { PUBLIC: 'everybody', CONTROL: 'control' },
      note: 'A message to several counts for each of them; one that was carried counts for its sender and its receiver.',
      reading: (
        most: {
          readonly from: string;
          readonly sent: number;
          readonly to: string;
          readonly there: number;
          readonly in: string | null;
        } | null,
        silent: readonly (readonly [string, string])[],
        count: number,
      ): string => {
        const wrote =
          most === null
            ? 'Nobody wrote in this turn.'
            : `${most.in === null ? '' : `In turn ${most.in} `}${most.from} wrote most: ${plural(most.sent, 'message', 'messages')}, ${most.there} of them to ${most.to}.`;
        if (silent.length === 0) return `${wrote} Every pair of seats was in touch.`;
        const pairs = listed(silent.map(([a, b]) => `${a} with ${b}`));
        return `${wrote} ${plural(count, 'pair of seats', 'pairs of seats')} never wrote to each other${count > silent.length ? ', among them' : ':'} ${pairs}.`;
      },
    },
    signals: { line: 'In the sender’s words', by: 'Reader' },
    ...judgedChartWords,
  },
};
export const useChartWords = () => useWords(words);
export type ChartWords = (typeof words)['en'];
