import type { Level } from '@convoy/engine';
import { withoutEurope, withoutWord } from './iran-variants.ts';
import { toVienna, toViennaAtFirst } from './iran-years.ts';
import { brink, endsIn, figure } from './readings.ts';
import type { LevelHistory, PackHistory } from './recorded.ts';

const yearsAt = (level: Level): LevelHistory => {
  const record = level === 'introductory' ? toViennaAtFirst : toVienna;
  return { record, class: 'success', variants: [withoutWord(record), withoutEurope(record)] };
};

export const iran2006: PackHistory = {
  levels: {
    introductory: yearsAt('introductory'),
    standard: yearsAt('standard'),
    expert: yearsAt('expert'),
  },
  readings: [
    ...[endsIn('success'), endsIn('failure'), brink],
    figure('enrichment', 'position', 'enrichment'),
    figure('work', 'progress', 'enrichment'),
    // Taken from Iran's economy, % of GDP a year, at the end, and lost, % of GDP.
    ...[figure('bite', 'bite', 'IRN'), figure('loss', 'economy', 'IRN')],
    figure('support of Iran', 'support', 'IRN'),
    figure('trust of Israel', 'trust', 'ISR>USA'),
  ],
};
