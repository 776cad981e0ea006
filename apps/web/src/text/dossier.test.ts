import { expect, test } from 'vitest';
import { emptyDossier } from './dossier.ts';

test('a measure that has ended is still told by whose it was and against whom', () => {
  expect(emptyDossier.measure('measure-2-USA-quarantine-CUB')).toEqual({
    ...{ instrument: 'quarantine', by: 'USA', target: 'CUB' },
  });
  expect(emptyDossier.measure('measure-12-UNS-back-channel-SOV-2')).toEqual({
    ...{ instrument: 'back-channel', by: 'UNS', target: 'SOV' },
  });
  expect(emptyDossier.measure('measure-3-CUB-mobilise')).toMatchObject({ target: null });
  expect(emptyDossier.measure('demand-3-USA-missiles')).toBeUndefined();
});
