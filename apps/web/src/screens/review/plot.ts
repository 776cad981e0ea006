/** Plain geometry of the two charts: equal steps from left to right, values from the bottom up. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
/** The middle of step `index` of `count`. */
export const stepX = (frame: Frame, index: number, count: number): number =>
  frame.left + ((index + 0.5) / Math.max(1, count)) * frame.width;
/** A value between `low` and `high`, kept within the frame. */
export const valueY = (frame: Frame, value: number, low: number, high: number): number => {
  const share = high === low ? 0 : (value - low) / (high - low);
  return frame.top + (1 - Math.max(0, Math.min(1, share))) * frame.height;
};
export const polyline = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
