import type {
  Draft,
  Entrance,
  Look,
  RoomTexts,
  SectionName,
  SectionsMessage,
  TableView,
} from '@convoy/protocol';
import { use } from 'react';
import { create } from 'zustand';
import { PastView } from './past.ts';

export type Connection =
  /** Not yet answered. */
  | 'connecting'
  /** On the fast path. */
  | 'live'
  /** By polling: works, a little later. */
  | 'slow'
  | 'lost'
  /** Token refused, moved to another device, removed, or the room is gone. */
  | 'shut';
export type ShutReason =
  'bad-token' | 'moved' | 'removed' | 'replaced' | 'room-gone' | 'version' | 'no-look';

/** What the server says of one room: replaced whole by section, never edited here. */
export interface RoomState {
  readonly entrance: Entrance | null;
  /** Through whose eyes this window looks, where not through one's own: nothing can be done in it. */
  readonly look: Look | null;
  readonly sections: Partial<TableView>;
  readonly hashes: Readonly<Record<string, string>>;
  readonly texts: RoomTexts | null;
  readonly connection: Connection;
  readonly shut: ShutReason | null;
  /** Server time less this device's, in milliseconds. */
  readonly offset: number;
  /** Commands not yet answered. */
  readonly waiting: number;
  /** The seat's draft as the server keeps it; undefined until it was told. */
  readonly serverDraft: Draft | null | undefined;
}

const empty: RoomState = {
  entrance: null,
  look: null,
  sections: {},
  hashes: {},
  texts: null,
  connection: 'connecting',
  shut: null,
  offset: 0,
  waiting: 0,
  serverDraft: undefined,
};

export const useRoom = create<RoomState>()(() => empty);

/** Leaves whatever was shown: a change of role is a full replacement. */
export const enterRoom = (entrance: Entrance, look: Look | null = null): void => {
  useRoom.setState({ ...empty, entrance, look }, true);
};

/** Whoever only looks holds no pen and runs nothing, whoever's eyes they look through. */
const emptyHanded = (sections: Partial<TableView>): Partial<TableView> =>
  sections.me === undefined
    ? sections
    : { ...sections, me: { ...sections.me, pen: false, mayRun: false } };

export const takeSections = (message: SectionsMessage): void => {
  const arrived = Object.entries(message.sections).filter(([, part]) => part !== undefined);
  const taken: Partial<TableView> = Object.fromEntries(
    arrived.map(([name, part]) => [name, part.data]),
  );
  useRoom.setState((state) => ({
    offset: message.now - Date.now(),
    sections: Object.assign({}, state.sections, state.look === null ? taken : emptyHanded(taken)),
    hashes: {
      ...state.hashes,
      ...Object.fromEntries(arrived.map(([name, part]) => [name, part.hash])),
    },
  }));
};

/** One section of the view that is shown; undefined until it has come. */
export const useSection = <Name extends SectionName>(name: Name): TableView[Name] | undefined => {
  const past = use(PastView);
  return useRoom((state) => (past ?? state.sections)[name]);
};

/** Whether this window only looks: through the eyes of somebody else, or over their shoulder. */
export const useLooking = (): boolean =>
  useRoom(({ look, sections }) => look !== null || sections.me?.role === 'observer');

export const serverNow = (): number => Date.now() + useRoom.getState().offset;
