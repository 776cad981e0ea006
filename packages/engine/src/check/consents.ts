import type { Sight } from '../instruments/fields.ts';
import type { Refusal } from '../refusals.ts';
import { inForce, touches } from '../rules/consent.ts';
import type { ScenarioAsset } from '../scenario.ts';
import type { Verdict } from '../view/types.ts';
import { aimedAt } from './advice.ts';
import type { Considered } from './considered.ts';

type Ordered = Pick<Considered, 'order' | 'instrument'>;

/** What the order needs of others and its author has no yes for, as far as the seat sees. */
const lacking = (
  ordered: Ordered,
  { board, paper, clock, seat }: Sight,
  aim: ReturnType<typeof aimedAt>,
): readonly ScenarioAsset[] => {
  if (seat === null) return [];
  const deed = { instrument: ordered.instrument.id, by: seat.seat, target: aim };
  return board.assets.filter(
    (asset) =>
      touches(asset, deed) &&
      !paper.consents.some(
        ({ asset: id, by, status, until }) =>
          id === asset.id && by === seat.seat && inForce(status, until, clock.turn),
      ),
  );
};

/** R-Consent. What cannot be done at all without an owner's yes. */
export const consentFaults = (ordered: Ordered, sight: Sight): readonly Omit<Refusal, 'order'>[] =>
  lacking(ordered, sight, aimedAt(ordered, sight))
    .filter(({ without }) => without === 'barred')
    .map(({ id, owner }) => ({
      code: 'needs-consent',
      field: null,
      detail: { asset: id, owner },
    }));

/** R-Consent. What can be done without asking, and will be held against its author. */
export const resentments = (set: readonly Considered[], sight: Sight): Verdict['notes'] =>
  set.flatMap((one) =>
    lacking(one, sight, aimedAt(one, sight))
      .filter(({ without }) => without === 'resented')
      .map(({ id, owner }) => ({
        order: one.at,
        level: 'advice',
        code: 'not-asked',
        detail: { asset: id, by: owner },
      })),
  );
