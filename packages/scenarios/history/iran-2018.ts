import type { Level } from '@convoy/engine';
import { parisPaper, pressure, pressureAtFirst, together } from './iran-pressure.ts';
import { brink, endsIn, figure } from './readings.ts';
import type { LevelHistory, PackHistory } from './recorded.ts';

const yearsAt = (level: Level): LevelHistory => {
  const record = level === 'introductory' ? pressureAtFirst : pressure;
  return { record, class: 'failure', variants: [together(record), parisPaper(record)] };
};

export const iran2018: PackHistory = {
  levels: {
    introductory: yearsAt('introductory'),
    standard: yearsAt('standard'),
    expert: yearsAt('expert'),
  },
  readings: [
    ...[endsIn('failure'), brink, endsIn('war')],
    figure('enrichment', 'position', 'enrichment'),
    // Taken from Iran's economy, % of GDP a year, at the end, and lost, % of GDP.
    ...[figure('bite', 'bite', 'IRN'), figure('loss', 'economy', 'IRN')],
    figure('leak of oil', 'leak', 'IRN#oil', 100),
    figure('support of Iran', 'support', 'IRN'),
    figure('trust of Europe', 'trust', 'EUR>USA'),
  ],
};
