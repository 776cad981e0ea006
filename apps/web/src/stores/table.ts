import type { EntryId } from '@convoy/engine';
import { create } from 'zustand';
import type { Forecast } from '@convoy/protocol';
import type { Selection } from '../board/selection.ts';

export type TableDialog =
  | { readonly kind: 'opens'; readonly entry: EntryId | null }
  | { readonly kind: 'why'; readonly entry: EntryId; readonly title: string }
  | { readonly kind: 'add-order' }
  | {
      readonly kind: 'offer-form';
      readonly to: string | null;
      readonly demand: string | null;
      /** The offer that this one answers with other terms. */
      readonly counter?: string;
    }
  | { readonly kind: 'offer'; readonly offer: string }
  /** A new package, or a new version of one; against whom, where that is known. */
  | {
      readonly kind: 'package-form';
      readonly revised: string | null;
      readonly target: string | null;
    }
  | { readonly kind: 'package'; readonly package: string }
  | { readonly kind: 'consents'; readonly asset: string | null }
  | { readonly kind: 'ballots' }
  | { readonly kind: 'talk'; readonly adding: boolean }
  | { readonly kind: 'advice' }
  | { readonly kind: 'forecast' }
  | { readonly kind: 'argue' }
  | { readonly kind: 'brief' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'lock-empty' };
export type SituationTab = 'board' | 'table' | 'since';
export type PhoneTab = 'now' | 'orders' | 'talk' | 'board' | 'more';

interface TableState {
  readonly room: string;
  readonly dialog: TableDialog | null;
  readonly selection: Selection;
  readonly tab: SituationTab;
  readonly phone: PhoneTab;
  /** Which order is open in the editor, by its place. */
  readonly editing: number | null;
  /** Stays the same whatever arrives: nobody's words may end up before other readers. */
  readonly channel: string;
  /** The guess of where the ladder will stand, and for which turn it was made. */
  readonly guess: { readonly turn: number; readonly forecast: Forecast } | null;
}
const opening: TableState = {
  room: '',
  dialog: null,
  selection: null,
  tab: 'board',
  phone: 'now',
  editing: null,
  channel: 'PUBLIC',
  guess: null,
};

/** What is open on this screen; a room's table keeps it, another room's begins afresh. */
export const useTable = create<TableState>()(() => opening);

export const enterTable = (room: string): void => {
  if (useTable.getState().room !== room) useTable.setState({ ...opening, room }, true);
};
export const openDialog = (dialog: TableDialog | null): void => {
  useTable.setState({ dialog });
};
export const select = (selection: Selection): void => {
  useTable.setState({ selection });
};
export const showTab = (tab: SituationTab): void => {
  useTable.setState({ tab });
};
export const showPhone = (phone: PhoneTab): void => {
  useTable.setState({ phone });
};
export const editOrder = (editing: number | null): void => {
  useTable.setState({ editing });
};
export const showChannel = (channel: string): void => {
  useTable.setState({ channel });
};
export const guessLadder = (turn: number, forecast: Forecast | null): void => {
  useTable.setState({ guess: forecast === null ? null : { turn, forecast } });
};
/** Asks "why" of a number, wherever it stands. */
export const askWhy = (entry: EntryId, title: string): void => {
  openDialog({ kind: 'why', entry, title });
};
