import type { Entrance, Look, Renewed } from '@convoy/protocol';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { enterRoom } from '../stores/room.ts';
import { openLook, openRoomLink, readOnly } from './room-link.ts';
import { keepEntrance } from './tokens.ts';
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
  look = null,
  kept = true,
  children,
}: {
  readonly entrance: Entrance;
  /** Through whose eyes, where not one's own: the window then only looks. */
  readonly look?: Look | null;
  /** Whether the device keeps the way in; else it lives in this page alone. */
  readonly kept?: boolean;
  readonly children: ReactNode;
}) => {
  const [link, setLink] = useState<RoomLink | null>(null);
  const [own, setOwn] = useState(entrance);
  useEffect(() => {
    enterRoom(own, look);
    const turned = ({ token, role }: Renewed): void => {
      const next = { ...own, token, role };
      if (kept) keepEntrance(next);
      setOwn(next);
    };
    const opened = look === null ? openRoomLink(own, turned) : openLook(own, look, turned);
    setLink(opened);
    return () => {
      opened.close();
    };
  }, [own, look, kept]);
  return link === null ? null : <LinkContext value={link}>{children}</LinkContext>;
};

/** For those who watch over a seat's shoulder: everything within may be read, and nothing done. */
export const ReadOnly = ({ children }: { readonly children: ReactNode }) => {
  const link = useLink();
  const held = useMemo(() => readOnly(link), [link]);
  return <LinkContext value={held}>{children}</LinkContext>;
};
