import { beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE } from '../testing/arbitraries.ts';
import { putTo } from '../testing/claims.ts';
import { books } from './books.ts';
import { neverHappened, neverUsed, noting } from './coverage.ts';
import type { Met } from './coverage.ts';
import { monotone } from './monotone.ts';
import { sight } from './sight.ts';
import { warnings } from './warnings.ts';

/*
 * One play of many random crises serves all of these: packages, offers, consents, votes, strikes,
 * sanctions and malformed acts, with every instrument of the catalogue in play.
 */
const met: Met = { instruments: new Set(), happenings: new Set() };
const parts = {
  'invariants 2 and 5: the ledger balances, and quantities stay in range': books,
  'invariant 3: a view holds nothing that its viewer may not know': sight,
  'invariant 6: monotone, other things equal': monotone,
  'no game ends by a hidden roll without a public warning': warnings,
};
let broken: ReadonlyMap<string, string> = new Map();

beforeAll(() => {
  broken = putTo(Object.assign({}, noting(met), ...Object.values(parts)));
}, PATIENCE);

describe.each(Object.entries(parts))('%s', (_, claims) => {
  it.each(Object.keys(claims))('%s', (name) => {
    expect(broken.get(name)).toBeUndefined();
  });
});

describe('random play', () => {
  it('never throws, and every instrument resolves in it', () => {
    expect([...broken.values()]).toEqual([]);
    expect(neverUsed(met)).toEqual([]);
  });

  it('holds packages, offers, consents, votes, strikes, and acts that are refused', () => {
    expect(neverHappened(met)).toEqual([]);
  });
});
