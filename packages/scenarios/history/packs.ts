import { amberStrait } from './amber-strait.ts';
import { cuba1962 } from './cuba-1962.ts';
import { easternFlank } from './eastern-flank.ts';
import { kosovo1998 } from './kosovo-1998.ts';
import { libya1999 } from './libya-1999.ts';
import { iran2006 } from './iran-2006.ts';
import { iran2018 } from './iran-2018.ts';
import type { PackHistory } from './recorded.ts';
import { taiwanStrait } from './taiwan-strait.ts';
import { ukraine2022 } from './ukraine-2022.ts';

/** The recorded games of every pack that comes with the product, by the pack's id. */
export const histories: Readonly<Record<string, PackHistory>> = {
  'amber-strait': amberStrait,
  'cuba-1962': cuba1962,
  'eastern-flank': easternFlank,
  'kosovo-1998': kosovo1998,
  'libya-1999': libya1999,
  'taiwan-strait': taiwanStrait,
  'iran-2006': iran2006,
  'iran-2018': iran2018,
  'ukraine-2022': ukraine2022,
};
