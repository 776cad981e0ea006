import type { Level } from '@convoy/engine';
import { wholeInOctober, withoutOrder } from './kosovo-variants.ts';
import { winter, winterAtFirst } from './kosovo-winter.ts';
import { brink, endsIn, figure } from './readings.ts';
import type { LevelHistory, PackHistory } from './recorded.ts';

const winterAt = (level: Level): LevelHistory => {
  const record = level === 'introductory' ? winterAtFirst : winter;
  return { record, class: 'war', variants: [withoutOrder(record), wholeInOctober(record)] };
};

export const kosovo1998: PackHistory = {
  levels: {
    introductory: winterAt('introductory'),
    standard: winterAt('standard'),
    expert: winterAt('expert'),
  },
  readings: [
    ...[endsIn('success'), endsIn('failure'), endsIn('war'), brink],
    figure('forces', 'position', 'forces'),
    figure('homes', 'position', 'homes'),
    figure('harm in Kosovo', 'harm', 'KOS'),
    figure('support of Belgrade', 'support', 'YUG'),
  ],
};
