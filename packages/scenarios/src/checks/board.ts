import type { Draft, Row } from '../draft.ts';
import type { ScenarioActor } from '@convoy/engine';
import { finding } from '../fault.ts';
import type { Finding } from '../fault.ts';

/** A plate on the board, 168 × 58 px, in grid units of 10 px; `at` is its upper left corner. */
const WIDTH = 16.8;
const HEIGHT = 5.8;

interface Point {
  readonly x: number;
  readonly y: number;
}
type Placed = Row<ScenarioActor>;

const centre = ({ value }: Placed): Point => ({
  x: value.at.x + WIDTH / 2,
  y: value.at.y + HEIGHT / 2,
});

const overlap = (one: Placed, other: Placed): boolean =>
  Math.abs(one.value.at.x - other.value.at.x) < WIDTH &&
  Math.abs(one.value.at.y - other.value.at.y) < HEIGHT;

/** The part of the line, as shares 0–1 of its length, that lies between two parallels. */
const within = (from: number, to: number, low: number, high: number): readonly [number, number] => {
  if (from === to) return low < from && from < high ? [0, 1] : [1, 0];
  const one = (low - from) / (to - from);
  const other = (high - from) / (to - from);
  return [Math.min(one, other), Math.max(one, other)];
};

const crosses = (a: Point, b: Point, node: Placed): boolean => {
  const { x, y } = node.value.at;
  const across = within(a.x, b.x, x, x + WIDTH);
  const down = within(a.y, b.y, y, y + HEIGHT);
  return Math.max(across[0], down[0], 0) < Math.min(across[1], down[1], 1);
};

/** Plates do not overlap, and no tie that stands at the start runs behind a third plate. */
export const boardFaults = (draft: Draft): readonly Finding[] => {
  const nodes = draft.actors.rows;
  const overlaps = nodes.flatMap((node, at) =>
    nodes
      .slice(0, at)
      .filter((other) => other.value.id !== node.value.id && overlap(node, other))
      .map((other) =>
        finding(['actors', node.index, 'at'], 'nodes-overlap', {
          actor: node.value.id,
          with: other.value.id,
        }),
      ),
  );
  const crossings = draft.pairs.rows.flatMap(({ index, value }) => {
    const a = nodes.find((node) => node.value.id === value.a);
    const b = nodes.find((node) => node.value.id === value.b);
    if (a === undefined || b === undefined || value.ties.length === 0) return [];
    return nodes
      .filter((node) => node !== a && node !== b && crosses(centre(a), centre(b), node))
      .map((node) =>
        finding(['pairs', index], 'tie-crosses-node', {
          pair: `${value.a}~${value.b}`,
          actor: node.value.id,
        }),
      );
  });
  return [...overlaps, ...crossings];
};
