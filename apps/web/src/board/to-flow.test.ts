import { actorId, engine, layers } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { describe, expect, test } from 'vitest';
import {
  laneBetween,
  laneGap,
  laneOffsets,
  neighbour,
  overlap,
  plate,
  smallPlate,
  spread,
} from './geometry.ts';
import { laneKinds } from './layers.ts';
import { toFlow } from './to-flow.ts';
import type { BoardInput } from './to-flow.ts';

const view = engine.view(engine.open(strait, 'short'), { kind: 'public' });
const room = { width: 760, height: 520 };
const input: BoardInput = { board: view.board, layers, planned: [], demands: [], room };
const NOR = actorId('NOR');
const KES = actorId('KES');

describe('the drawing', () => {
  test('is a pure function of its input', () => {
    expect(JSON.stringify(toFlow(input))).toBe(JSON.stringify(toFlow(input)));
  });
  test('has every actor once, inside the room, none over another', () => {
    const { actors, size } = toFlow(input);
    expect(actors.map(({ actor }) => actor.id)).toEqual(view.board.actors.map(({ id }) => id));
    for (const { box } of actors) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      const others = actors.filter((other) => other.box !== box);
      expect(others.filter((other) => overlap(box, other.box, 0))).toEqual([]);
    }
  });
  test('draws one chip a pair, clear of plates and of other chips', () => {
    const { pairs, actors } = toFlow(input);
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    for (const pair of pairs) {
      for (const { box } of actors) expect(overlap(pair.chip, box, 0)).toBe(false);
      const others = pairs.filter((other) => other !== pair);
      expect(others.filter((other) => overlap(pair.chip, other.chip, 0))).toEqual([]);
    }
  });
  test('keeps the fixed order of lanes and at most one a layer', () => {
    for (const { lanes } of toFlow(input).pairs) {
      const drawn = lanes.map(({ layer }) => laneKinds.indexOf(layer));
      expect(drawn).toEqual([...new Set(drawn)].toSorted((a, b) => a - b));
    }
  });
  test('hides a layer that is switched off', () => {
    const { pairs } = toFlow({ ...input, layers: ['military'] });
    expect(pairs.flatMap(({ lanes }) => lanes).every(({ layer }) => layer === 'military')).toBe(
      true,
    );
  });
  test('draws a plan hollow, and only where nothing of that layer stands', () => {
    const bare = { actors: view.board.actors, ties: [] };
    const plan = { from: NOR, to: KES, layer: 'military', level: 2 } as const;
    const [pair] = toFlow({ ...input, board: bare, planned: [plan] }).pairs;
    expect(pair?.lanes[0]).toMatchObject({ planned: true, level: 2 });
    expect(pair?.items[0]).toMatchObject({ planned: true, kind: 'military' });
  });
  test('points a directed lane at its receiver whichever way the pair is written', () => {
    const tie = {
      id: 't',
      a: NOR,
      b: KES,
      layer: 'sanction',
      level: 1,
      directed: 'ab',
      change: 'new',
      since: 1,
      until: null,
      instrument: null,
      measure: null,
      cut: null,
      cause: null,
    } as const;
    const [pair] = toFlow({ ...input, board: { ...view.board, ties: [tie] } }).pairs;
    expect(pair?.from).toBe(KES);
    expect(pair?.lanes[0]).toMatchObject({ endAtFrom: true, endAtTo: false, change: 'new' });
  });
  test('draws who depends on whom, thick at the end of whoever does', () => {
    const exposures = [
      { of: KES, to: NOR, sector: 'oil', share: 4 },
      { of: KES, to: NOR, sector: 'banks', share: 2.5 },
      { of: NOR, to: KES, sector: 'oil', share: 1 },
    ];
    const bare = { actors: view.board.actors, ties: [] };
    const [pair] = toFlow({ ...input, board: bare, demands: [], exposures }).pairs;
    expect(pair?.lanes).toHaveLength(1);
    expect(pair?.lanes[0]).toMatchObject({ layer: 'exposure', level: 7, shares: [6.5, 1] });
  });
  test('puts a demand’s clock into the pair’s chip', () => {
    const demands = [{ from: NOR, to: KES, turns: 2 }];
    const { pairs } = toFlow({ ...input, demands });
    const pair = pairs.find(({ from, to }) => from === KES && to === NOR);
    expect(pair?.items.at(-1)).toMatchObject({ kind: 'demand', turns: 2 });
  });
});

describe('geometry', () => {
  const a = { x: 0, y: 0, ...plate };
  const b = { x: 500, y: 0, ...plate };
  test('a lane runs from border to border, beside the centre line', () => {
    const lane = laneBetween(a, b, laneGap);
    expect(lane.from.x).toBeGreaterThan(plate.width);
    expect(lane.to.x).toBeLessThan(500);
    expect(lane.from.y - plate.height / 2).toBeCloseTo(laneGap);
  });
  test('lanes lie 14 px apart around the middle', () => {
    expect(laneOffsets(3)).toEqual([-14, 0, 14]);
  });
  test('plates keep their size and their order when the room changes', () => {
    const actors = view.board.actors;
    const small = spread(actors, { width: 600, height: 300 });
    const large = spread(actors, { width: 2000, height: 900 });
    for (const { id } of actors)
      expect(small.boxes.get(id)?.width).toBe(large.boxes.get(id)?.width);
  });
  test('a narrow room gets small plates, all inside it', () => {
    const phone = { width: 390, height: 380 };
    const { boxes, size } = spread(view.board.actors, phone);
    expect(size).toEqual(phone);
    for (const box of boxes.values()) {
      expect(box).toMatchObject(smallPlate);
      expect(box.x + box.width).toBeLessThanOrEqual(phone.width);
    }
  });
  test('arrows reach the neighbour that lies that way, and stop at the rim', () => {
    const { boxes } = spread(view.board.actors, room);
    expect(neighbour(boxes, 'NOR', { x: 1, y: 0 })).toBe('ALD');
    expect(neighbour(boxes, 'NOR', { x: 0, y: 1 })).toBe('KES');
    expect(neighbour(boxes, 'NOR', { x: -1, y: 0 })).toBeNull();
  });
});
