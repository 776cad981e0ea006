import type { OrdersSection } from '../view/types.ts';
import { instrumentOf } from './catalogue.ts';
import type { MenuLine, Offering } from './param.ts';

/** A line of a menu with its instrument's family, openness and fields; null for one that this version lacks. */
export const offered = (line: MenuLine): Offering | null => {
  const instrument = instrumentOf(line.instrument);
  if (instrument === undefined) return null;
  const specs = Object.entries(instrument.params);
  return {
    ...{ instrument: line.instrument, cost: line.cost, blocked: line.blocked },
    ...{ family: instrument.family, rung: instrument.rungs, public: instrument.public },
    fields: line.fields.flatMap(({ options, initial }, at) => {
      const found = specs[at];
      return found === undefined ? [] : [{ name: found[0], spec: found[1], options, initial }];
    }),
  };
};

/** The whole menu of a seat, empty for whoever has none. */
export const menuOf = (section: OrdersSection | null | undefined): readonly Offering[] =>
  (section?.offerings ?? []).flatMap((line) => offered(line) ?? []);
