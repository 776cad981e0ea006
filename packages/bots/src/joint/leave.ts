import { inForce } from '@convoy/engine';
import type { Situation } from '../situation.ts';

/** Whether this seat may not promise anything on the issue yet, for want of an owner's yes (R-Consent). */
export const lacksLeave = ({ me, turn, view }: Situation, issue: string): boolean =>
  view.board.assets.some(
    ({ id, owner, needed, without }) =>
      without === 'barred' &&
      owner !== me &&
      needed.for === 'clause' &&
      needed.issue === issue &&
      !view.paper.consents.some(
        (one) => one.by === me && one.asset === id && inForce(one.status, one.until, turn),
      ),
  );
