import { EUR } from './script.ts';
import type { Deeds, Script } from './script.ts';
import { accord, closing, geneva, kept, plan, room } from './iran-years.ts';

const without = (script: Script, id: string, left: readonly Deeds[]): Script => ({
  ...{ id, length: script.length },
  turns: script.turns.map((deeds) => deeds.filter((one) => !left.includes(one))),
});

const FOR_WORD: readonly Deeds[] = [
  ...Object.values(room),
  ...Object.values(plan),
  ...Object.values(geneva),
  ...Object.values(accord),
  ...kept,
];
/** As it was, but Washington never says that Iran may enrich: no room, and nothing is signed. */
export const withoutWord = (script: Script): Script =>
  without(script, 'no room, no word', FOR_WORD);

/** Europe talks and cuts nothing: neither machines and banks nor, in 2012, oil. */
export const withoutEurope = (script: Script): Script => ({
  ...without(script, 'without Europe', closing),
  turns: without(script, '', closing).turns.map((deeds) =>
    deeds.map((one) =>
      one.seat === EUR
        ? {
            ...one,
            orders: one.orders.filter(({ instrument }) => instrument !== 'sectoral-sanctions'),
          }
        : one,
    ),
  ),
});
