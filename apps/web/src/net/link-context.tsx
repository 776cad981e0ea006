import type { Entrance } from '@convoy/protocol';
import { createContext, use, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { enterRoom } from '../stores/room.ts';
import { openRoomLink } from './room-link.ts';
import type { RoomLink } from './room-link.ts';

/** Exported for what reads the past, where commands go nowhere. */
export const LinkContext = createContext<RoomLink | null>(null);

/** The open line of the room around this component. Using it outside a room is a bug. */
export const useLink = (): RoomLink => {
  const link = use(LinkContext);
  if (link === null) throw new Error('useLink outside a room');
  return link;
};

/** Holds the line open while it is mounted; its children are drawn once there is one. */
export const RoomLine = ({
  entrance,
  children,
}: {
  readonly entrance: Entrance;
  readonly children: ReactNode;
}) => {
  const [link, setLink] = useState<RoomLink | null>(null);
  useEffect(() => {
    enterRoom(entrance);
    const opened = openRoomLink(entrance);
    setLink(opened);
    return () => {
      opened.close();
    };
  }, [entrance]);
  return link === null ? null : <LinkContext value={link}>{children}</LinkContext>;
};
