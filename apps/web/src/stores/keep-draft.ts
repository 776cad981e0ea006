import type { RoomLink } from '../net/room-link.ts';
import { confirmSaved, keepOnDevice, meetServerDraft, useDraft } from './draft.ts';
import { useRoom } from './room.ts';

const deviceMs = 300;
const serverMs = 2000;

/** Takes in what the server has of the seat's draft, and again on each arrival. Returns the stop. */
export const followDraft = (): (() => void) => {
  const { serverDraft } = useRoom.getState();
  if (serverDraft !== undefined) meetServerDraft(serverDraft);
  return useRoom.subscribe((state, before) => {
    if (state.serverDraft !== before.serverDraft && state.serverDraft !== undefined)
      meetServerDraft(state.serverDraft);
  });
};

/**
 * Keeps the open draft: on the device 300 ms after an edit, on the server after 2 s, and at once on
 * the device when the page is left. Whatever the server has is met on arrival. Returns the stop.
 */
export const keepDraft = (link: RoomLink): (() => void) => {
  let device: ReturnType<typeof setTimeout> | undefined;
  let server: ReturnType<typeof setTimeout> | undefined;
  const push = async (): Promise<void> => {
    const { place, rev, dirty, orders } = useDraft.getState();
    const { sections, connection } = useRoom.getState();
    if (place === null || !dirty || sections.me?.pen !== true) return;
    if (connection === 'live' || connection === 'slow') {
      const answer = await link.saveDraft({ turn: place.turn, rev, orders: [...orders] });
      if (answer.ok) confirmSaved(answer.value);
      else if (answer.error.code !== 'try-again') return;
    }
    if (useDraft.getState().dirty) {
      clearTimeout(server);
      server = setTimeout(() => void push(), serverMs);
    }
  };
  const leave = (): void => {
    keepOnDevice();
  };
  const stopDraft = useDraft.subscribe((state, before) => {
    if (state.rev === before.rev && state.dirty === before.dirty) return;
    clearTimeout(device);
    device = setTimeout(() => {
      keepOnDevice();
    }, deviceMs);
    if (!state.dirty) return;
    clearTimeout(server);
    server = setTimeout(() => void push(), serverMs);
  });
  const stopRoom = useRoom.subscribe((state, before) => {
    if (state.connection !== before.connection) void push();
  });
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leave);
  const stopFollowing = followDraft();
  void push();
  return () => {
    leave();
    stopFollowing();
    clearTimeout(device);
    clearTimeout(server);
    stopDraft();
    stopRoom();
    window.removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', leave);
  };
};
