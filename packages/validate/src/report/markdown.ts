import { terms } from '../player/constants.ts';
import type { Interval } from '../metrics/bootstrap.ts';
import type { Ablation } from '../targets/ablations.ts';
import type { BaseRates } from '../targets/base-rates.ts';
import type { CurvePoint } from '../targets/curves.ts';
import { LEAKAGE, verdictOf } from '../targets/discrimination.ts';
import type { Discrimination, Part } from '../targets/discrimination.ts';
import type { NamedCases } from '../targets/named-cases.ts';
import type { ResponseCell } from '../targets/responses.ts';
import type { Results } from './results.ts';

/** Figures as text: three places for scores, two for chances. */
const fixed = (value: number, places: number): string =>
  Number.isFinite(value) ? value.toFixed(places).replace('-', '−') : '–';
const three = (value: number): string => fixed(value, 3);
const two = (value: number): string => fixed(value, 2);
const ranged = ({ value, low, high }: Interval): string =>
  `${three(value)} (${two(low)}–${two(high)})`;
const gained = ({ value, error }: Interval): string =>
  `${value >= 0 ? '+' : '−'}${three(Math.abs(value))} ± ${three(error)}`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0
    ? []
    : [
        `| ${head.join(' | ')} |`,
        `| ${head.map(() => '---').join(' | ')} |`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
        '',
      ];

const PARTS: Readonly<Record<Part, string>> = {
  even: 'Even start years: no constant was chosen on these',
  all: 'All years',
  odd: 'Odd start years: constants were chosen on these',
};

const scores = (part: Part, all: readonly Discrimination[]): readonly string[] => {
  const rows = all.filter((one) => one.part === part);
  if (rows.length === 0) return [];
  return [
    `#### ${PARTS[part]}`,
    '',
    ...table(
      [
        ...['question', 'cases', 'base', 'AUC games', 'AUC logistic', 'difference ± s.e.'],
        ...['Brier games', 'Brier logistic', 'difference ± s.e.', 'skill games', 'skill logistic'],
        ...['log loss games', 'log loss logistic', 'verdict'],
      ],
      rows.map((one) => [
        ...[one.label, String(one.cases), two(one.base)],
        ...[ranged(one.engine.auc), ranged(one.logistic.auc), gained(one.aucGain)],
        ...[ranged(one.engine.brier), ranged(one.logistic.brier), gained(one.brierGain)],
        ...[ranged(one.engine.skill), ranged(one.logistic.skill)],
        ...[three(one.engine.logLoss.value), three(one.logistic.logLoss.value), verdictOf(one)],
      ]),
    ),
  ];
};

const bins = (all: readonly Discrimination[]): readonly string[] => {
  const rows = all.filter(({ part }) => part === 'all');
  const cells = (list: Discrimination['engine']['bins']): readonly string[] =>
    list.map(({ said, came }) => `${two(said)} → ${two(came)}`);
  return [
    '#### Calibration in five bins of equal size, all years: said → came',
    '',
    ...table(
      ['question', 'model', '1', '2', '3', '4', '5'],
      rows.flatMap((one) => [
        [one.label, 'games', ...cells(one.engine.bins)],
        [one.label, 'logistic', ...cells(one.logistic.bins)],
      ]),
    ),
  ];
};

const change = (value: number, whole: number): string =>
  `${value < whole ? '' : '+'}${three(value - whole)}`;

const ablations = (all: readonly Ablation[]): readonly string[] =>
  all.length === 0
    ? []
    : [
        '#### What each term carries: change of AUC when the target does not weigh it, all years',
        '',
        ...table(
          ['question', 'AUC', ...terms],
          all.map(({ label, auc, without }) => [
            ...[label, three(auc)],
            ...terms.map((term) => change(without[term], auc)),
          ]),
        ),
      ];

const rates = (baseRates: BaseRates): readonly string[] => {
  const { judged, silent, hits } = baseRates;
  const share = judged.length === 0 ? 0 : (100 * hits) / judged.length;
  const name = ({ target, of, at }: (typeof judged)[number]): string =>
    of > 1 ? `${target}.${at}` : target;
  const misses = judged.filter(({ hit }) => !hit).map(name);
  const row = (one: (typeof judged)[number]): readonly string[] => [
    name(one),
    ...[one.quantity.replaceAll('|', '∣'), three(one.value), one.band, three(one.simulated)],
    one.hit ? 'in' : '**miss**',
  ];
  return [
    '### Base rates, number by number',
    '',
    `${hits} of ${judged.length} numbers in band (${share.toFixed(0)} %; the mark is 75 %). A number is in band inside its 95 % interval, or within 5 points; durations within 25 %.`,
    '',
    `Misses: ${misses.length === 0 ? 'none' : misses.join(', ')}.`,
    '',
    ...table(['number', 'quantity', 'data', 'band', 'games', ''], judged.map(row)),
    'Games cannot speak to:',
    '',
    ...silent.map(({ target, why }) => `- ${target}: ${why}.`),
    '',
  ];
};

const curveRows = (points: readonly CurvePoint[]): readonly (readonly string[])[] => {
  const keys = [...new Set(points.map(({ subset, curve }) => `${subset}|${curve}`))];
  return keys.map((key) => {
    const chosen = points.filter(({ subset, curve }) => `${subset}|${curve}` === key);
    const [subset = '', curve = ''] = key.split('|');
    const at = (year: number): string => {
      const point = chosen.find((one) => one.year === year);
      return point === undefined ? '–' : `${two(point.value)} / ${two(point.simulated)}`;
    };
    const worst = chosen.reduce(
      (most, { value, simulated }) => Math.max(most, Math.abs(value - simulated)),
      0,
    );
    const near = chosen.filter(({ hit }) => hit).length;
    return [
      ...[subset, curve, at(0), at(1), at(3), at(5), at(10), at(15)],
      ...[`${near} of ${chosen.length}`, two(worst)],
    ];
  });
};

const curves = (points: readonly CurvePoint[]): readonly string[] =>
  points.length === 0
    ? []
    : [
        '### Competing-risk curves of imposed sanctions: data / games',
        '',
        `${points.filter(({ hit }) => hit).length} of ${points.length} points within 0.05.`,
        '',
        ...table(
          [
            'subset',
            'curve',
            ...[0, 1, 3, 5, 10, 15].map((year) => `year ${year}`),
            'within 0.05',
            'worst',
          ],
          curveRows(points),
        ),
      ];

const matrix = (cells: readonly ResponseCell[]): readonly string[] =>
  cells.length === 0
    ? []
    : [
        '### Response given trigger: data / games',
        '',
        `${cells.filter(({ hit }) => hit).length} of ${cells.length} cells within 0.05.`,
        '',
        ...table(
          ['trigger', 'diplomatic', 'economic, other', 'force shown', 'violent'],
          [...new Set(cells.map(({ trigger }) => trigger))].map((trigger) => [
            trigger,
            ...cells
              .filter((cell) => cell.trigger === trigger)
              .map(({ counted, simulated }) => `${two(counted)} / ${two(simulated)}`),
          ]),
        ),
      ];

const OUTCOMES: Readonly<Record<number, string>> = { 0: 'failure', 0.5: 'partial', 1: 'success' };
const named = (list: NamedCases): readonly string[] => [
  '### Named cases, the likeliest first',
  '',
  `Their inputs were coded after the fact by one coder: face validity, no more. Spearman ${two(list.spearman)}, AUC of partial or whole success against failure ${two(list.auc)}, Brier on three steps ${three(list.brier)}, ${list.cases.length} cases.`,
  '',
  ...table(
    ['case', 'chance that the target gives way', 'outcome'],
    list.cases.map(({ name, chance, outcome }) => [
      ...[name, two(chance), OUTCOMES[outcome] ?? two(outcome)],
    ]),
  ),
];

const leaks = (all: readonly Discrimination[]): readonly string[] =>
  all
    .filter(({ engine, part }) => part === 'all' && engine.auc.value > LEAKAGE)
    .map(
      ({ label }) =>
        `**AUC above ${LEAKAGE} on “${label}”: something that came after is known before. Find it.**`,
    );

const gaps = ({ blanks, notes }: Results): readonly string[] => [
  '### Missing',
  '',
  ...(notes.length === 0
    ? ['Every file is there and every row was read.']
    : notes.map((note) => `- ${note}`)),
  '',
  ...(blanks.length === 0 ? [] : ['Blank columns for which a typical value stands:', '']),
  ...table(
    ['data', 'column', 'blank', 'of'],
    blanks.map(({ source, column, cases, of }) => [source, column, String(cases), String(of)]),
  ),
];

/** The marks of the model card in one table. */
const short = ({ discrimination, baseRates }: Results): readonly string[] => {
  const verdict = (id: string, part: Part): string => {
    const found = discrimination.find((one) => one.id === id && one.part === part);
    return found === undefined ? '–' : verdictOf(found);
  };
  const rows = [...new Set(discrimination.map(({ id }) => id))].map((id) => [
    discrimination.find((one) => one.id === id)?.label ?? id,
    ...[verdict(id, 'even'), verdict(id, 'all')],
  ]);
  const share =
    baseRates === null || baseRates.judged.length === 0
      ? []
      : [
          `Base rates in band: ${baseRates.hits} of ${baseRates.judged.length} (${((100 * baseRates.hits) / baseRates.judged.length).toFixed(0)} %; the mark is 75 %).`,
          '',
        ];
  return rows.length === 0 && share.length === 0
    ? []
    : [
        '### In short',
        '',
        ...table(['games against the logistic model', 'even years', 'all years'], rows),
        ...share,
      ];
};

/** All figures of a run as Markdown, the same on the console and in the model card. */
export const markdownOf = (results: Results): string => {
  const { discrimination, played, seeds } = results;
  const cases = Object.values(played).reduce((sum, count) => sum + count, 0);
  return [
    `${cases} cases (TIES ${played.ties}, EUSANCT ${played.eusanct}, ICB ${played.icb}, named ${played.named}), ${seeds} games each.`,
    '',
    ...short(results),
    ...(discrimination.length === 0
      ? []
      : ['### Forecasts against a plain logistic model on the same folds', '']),
    ...leaks(discrimination),
    ...(['even', 'all', 'odd'] as const).flatMap((part) => scores(part, discrimination)),
    ...(discrimination.length === 0 ? [] : bins(discrimination)),
    ...ablations(results.ablations),
    ...(results.baseRates === null ? [] : rates(results.baseRates)),
    ...curves(results.curves),
    ...matrix(results.responses),
    ...(results.named === null ? [] : named(results.named)),
    ...gaps(results),
  ]
    .join('\n')
    .trimEnd();
};
