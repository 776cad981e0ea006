import { catalogue, check, engine, menuOf } from '@convoy/engine';
import { strait } from '@convoy/engine/testing';
import { expect, test } from 'vitest';
import { legalStart } from './legal-start.ts';

const state = engine.open(strait, 'short');
const views = strait.actors.map(({ id }) => engine.view(state, { kind: 'seat', seat: id }));

/** What no choice of fields can give: points, an owner’s consent, or what others do first. */
const elsewhere: ReadonlySet<string> = new Set(['too-dear', 'needs-consent', 'needs-other-first']);

test('an order taken from the menu stands as it is, whatever the menu lists first', () => {
  const refused = views.flatMap((view) =>
    menuOf(view.orders)
      .filter(({ blocked }) => blocked === null)
      .flatMap((offering) => check(view, [legalStart(offering, view, {})]).refusals)
      .filter(({ code }) => !elsewhere.has(code)),
  );
  expect(catalogue.length).toBeGreaterThan(10);
  expect(refused).toEqual([]);
});

test('a target chosen on the board is kept', () => {
  const [view] = views;
  const demand = menuOf(view?.orders).find(({ instrument }) => instrument === 'demand');
  if (view === undefined || demand === undefined) throw new Error('No demand on offer');
  const order = legalStart(demand, view, { to: 'KES' });
  expect(order.params).toMatchObject({ to: 'KES', issue: 'passage' });
  expect(check(view, [order]).refusals).toEqual([]);
});
