import type { CheckSight, Offering, Order, ParamValue } from '@convoy/engine';
import { editDraft, useDraft } from '../../stores/draft.ts';
import { useSection } from '../../stores/room.ts';
import { editOrder, openDialog, showPhone } from '../../stores/table.ts';
import { legalStart } from './legal-start.ts';

/** Whether this person may write now: pen in hand, turn open, nothing locked. */
export const useEditable = (): boolean => {
  const me = useSection('me');
  const room = useSection('room');
  const lock = useSection('lock');
  const open = room?.phase === 'brief' || room?.phase === 'negotiate' || room?.phase === 'order';
  const locked = lock?.state === 'locked' || lock?.state === 'locked-empty';
  return me?.pen === true && open && !locked;
};

export const addOrder = (
  offering: Offering,
  sight: CheckSight | null,
  given: Readonly<Record<string, ParamValue>> = {},
): void => {
  const fresh = legalStart(offering, sight, given);
  editDraft((orders) => [...orders, fresh]);
  openDialog(null);
  showPhone('orders');
  editOrder(useDraft.getState().orders.length - 1);
};

const replace = (at: number, change: (order: Order) => Order, key: string | null): void => {
  editDraft((orders) => orders.map((order, index) => (index === at ? change(order) : order)), key);
};

export const setParam = (at: number, name: string, value: ParamValue): void => {
  replace(
    at,
    (order) => ({ ...order, params: { ...order.params, [name]: value } }),
    `${at} ${name}`,
  );
};
export const setMeant = (at: number, meant: Order['meant']): void => {
  replace(at, (order) => ({ ...order, meant }), null);
};
export const setMeaning = (at: number, meaning: string): void => {
  replace(at, (order) => ({ ...order, meaning }), `${at} meaning`);
};
export const setRationale = (at: number, rationale: string): void => {
  replace(at, (order) => ({ ...order, rationale }), `${at} rationale`);
};
export const removeOrder = (at: number): void => {
  editOrder(null);
  editDraft((orders) => orders.filter((_, index) => index !== at));
};
export const moveOrder = (at: number, by: -1 | 1): void => {
  editDraft((orders) => {
    const moved = orders[at];
    const other = orders[at + by];
    if (moved === undefined || other === undefined) return orders;
    return orders.map((order, index) => (index === at ? other : index === at + by ? moved : order));
  });
  editOrder(null);
};
