/** Events of a turn that this device has shown. */
export interface SeenEvents {
  readonly turn: number;
  readonly ids: readonly string[];
}

/** What the device kept of this turn; null where it kept nothing, or of another turn. */
export const seenIn = (stored: unknown, turn: number): SeenEvents | null => {
  if (typeof stored !== 'object' || stored === null) return null;
  if (!('turn' in stored) || stored.turn !== turn || !('ids' in stored)) return null;
  const ids: readonly unknown[] = Array.isArray(stored.ids) ? stored.ids : [];
  return { turn, ids: ids.filter((id) => typeof id === 'string') };
};
