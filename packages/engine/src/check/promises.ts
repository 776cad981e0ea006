import { underReview } from '../resolution/packages.ts';
import type { Sight } from '../instruments/fields.ts';
import type { Verdict } from '../view/types.ts';
import type { Considered } from './considered.ts';

type Note = Verdict['notes'][number];

/** A package whose part the order would take back, in the open or by going slow. */
const shortOf = (
  { order }: Considered,
  { seat, paper, clock }: Sight,
): readonly Note['detail'][] => {
  if (seat === null) return [];
  const { instrument, params } = order;
  const eased = seat.measures.find(({ id }) => id === params['measure']);
  const share = Number(params['share'] ?? 0) * 25;
  const less =
    instrument === 'relief' ||
    (instrument === 'carve-out' && share > Number(eased?.params['carveOut'] ?? 0));
  const slows = instrument === 'slow-walk' && params['step'] === 'begin';
  return paper.packages.flatMap((pack) => {
    const { id, status, members, terms } = pack;
    if (status !== 'bound' || !members.includes(seat.seat)) return [];
    const quietly = slows && params['target'] === terms.target;
    const openly = less && eased?.params['package'] === id && !underReview(pack, clock.turn);
    return quietly || openly ? [{ package: terms.title }] : [];
  });
};

/** Holding back that the seat has promised and the order would not keep, seen or unseen. */
const trespassed = (
  { order, rung }: Considered,
  { seat, paper, clock }: Sight,
): readonly Note['detail'][] =>
  paper.agreements
    .filter(({ status }) => status === 'running')
    .flatMap(({ from, terms, kept }) =>
      (terms.undertakings ?? []).flatMap((one, at) => {
        if (one.kind !== 'hold' || one.by !== seat?.seat || kept?.[at] !== 'owed') return [];
        const meets = Object.values(order.params).includes(one.towards) && rung >= one.rung;
        if (!meets || one.until < clock.turn) return [];
        return [{ to: from === one.by ? terms.to : from, until: one.until }];
      }),
    );

/** R-Accession, R-Settlement. What the seat signed and this order would not do; its own to know. */
export const againstSigned = (one: Considered, sight: Sight): readonly Note[] => [
  ...shortOf(one, sight).map((detail): Note => ({
    order: one.at,
    level: 'advice',
    code: 'below-signed',
    detail,
  })),
  ...trespassed(one, sight).map((detail): Note => ({
    order: one.at,
    level: 'advice',
    code: 'breaks-promise',
    detail,
  })),
];
