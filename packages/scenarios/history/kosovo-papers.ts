import { actorId, issueId } from '@convoy/engine';
import { USA, offers } from './script.ts';

export const NAT = actorId('NAT');
export const DEU = actorId('DEU');
export const ITA = actorId('ITA');
export const YUG = actorId('YUG');
export const KOS = actorId('KOS');
export const OSC = actorId('OSC');

export const forces = issueId('forces');
export const borders = issueId('borders');
export const homes = issueId('homes');
export const arms = issueId('arms');
export const selfRule = issueId('status');

/** 13 to 16 October 1998: back to the numbers of early 1998, seen by two thousand people without arms. */
export const octoberBargain = offers(YUG, {
  clauses: [
    { by: YUG, issue: forces, to: 45 },
    { by: YUG, issue: homes, to: 40 },
    { by: USA, issue: borders, to: 65 },
  ],
  ...{ private: false, lock: 1, verification: 'intrusive' },
  sayFrom: 'Whoever fled from Belgrade’s forces can go home.',
  sayTo: 'Yugoslavia’s integrity has been confirmed.',
});

/** 18 March 1999: one side's signature under the last text. */
export const albaniansSign = offers(USA, {
  clauses: [{ by: KOS, issue: arms, to: 30 }],
  undertakings: [
    { by: USA, after: false, kind: 'word', text: 'In three years it is asked what people want.' },
  ],
  ...{ private: false, lock: 2, verification: 'declared' },
  sayFrom: 'We have said yes to peace.',
  sayTo: 'It is now for Belgrade to say yes.',
});

/** What was not offered in October: nearly everything, for a word on the borders that would hold. */
export const wholeBargain = offers(YUG, {
  clauses: [
    { by: YUG, issue: forces, to: 20 },
    { by: YUG, issue: homes, to: 20 },
    { by: USA, issue: borders, to: 90 },
  ],
  ...{ private: false, lock: 3, verification: 'intrusive' },
  sayFrom: 'The forces leave, and everybody goes home.',
  sayTo: 'The borders of Yugoslavia stand, and all have signed it.',
});
/** With it, the fighters held and the province its own, between the two who live there. */
export const heldFire = offers(YUG, {
  clauses: [
    { by: KOS, issue: arms, to: 25 },
    { by: YUG, issue: selfRule, to: 40 },
  ],
  ...{ private: false, lock: 2, verification: 'declared' },
  sayFrom: 'We hold our fire.',
  sayTo: 'Kosovo rules itself, in Serbia.',
});
