import type { Level } from '@convoy/engine';
import { withRelief, withoutWord } from './libya-variants.ts';
import { toDecember, yearsAtFirst } from './libya-years.ts';
import { brink, endsIn, figure } from './readings.ts';
import type { LevelHistory, PackHistory } from './recorded.ts';

const yearsAt = (level: Level): LevelHistory => {
  const record = level === 'introductory' ? yearsAtFirst : toDecember;
  return { record, class: 'success', variants: [withoutWord(record), withRelief(record)] };
};

export const libya1999: PackHistory = {
  levels: {
    introductory: yearsAt('introductory'),
    standard: yearsAt('standard'),
    expert: yearsAt('expert'),
  },
  readings: [
    ...[endsIn('success'), endsIn('failure'), brink],
    figure('weapons', 'position', 'weapons'),
    figure('answer', 'position', 'lockerbie'),
    // Taken from Libya's economy, % of GDP a year, at the end.
    figure('bite', 'bite', 'LBY'),
    figure('support of Libya', 'support', 'LBY'),
    figure('trust of families', 'trust', 'FAM>USA'),
  ],
};
