import { expect, test } from 'vitest';
import { pairId } from '../../ids.ts';
import { forcesBehind } from '../../resolution/forces.ts';
import { ALD, KES, NOR, order, resolved } from '../../testing/play.ts';
import { differ, wealthy } from '../../testing/measure.ts';

const pledge = (terms: Parameters<typeof order>[1] = {}) =>
  order('guarantee', { to: ALD, trigger: 'strike', unprovoked: false, until: null, ...terms });
const pledged = resolved(wealthy(), { [NOR]: [pledge()] });
const struck = { [KES]: [order('strike', { target: ALD, issue: 'bases' })] };
const blockaded = { [KES]: [order('quarantine', { target: ALD })] };

test('a guarantee brings trust and stands', () => {
  expect(differ(wealthy(), pledged, 'trust', 'ALD>NOR')).toBe(6);
  expect(pledged.measures).toMatchObject([{ instrument: 'guarantee', target: ALD, until: null }]);
});

test('R-Commitments a guarantor that stands by while its ally is struck breaks its word', () => {
  const alone = resolved(pledged, struck);
  expect(alone.commitments).toMatchObject([{ kind: 'guarantee', status: 'broken' }]);
  expect(differ(pledged, alone, 'reputation', NOR)).toBe(-10);
  expect(alone.measures.map(({ instrument }) => instrument)).not.toContain('guarantee');
  const ready = resolved(
    resolved(wealthy(), { [NOR]: [pledge(), order('contingency', { response: 'match' })] }),
    struck,
  );
  expect(ready.commitments).toMatchObject([{ kind: 'guarantee', status: 'kept' }]);
});

test('R-Commitments what calls it in is said in its terms', () => {
  expect(resolved(pledged, blockaded).commitments).toMatchObject([{ status: 'open' }]);
  const wide = resolved(wealthy(), { [NOR]: [pledge({ trigger: 'blockade' })] });
  expect(resolved(wide, blockaded).commitments).toMatchObject([{ status: 'broken' }]);
});

test('R-Commitments it leaves out what the ally provoked, where it says so', () => {
  const bold = { [ALD]: [order('deployment', { towards: KES, level: 2 })] };
  const careful = resolved(wealthy(), { [NOR]: [pledge({ unprovoked: true })], ...bold });
  expect(resolved(careful, struck).commitments).toMatchObject([{ status: 'open' }]);
  const blank = resolved(wealthy(), { [NOR]: [pledge()], ...bold });
  expect(resolved(blank, struck).commitments).toMatchObject([{ status: 'broken' }]);
});

test('R-Commitments it runs out when it was said to, and binds no more', () => {
  const brief = resolved(resolved(wealthy(), { [NOR]: [pledge({ until: 2 })] }));
  expect(brief.commitments).toMatchObject([{ status: 'released' }]);
  expect(brief.measures).toEqual([]);
});

test('R-Defence diplomacy a pledge backs its ally’s threats, and draws its giver in', () => {
  const weak = { ...wealthy() };
  const scenario = {
    ...weak.scenario,
    actors: weak.scenario.actors.map((actor) =>
      actor.id === ALD
        ? { ...actor, capability: { land: 0.1, air: 0.1, sea: 0.1, strategic: 0 } }
        : actor,
    ),
  };
  const given = resolved({ ...weak, scenario }, { [NOR]: [pledge()] });
  expect(forcesBehind({ ...weak, scenario }, ALD, KES)).toBe(0.1);
  expect(forcesBehind(given, ALD, KES)).toBe(0.25);
  const bold = { [ALD]: [order('deployment', { towards: KES, level: 2 })] };
  expect(
    differ(resolved(pledged), resolved(pledged, bold), 'tension', pairId(NOR, KES)),
  ).toBeGreaterThan(0.5);
});
