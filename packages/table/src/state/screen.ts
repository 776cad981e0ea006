/** What a wall screen can show, each as a whole picture. */
export const scenes = [
  ...(['join', 'news', 'board', 'clock', 'roll-call', 'ladder', 'changes'] as const),
  ...(['debrief', 'pause', 'blank'] as const),
] as const;
export type Scene = (typeof scenes)[number];
/** Those that control may hold; a pause is shown where there is one. */
export const pinnable = scenes.filter((scene) => scene !== 'pause');

/** How the wall screen is kept. */
export interface ScreenState {
  /** Held until it is let go, whatever the phase. */
  readonly pin: Scene | null;
  readonly codeHidden: boolean;
  /** The room says who has locked, not only how many. */
  readonly namesLocks: boolean;
}
export const plainScreen: ScreenState = { pin: null, codeHidden: false, namesLocks: false };
