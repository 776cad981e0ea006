import { expect, test } from 'vitest';
import { answered, packageTerms, sent } from '../../testing/joint-paper.ts';
import { ALD, KES, NOR, filed, order, resolved } from '../../testing/play.ts';
import { differ, ruled, standing, wealthy } from '../../testing/measure.ts';

const say = [order('synchronised-messages', { to: KES })];
const still = resolved(wealthy());

test('R-Beliefs one message of several is a joint statement; alone it is talk', () => {
  const alone = resolved(wealthy(), { [NOR]: say });
  const chorus = resolved(wealthy(), { [NOR]: say, [ALD]: say });
  expect(differ(still, alone, 'belief', 'KES>NOR')).toBeCloseTo(Math.log(1.1), 3);
  expect(differ(still, chorus, 'belief', 'KES>NOR')).toBeCloseTo(Math.log(1.4), 3);
});

test('R-Beliefs it counts once: beside a joint statement it adds nothing', () => {
  const spoken = [order('joint-communique', { to: KES, with: ALD })];
  const once = resolved(wealthy(), { [NOR]: spoken, [ALD]: say });
  const twice = resolved(wealthy(), { [NOR]: [...spoken, ...say], [ALD]: say });
  expect(differ(once, twice, 'belief', 'KES>NOR')).toBeCloseTo(0, 6);
});

test('R-Cohesion members that all say it hold together better', () => {
  // Weary enough for the figure to lie below its end.
  const weary = ruled(ruled(wealthy(), 'fatigue', NOR, 40), 'fatigue', ALD, 40);
  const proposed = filed(weary, NOR, { type: 'package.propose', terms: packageTerms() });
  const joined = filed(proposed, ALD, answered(proposed));
  const agreed = filed(joined, NOR, sent(joined));
  const id = agreed.packages[0]?.id ?? '';
  const silent = resolved(resolved(agreed));
  const one = resolved(resolved(agreed), { [NOR]: say });
  const all = resolved(resolved(agreed), { [NOR]: say, [ALD]: say });
  expect(standing(one, 'cohesion', id)).toBeCloseTo(standing(silent, 'cohesion', id), 6);
  expect(standing(all, 'cohesion', id) - standing(silent, 'cohesion', id)).toBeCloseTo(4, 6);
});
