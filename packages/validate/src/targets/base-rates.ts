import type { Row } from '../reader/row.ts';
import { numberIn, textIn } from '../reader/row.ts';
import type { Session } from '../work/session.ts';
import { simulatedOf } from './played-targets.ts';

/** Targets that games of a presser and a pressed cannot speak to, and why. */
export const SILENT: Readonly<Record<string, string>> = {
  T33: 'objectives of the Global Sanctions Data Base have no rows here',
  T34: 'objectives of the Global Sanctions Data Base have no rows here',
  T35: 'objectives of the Global Sanctions Data Base have no rows here',
  T45: 'the form of an agreement, whoever prevailed, is not played: only who gave way',
  T46: 'tension in the five years after a crisis is not played',
  T52: 'militarised disputes without a demand have no rows here',
  T53: 'militarised disputes without a demand have no rows here',
};

export interface Judged {
  readonly target: string;
  readonly quantity: string;
  /** Which number of the list, from 1; 1 of 1 where it is single. */
  readonly at: number;
  readonly of: number;
  readonly value: number;
  readonly simulated: number;
  readonly band: string;
  readonly hit: boolean;
}

export interface BaseRates {
  readonly judged: readonly Judged[];
  /** With the reason. */
  readonly silent: readonly { readonly target: string; readonly why: string }[];
  readonly hits: number;
}

/** Figures in days or years are judged in proportion, all others in points. */
const isDuration = (target: string): boolean => target === 'T51' || target === 'T54';
const POINTS = 0.05;
const SHARE = 0.25;

/** A number as the list writes it; of a range such as `0.61-0.64` the middle and its ends. */
interface Listed {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

const listedIn = (text: string): readonly Listed[] =>
  text.split('/').flatMap((part): readonly Listed[] => {
    const range = /^\s*([\d.]+)\s*-\s*([\d.]+)\s*$/.exec(part);
    if (range !== null) {
      const [low, high] = [Number(range[1]), Number(range[2])];
      return [{ value: (low + high) / 2, low, high }];
    }
    const value = Number(part);
    return part.trim() === '' || !Number.isFinite(value) ? [] : [{ value, low: null, high: null }];
  });

/** The numbers of a row; T21 names its second in the quantity, T54 has quartiles for a band. */
const numbersOf = (row: Row): readonly Listed[] => {
  const listed = listedIn(textIn(row, 'value'));
  const [low, high] = [numberIn(row, 'lo95'), numberIn(row, 'hi95')];
  if (textIn(row, 'id') === 'T54')
    return [
      ...listed,
      ...[low, high].flatMap((value) => (value === null ? [] : [{ value, low: null, high: null }])),
    ];
  const [only] = listed;
  return listed.length === 1 && only !== undefined && low !== null && high !== null
    ? [{ ...only, low, high }]
    : listed;
};

const hits = (target: string, { value, low, high }: Listed, simulated: number): boolean => {
  if (low !== null && high !== null && simulated >= low && simulated <= high) return true;
  const near = isDuration(target) ? SHARE * value : POINTS;
  return Math.abs(simulated - value) <= near;
};

/** Every listed number against what the games say to it. */
export const judgeBaseRates = (targets: readonly Row[], session: Session): BaseRates => {
  const simulated = simulatedOf(session);
  const judged: Judged[] = [];
  const silent: { target: string; why: string }[] = [];
  for (const row of targets) {
    const target = textIn(row, 'id');
    const figures = simulated[target];
    const listed = numbersOf(row);
    const known = listed.filter((_, at) => (figures?.[at] ?? null) !== null);
    if (figures === undefined || known.length === 0) {
      const why = SILENT[target] ?? 'no case of the kind is in the folder';
      silent.push({ target, why });
      continue;
    }
    listed.forEach((number, at) => {
      const figure = figures[at] ?? null;
      if (figure === null) return;
      const { value, low, high } = number;
      judged.push({
        ...{ target, quantity: textIn(row, 'quantity'), at: at + 1, of: listed.length, value },
        ...{ simulated: figure, hit: hits(target, number, figure) },
        band: low === null || high === null ? '' : `${low}–${high}`,
      });
    });
  }
  return { judged, silent, hits: judged.filter(({ hit }) => hit).length };
};
