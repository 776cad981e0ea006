import { check } from './check/check.ts';
import { evolve } from './evolve.ts';
import { close, inject } from './intervene.ts';
import { negotiate } from './negotiate.ts';
import { open } from './open.ts';
import { phases } from './resolution/phase-list.ts';
import { createResolve } from './resolution/pipeline.ts';
import { rule } from './rulings/rule.ts';
import type { Engine } from './verbs.ts';
import { explain } from './view/explain.ts';
import { view } from './view/view.ts';

/** The ten verbs: all that anyone outside needs of the rules of the world. */
export const engine: Engine = {
  open,
  check,
  negotiate,
  inject,
  rule,
  close,
  resolve: createResolve(phases),
  evolve,
  view,
  explain,
};
