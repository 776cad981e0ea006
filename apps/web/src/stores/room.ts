import type {
  Draft,
  Entrance,
  RoomTexts,
  SectionName,
  SectionsMessage,
  TableView,
} from '@convoy/protocol';
import { create } from 'zustand';

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
export type ShutReason = 'bad-token' | 'moved' | 'removed' | 'replaced' | 'room-gone' | 'version';

/** What the server says of one room: replaced whole by section, never edited here. */
export interface RoomState {
  readonly entrance: Entrance | null;
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
export const enterRoom = (entrance: Entrance): void => {
  useRoom.setState({ ...empty, entrance }, true);
};

export const takeSections = (message: SectionsMessage): void => {
  const arrived = Object.entries(message.sections).filter(([, part]) => part !== undefined);
  useRoom.setState((state) => ({
    offset: message.now - Date.now(),
    sections: Object.assign(
      {},
      state.sections,
      Object.fromEntries(arrived.map(([name, part]) => [name, part.data])),
    ),
    hashes: {
      ...state.hashes,
      ...Object.fromEntries(arrived.map(([name, part]) => [name, part.hash])),
    },
  }));
};

/** One section of the view; undefined until it has come. */
export const useSection = <Name extends SectionName>(name: Name): TableView[Name] | undefined =>
  useRoom((state) => state.sections[name]);

export const serverNow = (): number => Date.now() + useRoom.getState().offset;
