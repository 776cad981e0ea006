import type { Level } from '@convoy/engine';
import { brink, endsIn, figure } from './readings.ts';
import type { LevelHistory, PackHistory } from './recorded.ts';
import { alone, policed, whole } from './ukraine-variants.ts';
import { toFebruary, yearOne } from './ukraine-year.ts';

const yearAt = (level: Level): LevelHistory => {
  const record = level === 'introductory' ? yearOne : toFebruary;
  const variants = [alone(record), policed(record), whole(record)];
  return { record, class: 'failure', variants };
};

export const ukraine2022: PackHistory = {
  levels: {
    introductory: yearAt('introductory'),
    standard: yearAt('standard'),
    expert: yearAt('expert'),
  },
  // Moscow gave way less than half: the crisis ends as a failure of the demand.
  readings: [
    ...[endsIn('failure'), brink, endsIn('war')],
    // How much Russia holds, 0–100.
    figure('held', 'position', 'occupation'),
    // Taken from Russia's economy, % of GDP a year, and lost, % of GDP.
    ...[figure('bite', 'bite', 'RUS'), figure('loss', 'economy', 'RUS')],
    // What of energy that is cut off goes round by others, %.
    figure('leak of energy', 'leak', 'RUS#energy', 100),
    ...[figure('loss of Union', 'economy', 'EUR'), figure('trust of India', 'trust', 'IND>USA')],
  ],
};
