import type { ActorId } from '../../ids.ts';
import { tariffRevenue } from '../../rules/sanction-kinds.ts';
import { shown } from '../../rules/worked.ts';
import type { PhaseContext } from '../context.ts';
import { turnDays } from '../read.ts';
import type { Burden } from './burden.ts';

/** R-Bite. What tariffs bring their author: set aside, so that it can carry part of what they cost. */
export const collect = (context: PhaseContext, actor: ActorId, { ties }: Burden): void => {
  for (const { own, exposure, whole, sanction } of ties) {
    const { measure, tier } = sanction;
    if (!own || measure.instrument !== 'tariffs') continue;
    const revenue = tariffRevenue(exposure, tier, whole / exposure);
    const by = (revenue * turnDays(context.state)) / 365;
    context.change({
      rule: 'R-Bite',
      quantity: 'reserves',
      subject: actor,
      by,
      because: [measure.cause],
      audience: [actor],
      terms: [shown('revenue', revenue)],
    });
  }
};
