import type { PersonId, RoomId } from '@convoy/table';
import type { Founding } from './founding.ts';

/** `run` steers and sees all of its rooms; `screen` sees what is public in them. */
export type ClassTokenKind = 'run' | 'screen';
export interface ClassToken {
  readonly hash: string;
  readonly kind: ClassTokenKind;
}
/** Several rooms that one person runs. */
export interface ClassRow {
  readonly id: string;
  readonly code: string;
}
export interface ClassRoomRow {
  readonly place: number;
  readonly room: RoomId;
  /** Who its control is: the same human in each of them, a person of each. */
  readonly person: PersonId;
}
export interface ClassFounding extends ClassRow {
  readonly resumeHash: string;
  readonly tokens: readonly ClassToken[];
  readonly rooms: readonly (Founding & { readonly place: number; readonly person: PersonId })[];
}

export interface ClassStore {
  /** A class with all its rooms, whole or not at all; false where one of the codes is taken. */
  readonly createClass: (founding: ClassFounding, at: number) => Promise<boolean>;
  readonly classByCode: (code: string) => Promise<ClassRow | null>;
  readonly classByResume: (resumeHash: string) => Promise<ClassRow | null>;
  readonly classByToken: (
    tokenHash: string,
  ) => Promise<(ClassRow & { readonly kind: ClassTokenKind }) | null>;
  readonly addClassTokens: (id: string, tokens: readonly ClassToken[], at: number) => Promise<void>;
  readonly classRooms: (id: string) => Promise<readonly ClassRoomRow[]>;
}
